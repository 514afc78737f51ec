// Ends while a CPU profile runs, in the way that its argument says: with the same status as without
// the profile.
import process from "node:process";
import { startCPUProfile } from "../../mod.ts";

await startCPUProfile({
  write: () => console.log("a profile was written though nobody has stopped it"),
});

let x = 0;
for (let i = 0; i < 20_000_000; i++) x += Math.sqrt(i ^ (x & 7));

const ways: Record<string, () => unknown> = {
  end: () => {},
  "end later": () => setTimeout(() => {}, 1500),
  "exit code": () => process.exitCode = 3,
  exit: () => process.exit(4),
  throw: () => {
    throw new Error("on purpose");
  },
  reject: () => Promise.reject(new Error("on purpose")),
  signal: () => process.kill(process.pid, "SIGTERM"),
};
ways[process.argv[2] ?? ""]!();
