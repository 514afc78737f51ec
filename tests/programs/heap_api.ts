/**
 * Scenarios of the heap and allocs profiles, each in a process of its own: the first argument
 * chooses it, the others belong to it. Prints its results as JSON in the last line.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { Buffer } from "node:buffer";
import process from "node:process";
import {
  lookup,
  ProfilerUnavailableError,
  profiles,
  setMemProfileRate,
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  stopHeapProfile,
  support,
  writeHeapProfile,
} from "../../mod.ts";

/** Removed by the transpiler, so that emitted lines below differ from these. */
export interface Shift {
  readonly lines: number;
  readonly more: number;
}

const MiB = 2 ** 20;

const kept: unknown[] = [];
const buffers: unknown[] = [];
const sink: unknown[] = [];

/** `mib` MiB in arrays of 2 MiB that are kept. */
function retainArrays(mib: number): void {
  for (let i = 0; i < mib / 2; i++) kept.push(new Array(2 * MiB / 8).fill(i));
}

/** `mib` MiB in arrays of 16 KiB that are garbage. */
function churnArrays(mib: number): void {
  for (let i = 0; i < mib * 64; i++) sink[0] = new Array(2046).fill(i);
}

/** `mib` MiB in objects of about 56 bytes that are kept. */
function retainObjects(count: number): void {
  for (let i = 0; i < count; i++) kept.push({ a: i, b: i + 1, c: i + 2, d: "kept" });
}

/** `mib` MiB outside of the heap. */
function holdBuffers(mib: number): void {
  for (let i = 0; i < mib / 4; i++) buffers.push(new ArrayBuffer(4 * MiB));
}

function release(): void {
  kept.length = 0;
  buffers.length = 0;
  sink.length = 0;
}

/** A writer that drops the bytes. */
class Chunks {
  readonly #chunks: Uint8Array[] = [];
  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk.slice());
  }
  get bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }
}

async function takeHeap(options = {}): Promise<Uint8Array> {
  const chunks = new Chunks();
  await writeHeapProfile(chunks, options);
  return chunks.bytes;
}

async function take(name: string, debug: 0 | 1 | 2 = 0): Promise<Chunks> {
  const chunks = new Chunks();
  await lookup(name)!.writeTo(chunks, debug);
  return chunks;
}

const later = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

