// A thread that blocks SIGPROF while it is profiled, as native code may: `blocked_sigprof.ts FILE while SCALE`
// unblocks it in the end, `never` does not before the profile's end. Prints what was used meanwhile.
import process from "node:process";
import { cpuMillis, profileSpan } from "../support/profile_span.ts";

const SIG_BLOCK = 0;
const SIG_UNBLOCK = 1;
const SIGPROF = 27;

type SigMask = (how: number, set: BigUint64Array<ArrayBuffer>, old: null) => number;

const pthreadSigmask: SigMask = (() => {
  if ("Bun" in globalThis) {
    const { dlopen } = process.getBuiltinModule("bun:ffi" as never) as unknown as {
      dlopen(path: string, table: unknown): { symbols: { pthread_sigmask: SigMask } };
    };
    const signature = { args: ["i32", "buffer", "ptr"], returns: "i32" };
    return dlopen("libc.so.6", { pthread_sigmask: signature }).symbols.pthread_sigmask;
  }
  return Deno.dlopen("libc.so.6", {
    pthread_sigmask: { parameters: ["i32", "buffer", "pointer"], result: "i32" },
  }).symbols.pthread_sigmask;
})();

function mask(how: number): void {
  const set = new BigUint64Array(16);
  set[0] = 1n << BigInt(SIGPROF - 1);
  if (pthreadSigmask(how, set, null) !== 0) throw new Error("pthread_sigmask failed");
}

const [file, scenario, scaleText = "1"] = process.argv.slice(2);
const scale = Number(scaleText);

function burn(millis: number): number {
  const end = cpuMillis() + millis;
  let x = 0;
  while (cpuMillis() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

function hidden(): number {
  const before = cpuMillis();
  burn(800 * scale);
  return cpuMillis() - before;
}

function seen(): number {
  const before = cpuMillis();
  burn(400 * scale);
  return cpuMillis() - before;
}

let hiddenMillis = 0;
let seenMillis = 0;
await profileSpan(file!, () => {
  seenMillis = seen();
  mask(SIG_BLOCK);
  hiddenMillis = hidden();
  if (scenario === "while") {
    mask(SIG_UNBLOCK);
    seenMillis += seen();
  }
});
mask(SIG_UNBLOCK);
console.log(JSON.stringify({ hiddenMillis, seenMillis }));
