// Prints how long an import of mod.ts and then the first opening of the native library take, in
// milliseconds in which this thread had a core. Imports nothing before: the first use of a node:
// module costs time itself.
interface Runtimes {
  Deno?: { readTextFileSync(path: string): string };
  process: {
    getBuiltinModule(name: "node:fs"): { readFileSync(path: string, as: "latin1"): string };
  };
}

const { Deno: deno } = globalThis as unknown as Runtimes;
const path = "/proc/thread-self/schedstat";

/**
 * A clock that does not run while this thread waits for a core; see longestPause in pause_bench.ts.
 */
function now(): number {
  const text = deno !== undefined
    ? deno.readTextFileSync(path)
    : (globalThis as unknown as Runtimes).process.getBuiltinModule("node:fs")
      .readFileSync(path, "latin1");
  return performance.now() - Number(text.split(" ")[1]) / 1e6;
}

now();
const before = now();
await import("../../mod.ts");
const imported = now();
const { openNativeLibrary } = await import("../../ffi/open.ts");
const opening = now();
openNativeLibrary();
const opened = now();
console.log(JSON.stringify({ importMillis: imported - before, openMillis: opened - opening }));
