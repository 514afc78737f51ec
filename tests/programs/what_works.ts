// Takes every profile and prints the results as one line of JSON. The first argument is the
// name of an operating system that the runtime then reports ("this": the true one), the second
// how many milliseconds of CPU time are burned.
import process from "node:process";
import { openNativeLibrary } from "../../ffi/open.ts";
import { newProfile, profiles, startCPUProfile, stopCPUProfile, support } from "../../mod.ts";

/** Longer in an emulator. An argument, because an environment variable would need a permission. */
const [system, millis = "300"] = process.argv.slice(2);
if (system !== undefined && system !== "this") pretend(system);

/** The result of one attempt. */
type Outcome = { readonly base64: string } | { readonly error: string; readonly message: string };

function pretend(os: string): void {
  if ("Bun" in globalThis) {
    Object.defineProperty(process, "platform", { value: os });
  } else {
    Object.defineProperty(Deno, "build", { value: { ...Deno.build, os } });
  }
}

async function outcome(
  work: (writer: { write(chunk: Uint8Array): void }) => Promise<void>,
): Promise<Outcome> {
  const chunks: Uint8Array[] = [];
  try {
    await work({ write: (chunk) => void chunks.push(chunk) });
    return { base64: chunks.map((chunk) => chunk.toBase64()).join("") };
  } catch (error) {
    return { error: (error as Error).name, message: (error as Error).message };
  }
}

function burn(millis: number): void {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 100_000; i++) x += Math.sqrt(i ^ x);
  if (x < 0) console.log(x);
}

const opened = () => {
  try {
    return openNativeLibrary().path;
  } catch (error) {
    return (error as Error).message;
  }
};

const before = support().cpu;
const cpu = await outcome(async (writer) => {
  await startCPUProfile(writer);
  burn(Number(millis));
  await stopCPUProfile();
});
const after = support().cpu;
const predefined: Record<string, Outcome> = {};
for (const profile of profiles()) {
  predefined[profile.name] = await outcome((writer) => profile.writeTo(writer));
}
const tracked = newProfile("example.com/test/things");
tracked.add({});
const custom = await outcome((writer) => tracked.writeTo(writer, 1));
console.log(JSON.stringify({ before, cpu, after, predefined, custom, library: opened() }));
