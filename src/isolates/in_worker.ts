/**
 * Imported by mod.ts: a Worker that imports the package listens for recordings to contribute to, on
 * one channel, which does not keep the Worker alive and needs no permission.
 *
 * @module
 */
import { runtimeAtHand } from "../runtime/at_hand.ts";

// Loaded in Workers only: a recording answers whoever begins to listen later.
if (runtimeAtHand().isWorker) void import("./contribution.ts").then(({ listen }) => listen());
