// burnThree and burnOne, 3 to 1, at argv[2] Hz for four seconds; prints on demand their shares by
// the engine. argv[3] breaks something: "unadopted", "silent" (jscPost does nothing), "unhooked".
import process from "node:process";
import type { NativeLibrary } from "../../ffi/library.ts";
import { JSCRecording, nameOf, native } from "../support/jsc_recording.ts";
import { measureOnDemand } from "../support/on_demand.ts";

interface Shape {
  readonly rounds: number;
}

const hz = Number(process.argv[2] ?? 100);

function burnThree({ rounds }: Shape): number {
  let x = 0;
  for (let i = 0; i < rounds * 3; i++) x += Math.sqrt(i);
  return x;
}

function burnOne({ rounds }: Shape): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i);
  return x;
}

for (let i = 0; i < 20; i++) burnThree({ rounds: 100_000 }) + burnOne({ rounds: 100_000 });
const broken: Record<string, Partial<NativeLibrary>> = {
  unadopted: { jscAdopted: () => false },
  silent: { jscPost: () => 0 },
  unhooked: {
    jscExpect: () => {
      throw new Error("no slot");
    },
  },
};
const given = { ...native, ...broken[process.argv[3] ?? ""] };

async function measure(millis: number) {
  const recording = await JSCRecording.start(hz, given);
  const cpuStart = native.now("thread");
  let threeNanos = 0;
  let oneNanos = 0;
  let nextDrain = performance.now() + 1000;
  const end = performance.now() + millis;
  while (performance.now() < end) {
    // A fixed length could march in step with the ticks.
    const shape = { rounds: Math.round((0.5 + Math.random()) * 100_000) };
    const start = native.now("thread");
    burnThree(shape);
    const between = native.now("thread");
    burnOne(shape);
    threeNanos += between - start;
    oneNanos += native.now("thread") - between;
    if (performance.now() >= nextDrain) {
      await recording.drain();
      nextDrain += 1000;
    }
  }
  const cpuNanos = native.now("thread") - cpuStart;
  await recording.stop();

  const frame = recording.answered
    .flatMap(({ script }) => script ?? [])
    .find((one) => one.kind === "script" && one.functionName === "burnThree" && one.line > 0);
  const weighed: Record<string, number> = {};
  for (const { script, weightNanos } of recording.weighed) {
    const name = nameOf(script, ["burnThree", "burnOne"]);
    weighed[name] = (weighed[name] ?? 0) + weightNanos;
  }
  return {
    startMillis: recording.startMillis,
    mechanism: recording.sampling.mechanism,
    steppedDown: recording.sampling.steppedDown,
    cpuNanos,
    expected: threeNanos / (threeNanos + oneNanos),
    counts: recording.countByName(["burnThree", "burnOne"]),
    weighed,
    stats: recording.sampling.isolate > 0 ? native.jscStats(recording.sampling.isolate) : undefined,
    delays: recording.delays.toSorted((a, b) => a - b),
    traces: recording.traces,
    drainMicrosPerTrace: recording.drainMillis * 1000 / Math.max(1, recording.traces),
    frame,
  };
}

await measureOnDemand((scale) => measure(4_000 * scale));
