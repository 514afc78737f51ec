// Another inspector session: argv[2] "stops": it stops ours; "first": it profiled before us.
import { Session } from "node:inspector";
import process from "node:process";
import { JSCRecording, native, report } from "../support/jsc_recording.ts";

/** Spends this thread's CPU time. */
function burnHere(millis: number): number {
  const end = native.now("thread") + millis * 1e6;
  let x = 0;
  while (native.now("thread") < end) for (let i = 0; i < 1_000; i++) x += Math.sqrt(x + 1);
  return x;
}

const other = new Session();
other.connect();
// Bun carries out a command within post, and without a callback returns its result.
const post = (method: string) => (other.post as (method: string) => unknown)(method);
post("Profiler.enable");

const first = process.argv[2] === "first";
if (first) post("Profiler.start");
const recording = await JSCRecording.start(250);
burnHere(300);
if (process.argv[2] === "stops") {
  post("Profiler.start");
  post("Profiler.stop");
}
burnHere(300);
await recording.drain();
const before = recording.millisByName(["burnHere"]);
burnHere(500);
await recording.stop();
const after = recording.millisByName(["burnHere"]);
let theirs = -1;
if (first) {
  burnHere(300);
  const result = post("Profiler.stop") as { profile: { samples: unknown[] } };
  theirs = result.profile.samples.length;
}
report({ before, after, theirs, steppedDown: recording.sampling.steppedDown });
