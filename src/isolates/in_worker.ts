/**
 * Imported by mod.ts: a Worker that imports the package listens for recordings to contribute to, on
 * one channel, which does not keep the Worker alive and needs no permission.
 *
 * @module
 */
import { listen } from "./contribution.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";

if (runtimeAtHand().isWorker) listen();
