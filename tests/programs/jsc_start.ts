// Starts and stops the engine argv[2] times; prints how each start went.
import process from "node:process";
import { JSCRecording, native, report } from "../support/jsc_recording.ts";

const times = Number(process.argv[2] ?? 1);

function burn(millis: number): number {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) x += Math.sqrt(x + 1);
  return x;
}

const starts: { millis: number; steppedDown: readonly string[]; isolate: number }[] = [];
let told = 0;
let answered = 0;
let counters = { posted: 0, wakes: 0, suspended: 0, timeouts: 0, skipped: 0 };
for (let i = 0; i < times; i++) {
  const recording = await JSCRecording.start(1000);
  const { sampling } = recording;
  starts.push({
    millis: recording.startMillis,
    steppedDown: sampling.steppedDown,
    isolate: sampling.isolate,
  });
  burn(20);
  await recording.stop();
  if (sampling.isolate > 0) counters = { ...native.jscStats(sampling.isolate) };
  for (const { tick, script } of recording.answered) {
    if (tick.isolate !== sampling.isolate) continue;
    told++;
    if (script !== undefined) answered++;
  }
}
// CPU time of a stopped sampler in an idle process.
let idlePercent = 0;
if (times > 1) {
  const before = native.now("process");
  await new Promise((resolve) => setTimeout(resolve, 500));
  idlePercent = (native.now("process") - before) / 500e4;
}
report({ starts, told, answered, counters, idlePercent });
