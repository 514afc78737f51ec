import assert from "node:assert/strict";
import { test } from "node:test";
import { type Batch, RecordDecoder } from "../src/records/tick.ts";

const TICK = 1n;
const THREAD = 2n;
const WAKE = 3n;
const LOST = 4n;
const SUSPEND = 5n;

/** A record's words, its header first. */
function record(kind: bigint, body: bigint[], flags = 0n): bigint[] {
  return [kind | BigInt(body.length + 1) << 8n | flags << 24n, ...body];
}

function nameWords(name: string): bigint[] {
  const bytes = new Uint8Array(16);
  new TextEncoder().encodeInto(name, bytes);
  return [...new BigUint64Array(bytes.buffer)];
}

function decode(decoder: RecordDecoder, ...records: bigint[][]) {
  const words = new BigUint64Array(records.flat());
  const batch: Batch = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
  decoder.decode(words, words.length, batch);
  return batch;
}

test("a tick's words become a tick, callers one byte back", () => {
  const pc = 0x7fff_1234_5678n;
  const { ticks } = decode(
    new RecordDecoder(),
    record(THREAD, [1n, 42n, ...nameWords("tokio-runtime-w")]),
    record(TICK, [5_000_000_000_123n, 42n, 10_000_000n, 7n, 3n, 9n, pc, 0x1000n, 0x2001n], 1n),
  );
  assert.deepEqual(ticks, [{
    timeNanos: 5_000_000_000_123,
    threadId: 42,
    threadName: "tokio-runtime-w",
    weightNanos: 10_000_000,
    label: 7,
    isolate: 3,
    sequence: 9,
    addresses: [Number(pc), 0xfff, 0x2000],
    extent: "truncated",
  }]);
});

test("what a tick's stack lacks is told with it, and counted over all batches", () => {
  const decoder = new RecordDecoder();
  const tick = (flags: bigint, ...pcs: bigint[]) =>
    record(TICK, [1n, 42n, 10_000_000n, 0n, 0n, 0n, ...pcs], flags);
  const { ticks } = decode(
    decoder,
    tick(0n, 0x1000n, 0x2001n),
    tick(1n, 0x1000n, 0x2001n),
    tick(2n, 0x1000n, 0x2001n),
    tick(4n, 0x1000n),
    tick(8n),
  );
  assert.deepEqual(ticks.map(({ extent }) => extent), [
    "whole",
    "truncated",
    "cut",
    "leaf",
    "blocked",
  ]);
  assert.deepEqual(ticks[4]?.addresses, []);
  assert.deepEqual(ticks.map(({ mark }) => mark?.name), [
    undefined,
    undefined,
    undefined,
    undefined,
    "[SIGPROF blocked]",
  ]);
  assert.equal(ticks[4]?.weightNanos, 10_000_000);
  decode(decoder, tick(4n, 0x1000n), tick(0n, 0x1000n), tick(0n, 0x1000n));
  assert.deepEqual(decoder.extents, { whole: 3, truncated: 1, cut: 1, leaf: 2, blocked: 1 });
  assert.deepEqual(new RecordDecoder().extents, {
    whole: 0,
    truncated: 0,
    cut: 0,
    leaf: 0,
    blocked: 0,
  });
});

test("a flag that only other records have is none of a tick's", () => {
  const { ticks } = decode(
    new RecordDecoder(),
    record(TICK, [1n, 42n, 1n, 0n, 0n, 0n, 0x1000n], 16n | 128n),
  );
  assert.equal(ticks[0]?.extent, "whole");
});

test("names are forgotten that nobody has asked for since many others", () => {
  const decoder = new RecordDecoder();
  const named = (threadId: number) =>
    record(THREAD, [1n, BigInt(threadId), ...nameWords(`thread ${threadId}`)]);
  const nameOf = (threadId: number) =>
    decode(decoder, record(TICK, [1n, BigInt(threadId), 1n, 0n, 0n, 0n])).ticks[0]?.threadName;
  decode(decoder, named(1), named(2));
  for (let threadId = 1_000; threadId < 101_000; threadId++) {
    decode(decoder, named(threadId));
    if (threadId % 10_000 === 0) assert.equal(nameOf(1), "thread 1");
  }
  assert.equal(nameOf(1), "thread 1");
  assert.equal(nameOf(2), "");
  assert.equal(nameOf(100_999), "thread 100999");
});

test("a thread keeps its name between batches and takes a new one", () => {
  const decoder = new RecordDecoder();
  const tick = record(TICK, [1n, 42n, 1n, 0n, 0n, 0n]);
  decode(decoder, record(THREAD, [1n, 42n, ...nameWords("old")]));
  assert.equal(decode(decoder, tick).ticks[0]?.threadName, "old");
  decode(decoder, record(THREAD, [1n, 42n, ...nameWords("sixteen-bytes-xx")]));
  assert.equal(decode(decoder, tick).ticks[0]?.threadName, "sixteen-bytes-xx");
});

test("wakes, suspends and losses", () => {
  const batch = decode(
    new RecordDecoder(),
    record(WAKE, [1n, 10n, 0n, 30n, 4n, 6n]),
    record(LOST, [3n, 30_000_000n]),
    record(LOST, [1n, 10_000_000n]),
    record(SUSPEND, [1n, 50n, 60n]),
  );
  assert.deepEqual(batch, {
    ticks: [],
    wakes: [{ isolate: 1, wakeNanos: 10, suspendNanos: 0, endNanos: 30, from: 4, to: 6 }],
    suspends: [{ isolate: 1, timeNanos: 50, cpuNanos: 60 }],
    lostCount: 4,
    lostNanos: 40_000_000,
  });
});

test("a record kind from the future is skipped, a broken length is not", () => {
  const tick = record(TICK, [1n, 42n, 1n, 0n, 0n, 0n]);
  assert.equal(decode(new RecordDecoder(), record(200n, [1n, 2n]), tick).ticks.length, 1);
  assert.throws(() => decode(new RecordDecoder(), tick, [TICK | 9n << 8n]), RangeError);
  assert.throws(() => decode(new RecordDecoder(), [TICK]), RangeError);
});
