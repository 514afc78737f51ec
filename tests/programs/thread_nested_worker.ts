/** Constructs two Workers on one line, and posts a message. */
import { lookup } from "../../mod.ts";

lookup("threadcreate");

const kept: Worker[] = [];

function startNested(): void {
  kept.push(new Worker("data:text/javascript,setInterval(() => {}, 1000)", { type: "module" })); // @nested
}

for (let i = 0; i < 2; i++) startNested();
(globalThis as unknown as Worker).postMessage(kept.length);
