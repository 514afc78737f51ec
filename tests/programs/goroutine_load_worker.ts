/** Burns, or blocks every signal and sleeps; posts a message first. */
import { lookup } from "../../mod.ts";

/** Calls pthread_sigmask(SIG_SETMASK, every signal) on the calling thread. */
function blockSignals(): void {
  const every = new BigUint64Array(16).fill(0xffff_ffff_ffff_ffffn);
  const { Bun, Deno, process } = globalThis as unknown as {
    Bun?: unknown;
    // deno-lint-ignore no-explicit-any -- two runtimes' FFI
    Deno?: any;
    // deno-lint-ignore no-explicit-any -- as above
    process: any;
  };
  if (Bun) {
    const { dlopen } = process.getBuiltinModule("bun:ffi");
    const symbols = { pthread_sigmask: { args: ["i32", "ptr", "ptr"], returns: "i32" } };
    dlopen("libc.so.6", symbols).symbols.pthread_sigmask(2, every, null);
  } else {
    const symbols = {
      pthread_sigmask: { parameters: ["i32", "buffer", "pointer"], result: "i32" },
    };
    Deno.dlopen("libc.so.6", symbols).symbols.pthread_sigmask(2, every, null);
  }
}

// A Worker that uses the module, too.
lookup("goroutine");

const scope = globalThis as unknown as Worker;
scope.onmessage = ({ data }) => {
  if (data === "deaf") blockSignals();
  scope.postMessage("ready");
  if (data === "deaf") {
    setInterval(() => {}, 1000);
    return;
  }
  let sum = 0;
  for (;;) for (let i = 0; i < 1e6; i++) sum += Math.sqrt(i);
};
