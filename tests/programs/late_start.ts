// Profiles itself, on demand, only once V8 and JSC have compiled a caller with its callee inside. argv: the
// profile's file.
import process from "node:process";
import { support } from "../../mod.ts";
import { measureOnDemand } from "../support/on_demand.ts";
import { cpuMillis, profileSpan } from "../support/profile_span.ts";

const [file] = process.argv.slice(2);

function inner(i: number): number {
  return Math.sqrt(i ^ 5) + Math.sqrt(i ^ 3) / Math.sqrt(i ^ 9);
}

function outer(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += inner(i);
  return x;
}

function work(millis: number): number {
  const end = cpuMillis() + millis;
  let x = 0;
  while (cpuMillis() < end) for (let i = 0; i < 20; i++) x += outer(2_000);
  return x;
}

let sink = work(700);
await measureOnDemand(async (scale) => {
  const span = await profileSpan(file!, () => sink += work(600 * scale));
  return { ...span, caveats: support().cpu.caveats, sink };
});