const scenarios: Record<string, (...args: string[]) => unknown> = {
  /** Known amounts in known functions. */
  async shares(directory, scaleText, rate, prefer) {
    const scale = Number(scaleText);
    const [retained, churned, held] = [50 * scale, 500 * scale, 64 * scale];
    const objects = 200_000;
    await startHeapProfile({
      ...(rate && { rate: Number(rate) }),
      ...(prefer && { prefer: prefer as "alloc" }),
    });
    retainArrays(retained);
    holdBuffers(held);
    churnArrays(churned); // last: so much is visible even after Bun's budget for traces is spent
    const before = process.memoryUsage().heapUsed;
    retainObjects(objects);
    const objectBytes = process.memoryUsage().heapUsed - before;
    const start = performance.now();
    writeFileSync(`${directory}/heap.pb.gz`, await takeHeap({ gc: true }));
    const writeMillis = performance.now() - start;
    writeFileSync(`${directory}/allocs.pb.gz`, (await take("allocs")).bytes);
    writeFileSync(`${directory}/heap.txt`, (await take("heap", 1)).bytes);
    release();
    writeFileSync(`${directory}/released.pb.gz`, await takeHeap({ gc: true }));
    return { retained, churned, held, objects, objectBytes, writeMillis, support: support().heap };
  },

  /** A server with a cache that only grows. */
  async leak(directory) {
    const cache = new Map<number, unknown>();
    function rememberAnswer(id: number, answer: unknown): void {
      cache.set(id, answer);
    }
    function parseRequest(text: string): { items: { id: number; name: string }[] } {
      return JSON.parse(text);
    }
    let requests = 0;
    async function handle(request: Request): Promise<Response> {
      const { items } = parseRequest(await request.text());
      const id = requests++;
      rememberAnswer(id, Array.from({ length: 500 }, (_, i) => ({ id: i, text: `${id}/${i}` })));
      return Response.json(items.map((item) => ({ ...item, twice: item.id * 2 })));
    }
    await startHeapProfile({ rate: 65_536 });
    const server = Deno.serve({ port: 0, onListen() {} }, handle);
    const url = `http://127.0.0.1:${server.addr.port}/`;
    const items = Array.from({ length: 300 }, (_, id) => ({ id, name: `item ${id}` }));
    const ask = async (count: number) => {
      for (let i = 0; i < count; i++) {
        const answer = await fetch(url, { method: "POST", body: JSON.stringify({ items }) });
        await answer.json();
      }
    };
    await ask(300);
    writeFileSync(`${directory}/first.pb.gz`, await takeHeap({ gc: true }));
    await ask(300);
    writeFileSync(`${directory}/second.pb.gz`, await takeHeap({ gc: true }));
    await server.shutdown();
    return { requests, cached: cache.size };
  },

  /** What starts sampling, and what does not. */
  async begin() {
    const { Session } = await import("node:inspector");
    const session = new Session();
    session.connect();
    const isSampling = () =>
      new Promise((resolve) =>
        session.post("HeapProfiler.getSamplingProfile", (error: unknown) => resolve(!error))
      );
    assert.equal(await isSampling(), false, "by import");
    assert.deepEqual(profiles().map(({ name }) => name), [
      "allocs",
      "goroutine",
      "heap",
      "threadcreate",
    ]);
    lookup("goroutine");
    assert.equal(profiles().find(({ name }) => name === "heap")!.count, 0);
    await later(300);
    assert.equal(await isSampling(), false, "by a list of all");
    lookup("allocs");
    for (let i = 0; i < 100 && !(await isSampling()); i++) await later(50);
    assert.equal(await isSampling(), true, "by lookup");
    churnArrays(20);
    assert.ok(lookup("heap")!.count > 0);
    stopHeapProfile();
    await later(100);
    assert.equal(await isSampling(), false, "after stop");
    const chunks = await take("heap", 1);
    assert.match(chunks.text, /^heap profile: \d+: \d+ \[\d+: \d+\] @ heap\/1048576\n/);
    assert.equal(await isSampling(), true, "by writeTo");
    stopHeapProfile();
    stopHeapProfile();
    session.disconnect();
    return { ended: true };
  },

  /** Rates, and what is refused. */
  async rates() {
    for (const rate of [-1, 1.5, NaN, 2 ** 60]) {
      assert.throws(() => setMemProfileRate(rate), RangeError);
    }
    await assert.rejects(startHeapProfile({ rate: 0 }), RangeError);
    await assert.rejects(startHeapProfile({ prefer: "all" as "alloc" }), TypeError);
    await assert.rejects(startHeapProfile({ stacks: "all" as "exact" }), TypeError);
    setMemProfileRate(0);
    lookup("heap");
    await assert.rejects(take("heap"), {
      name: "ProfilerUnavailableError",
      message: /the rate was set to 0/,
    });
    setMemProfileRate(65_536);
    const first = await take("heap", 1);
    assert.match(first.text, /@ heap\/131072\n/);
    await assert.rejects(startHeapProfile({ rate: 4096 }), /already in use/);
    await assert.rejects(startHeapProfile({ stacks: "exact" }), /already in use/);
    await startHeapProfile({ rate: 65_536, stacks: "engine" });
    churnArrays(10);
    setMemProfileRate(32_768);
    const second = await take("heap", 1);
    assert.match(second.text, /@ heap\/65536\n/);
    assert.doesNotMatch(second.text, /churnArrays/, "forgotten by the change of rate");
    churnArrays(10);
    assert.match((await take("heap", 1)).text, /churnArrays/);
    setMemProfileRate(0);
    await assert.rejects(take("allocs"), ProfilerUnavailableError);
    await assert.rejects(
      async () => await lookup("heap")!.writeTo({ write() {} }, 3 as 1),
      RangeError,
    );
    assert.throws(() => lookup("heap")!.add({}), /Add called on built-in Profile "heap"/);
    return { ended: true };
  },

  /** `stacks: "exact"` with another rate, and beside CPU profiles. */
  async restarts() {
    await startHeapProfile({ rate: 65_536, stacks: "exact" });
    for (const rate of [32_768, 16_384, 8192]) {
      setMemProfileRate(rate);
      churnArrays(50);
      const profiling = startCPUProfile({ write() {} });
      setMemProfileRate(rate * 2);
      await profiling;
      churnArrays(50);
      await stopCPUProfile();
      for (let i = 0; i < 30; i++) {
        churnArrays(10);
        await later(2);
      }
      assert.match((await take("heap", 1)).text, /^# true stacks of [1-9]\d* of \d+ samples/m);
      assert.equal(support().heap.steppedDown.join("; "), "");
    }
    stopHeapProfile();
    return { ended: true };
  },

  /** Another session ends V8's only sampler. */
  async company(directory, scaleText) {
    const scale = Number(scaleText);
    const { Session } = await import("node:inspector");
    const session = new Session();
    session.connect();
    const post = (method: string, params = {}) =>
      new Promise((resolve, reject) =>
        session.post(method, params, (error, answer) => error ? reject(error) : resolve(answer))
      );
    // A session that was first keeps the sampler; ours waits.
    await post("HeapProfiler.startSampling", { samplingInterval: 65_536 });
    await assert.rejects(startHeapProfile(), /another inspector session does/);
    const { profile } = await post("HeapProfiler.stopSampling") as { profile: { head: object } };
    assert.ok(profile.head, "it goes on undisturbed");

    await startHeapProfile();
    retainArrays(30 * scale);
    await post("HeapProfiler.startSampling");
    await post("HeapProfiler.stopSampling");
    for (let i = 0; i < 20; i++) {
      churnArrays(5); // ours notices it at garbage collections
      await later(20);
    }
    retainArrays(20 * scale);
    churnArrays(200 * scale);
    writeFileSync(`${directory}/heap.pb.gz`, await takeHeap({ gc: true }));
    return { stepped: support().heap };
  },

  /** Each Worker samples itself, and may end at any time. */
  async workers() {
    await startHeapProfile({ rate: 65_536 });
    const url = new URL("heap_worker.ts", import.meta.url);
    const texts: string[] = [];
    for (let i = 0; i < 4; i++) {
      const worker = new Worker(url, { type: "module" });
      texts.push(await new Promise((resolve) => worker.onmessage = ({ data }) => resolve(data)));
      worker.terminate();
    }
    retainArrays(10);
    for (const text of texts) {
      assert.match(text, /retainInWorker/);
      assert.doesNotMatch(text, /retainArrays/);
    }
    const own = (await take("heap", 1)).text;
    assert.match(own, /retainArrays/);
    assert.doesNotMatch(own, /retainInWorker/);
    return { workers: texts.length };
  },

  /** In a Worker, while another isolate's memory is sampled as well. */
  async workerLines() {
    await startHeapProfile();
    await startCPUProfile({ write() {} });
    const url = new URL("heap_lines_worker.ts", import.meta.url);
    const worker = new Worker(url, { type: "module" });
    const text: string = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.terminate();
    await stopCPUProfile();
    return { text };
  },

  /** Nothing keeps the process alive, and an exit handler can take a profile. */
  async exits(stacks) {
    await startHeapProfile({ stacks: stacks as "exact" });
    retainArrays(10);
    await takeHeap();
    return {};
  },

  /** Without the native library. */
  async rungs(directory, scale, prefer) {
    await scenarios.shares!(directory!, scale!, "", prefer!);
    return { support: support().heap };
  },

  /** Where sampling is not possible. */
  async unavailable() {
    const facts = support().heap;
    lookup("heap");
    await assert.rejects(startHeapProfile(), ProfilerUnavailableError);
    await assert.rejects(take("heap"), ProfilerUnavailableError);
    await assert.rejects(takeHeap(), ProfilerUnavailableError);
    assert.equal(lookup("allocs")!.count, 0);
    return { support: facts };
  },
};

const [name, ...args] = process.argv.slice(2);
console.log(JSON.stringify(await scenarios[name!]!(...args) ?? {}));
