/**
 * What importing the package does in a Worker: it listens for CPU profiles to contribute to. That is one
 * channel, which neither keeps the Worker alive nor needs a permission.
 *
 * @module
 */
import { listen } from "./contribution.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";

if (runtimeAtHand().isWorker) listen();
