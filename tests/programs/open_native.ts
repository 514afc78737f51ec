// Opens the native library and prints the result as one line of JSON. With the argument
// "workers", four Workers open it as well, at the same time; with "narrow", Deno's Workers that may load
// native code but neither read nor write files. With "after" and a file, that library is there before.
import process from "node:process";
import { bunHost } from "../../ffi/bun.ts";
import { denoHost } from "../../ffi/deno.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { versionSymbols } from "../../ffi/symbols.ts";

/** The result in one isolate. */
export function result(): Record<string, unknown> {
  const start = performance.now();
  try {
    const library = openNativeLibrary();
    const openMillis = performance.now() - start;
    const maps = new TextDecoder().decode(library.readFile("/proc/self/maps"));
    const copies = new Set(maps.match(/(?<= )\d+ +\/.*pprof-[0-9a-f]{32}.*/g));
    return { path: library.path, openMillis, threadId: library.threadId(), copies: [...copies] };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: name, message };
  }
}

/** Loads a library of which nothing is known but its version's function. */
function loadBefore(path: string): void {
  const host = "Bun" in globalThis ? bunHost : denoHost;
  host.load(path, versionSymbols);
}

function resultOfWorker(options: object): Promise<unknown> {
  const worker = new Worker(new URL("./open_native_worker.ts", import.meta.url), {
    type: "module",
    ...options,
  });
  return new Promise((resolve) => {
    worker.onmessage = (event) => {
      worker.terminate();
      resolve(event.data);
    };
  });
}

if (import.meta.main) {
  const after = process.argv.indexOf("after");
  if (after >= 0) loadBefore(process.argv[after + 1]!);
  const isNarrow = process.argv.includes("narrow");
  const count = isNarrow || process.argv.includes("workers") ? 4 : 0;
  const options = isNarrow ? { deno: { permissions: { ffi: true } } } : {};
  const own = isNarrow ? result() : undefined;
  const workers = await Promise.all(Array.from({ length: count }, () => resultOfWorker(options)));
  console.log(JSON.stringify({ ...own ?? result(), workers }));
}
