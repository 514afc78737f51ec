/**
 * A server with pending requests: half of them wait for a timer, half for a fetch that is never
 * answered. Prints the profile `goroutine` in every form, and again after they have ended.
 */
import { Buffer } from "node:buffer";
import { createServer } from "node:http";
import process from "node:process";
import { lookup, support, trackTasks } from "../../mod.ts";

const [, , amount, tracked] = process.argv;
if (tracked === "tracked") trackTasks();

/** Ends what waits. */
const gate = new AbortController();
const silent = createServer(() => {/* never answers */});
await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
const silentURL = `http://127.0.0.1:${(silent.address() as { port: number }).port}/`;

let parked = 0;

async function parkOnTimer(): Promise<string> {
  parked++;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 100_000); // @timer
    gate.signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return "timer";
}

async function parkOnFetch(): Promise<string> {
  parked++;
  try {
    const response = await fetch(silentURL, { signal: gate.signal }); // @fetch
    return await response.text();
  } catch {
    return "fetch";
  }
}

async function handle(request: Request): Promise<Response> {
  const text = request.url.endsWith("timer") ? await parkOnTimer() : await parkOnFetch(); // @handle
  return new Response(text);
}

function serve(): string {
  const { Bun, Deno } = globalThis as unknown as {
    Bun?: { serve(options: unknown): { port: number } };
    Deno?: { serve(options: unknown, handler: unknown): { addr: { port: number } } };
  };
  const options = { port: 0, hostname: "127.0.0.1" };
  const port = Bun
    ? Bun.serve({ ...options, fetch: handle, idleTimeout: 0 }).port
    : Deno!.serve({ ...options, onListen() {} }, handle).addr.port;
  return `http://127.0.0.1:${port}/`;
}

const profile = lookup("goroutine")!;

async function bytes(debug: 0 | 1 | 2): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await profile.writeTo({ write: (chunk) => void chunks.push(chunk.slice()) }, debug); // @dump
  return Buffer.concat(chunks);
}

async function text(debug: 1 | 2): Promise<string> {
  const read = await bytes(debug);
  return new TextDecoder().decode(read);
}

const url = serve();
const each = Number(amount);
// The profile also has the fetches that make the requests, which start here.
const requests = Array.from({ length: 2 * each }, (_, i) => {
  return fetch(url + (i % 2 === 0 ? "timer" : "fetch")).then((response) => response.text());
});
while (parked < 2 * each) await new Promise((resolve) => setTimeout(resolve, 10));
// Deno starts a fetch one turn after the call.
await new Promise((resolve) => setTimeout(resolve, 200));

const crash = await text(2);
const grouped = await text(1);
const binary = Buffer.from(await bytes(0)).toString("base64");
const count = profile.count;
gate.abort();
await Promise.all(requests);
await new Promise((resolve) => setTimeout(resolve, 50));

console.log(JSON.stringify({
  crash,
  grouped,
  binary,
  count,
  after: await text(1),
  support: support().goroutine,
}));
process.exit(0);
