// Two functions that burn CPU time 3 to 1, below types that are missing in the emitted code.
import { fileURLToPath } from "node:url";
import { report, V8Recording } from "../support/v8_recording.ts";

interface Work {
  seconds: number;
  name: string;
}

enum Colour {
  Red,
  Green = 5,
}

type Pair = { a: Work; b: Work };

function spin(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) {
    x += Math.sqrt(i * n + Colour.Green); // SPIN
  }
  return x;
}

function three(): number {
  const x = spin(30_000); // THREE
  return x + 1;
}

function one(
  work: Partial<Work>,
): number {
  const x = spin(10_000); // ONE
  return x + (work.seconds ?? 0);
}

/* Above the burner: a comment
   of two lines. */
function burn(millis: number, pair?: Pair): number {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) {
    x += three(); // BURN THREE
    x += one(
      { seconds: pair?.a.seconds ?? 1 },
    ); // BURN ONE
  }
  return x;
}

const [hz, millis, drains] = Deno.args.map(Number);
const recording = await V8Recording.start(hz);
for (let i = 0; i < (drains || 1); i++) {
  burn(millis ?? 2000); // MAIN
  await recording.drain();
}
await recording.stop();
report({
  ...recording.matched,
  startMillis: recording.startMillis,
  stopMillis: recording.stopMillis,
  drainMillis: recording.drainMillis,
  samples: recording.samples.length,
  mechanism: recording.sampling.mechanism,
  steppedDown: recording.sampling.steppedDown,
  stacks: recording.countByStack(fileURLToPath(import.meta.url)),
});
