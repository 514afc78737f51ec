/**
 * What a program's run takes while allocations are sampled at the default rate, as a multiple of
 * what it takes without: a loop that does nothing but allocate, and a server of JSON with its
 * client. In each round both do the same work, in random order, in one process; the ratios are
 * taken within a round. Start and stop are not in it, nor are the first seconds, which may cost Bun
 * 300 ms more.
 *
 *     deno run -A tests/bench/heap_bench.ts [rounds]
 *     bun tests/bench/heap_bench.ts [rounds]
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { startHeapProfile, stopHeapProfile } from "../../mod.ts";
import { report, reportLoad } from "./child.ts";
import { median, medianInterval, spread } from "./statistics.ts";

const ROUND_MILLIS = 1_000;
const WARM_UP_MILLIS = 1_500;
const SETTLE_MILLIS = 500;
/** Until the time that Bun's sampling has saved for traces is spent. */
const SPEND_MILLIS = 5_000;

const held: { last: unknown } = { last: undefined };

function allocateOnly(): void {
  for (let i = 0; i < 100_000; i++) held.last = { a: i, b: i, c: i, d: i, e: i, f: i };
}

const records = Array.from(
  { length: 200 },
  (_, i) => ({
    id: i,
    name: `user ${i}`,
    tags: ["a", "b"],
    address: { city: `city ${i}`, zip: i },
  }),
);

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => body += chunk);
  request.on("end", () => {
    const users = JSON.parse(body) as typeof records;
    const changed = users.map((user) => ({ ...user, key: user.tags.join("-") })).filter(({ id }) =>
      id % 3
    );
    response.end(JSON.stringify(changed));
  });
});

async function requestJSON(): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const body = JSON.stringify(records);
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
  held.last = await response.json();
}

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

async function measure(work: () => unknown, units: number): Promise<Times> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  for (let i = 0; i < units; i++) await work();
  const wall = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1000 };
}

async function workFor(work: () => unknown, millis: number): Promise<void> {
  const end = performance.now() + millis;
  while (performance.now() < end) await measure(work, 1);
}

async function compare(what: string, work: () => unknown, rounds: number): Promise<void> {
  await workFor(work, WARM_UP_MILLIS);
  let unitMillis = Infinity;
  // Other load can only add to a time.
  for (let i = 0; i < 5; i++) {
    unitMillis = Math.min(unitMillis, (await measure(work, 20)).wall / 20);
  }
  const units = Math.ceil(ROUND_MILLIS / unitMillis);
  const times: Record<"off" | "on", Times[]> = { off: [], on: [] };
  for (let round = 0; round < rounds; round++) {
    for (const mode of Math.random() < 0.5 ? ["off", "on"] as const : ["on", "off"] as const) {
      if (mode === "on") await startHeapProfile();
      await workFor(work, mode === "on" ? SPEND_MILLIS : SETTLE_MILLIS);
      times[mode].push(await measure(work, units));
      if (mode === "on") stopHeapProfile();
    }
  }
  for (const clock of ["cpu", "wall"] as const) {
    const ratios = times.on.map((taken, i) => taken[clock] / times.off[i]![clock]);
    const [low, high] = medianInterval(ratios).map((value) => value.toFixed(3));
    report(`${what}: sampled / off, ${clock} time`, `${spread(ratios)}, 95 %: ${low} – ${high}`);
  }
  report(`${what}: one round, off`, `${median(times.off.map(({ wall }) => wall)).toFixed(0)} ms`);
}

const rounds = Number(process.argv[2] ?? 15);
server.listen(0);
await once(server, "listening");
await compare("allocation alone", allocateOnly, rounds);
await compare("JSON server", requestJSON, rounds);
server.close();
reportLoad();
process.exit(0);
