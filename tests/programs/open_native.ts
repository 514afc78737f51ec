// Opens the native library and prints the result as one line of JSON. With the argument
// "workers", four Workers open it as well, at the same time.
import process from "node:process";
import { openNativeLibrary } from "../../ffi/open.ts";

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

function resultOfWorker(): Promise<unknown> {
  const worker = new Worker(new URL("./open_native_worker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise((resolve) => {
    worker.onmessage = (event) => {
      worker.terminate();
      resolve(event.data);
    };
  });
}

if (import.meta.main) {
  const count = process.argv.includes("workers") ? 4 : 0;
  const workers = await Promise.all(Array.from({ length: count }, resultOfWorker));
  console.log(JSON.stringify({ ...result(), workers }));
}
