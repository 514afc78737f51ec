// A server whose handler spends a known part of the CPU time, which it measures on demand; the client is
// another process.
import { spawn } from "node:child_process";
import process from "node:process";
import { JSCRecording, nameOf, native } from "../support/jsc_recording.ts";
import { measureOnDemand } from "../support/on_demand.ts";

declare const Bun: {
  serve(options: { port: number; hostname: string; fetch(request: Request): Promise<Response> }): {
    readonly url: URL;
    stop(closeConnections: boolean): void;
  };
};

let handlerNanos = 0;
let requests = 0;

function transform(text: string): number {
  const start = native.now("thread");
  const rows: { a: number; b: string }[] = JSON.parse(text);
  let found = 0;
  for (let i = 0; i < 4; i++) {
    found += rows.map((row) => ({ ...row, z: row.a * i })).filter(({ z }) => z > 10).length;
  }
  handlerNanos += native.now("thread") - start;
  requests++;
  return found;
}

const server = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  async fetch(request) {
    const found = transform(await request.text());
    return Response.json({ found });
  },
});

const client = `
  const body = JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ a: i, b: "x" + i })));
  async function lane() {
    for (;;) await (await fetch("${server.url}", { method: "POST", body })).text();
  }
  await Promise.all(Array.from({ length: 8 }, lane));
`;
const child = spawn(process.execPath, ["-e", client], { stdio: "ignore" });
async function measure(millis: number) {
  requests = 0;
  while (requests < 500) await new Promise((resolve) => setTimeout(resolve, 20));
  const recording = await JSCRecording.start(250);
  const cpuStart = native.now("thread");
  handlerNanos = 0;
  requests = 0;
  for (const end = performance.now() + millis; performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await recording.drain();
  }
  const cpuNanos = native.now("thread") - cpuStart;
  const expected = handlerNanos / cpuNanos;
  await recording.stop();

  const mine = recording.answered.filter(({ tick }) => tick.threadId === native.threadId());
  let inHandler = 0;
  for (const { script } of mine) {
    if (script !== undefined && nameOf(script, ["transform"]) === "transform") inHandler++;
  }
  return {
    requests,
    ticks: mine.length,
    told: mine.filter(({ tick }) => tick.isolate === recording.sampling.isolate).length,
    scripts: mine.filter(({ script }) => script !== undefined).length,
    share: inHandler / mine.length,
    expected,
    stats: native.jscStats(recording.sampling.isolate),
    steppedDown: recording.sampling.steppedDown,
    delays: recording.delays.toSorted((a, b) => a - b),
    counts: recording.countByName(["transform"]),
  };
}

await measureOnDemand((scale) => measure(4_000 * scale));
child.kill();
server.stop(true);
