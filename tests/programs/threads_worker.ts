// A Worker that does not import us.
import { parentPort, workerData } from "node:worker_threads";

let x = 0;
for (let i = 0; i < workerData; i++) x += Math.sqrt(i ^ (x & 7));
parentPort!.postMessage(x);
