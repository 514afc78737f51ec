// Ends with the profile still on: argv[2] "alone" (nothing left to do), "exit" (process.exit), "throw"
// or "idle" (a second of waiting first). The exit code is 0, 7, 1 or 0 as it would be without us.
import process from "node:process";
import { JSCRecording, report } from "../support/jsc_recording.ts";

function burnAtEnd(millis: number): number {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) x += Math.sqrt(x + 1);
  return x;
}

const recording = await JSCRecording.start(250);
process.on("exit", (code) => {
  burnAtEnd(50);
  recording.stopSync();
  report({ code, counts: recording.countByName(["burnAtEnd"]) });
});
burnAtEnd(200);
switch (process.argv[2]) {
  case "exit":
    process.exit(7);
    break;
  case "throw":
    throw new Error("as the program would have done");
  case "idle":
    setTimeout(() => burnAtEnd(50), 1000);
}
