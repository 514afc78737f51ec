/**
 * Records of the native library: literal words of each kind that is not a tick or a thread, and
 * made-up words for every decoder, that of ticks included.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeExternalFrames,
  decodeHeapFrames,
  type ReadRecords,
  type SiteCounts,
  SiteRecords,
} from "../src/records/allocation.ts";
import { decodeHeapTraces } from "../src/records/heap_trace.ts";
import { decodeCreations, decodeThreads } from "../src/records/thread.ts";
import { type Batch, RecordDecoder } from "../src/records/tick.ts";
import { RecordCursor, RecordKind } from "../src/records/words.ts";
import { Random } from "./support/random.ts";
import { header, nameWords, words } from "./support/record_words.ts";

/** A library that hands out these buffers, one a call, and then no more. */
function reading(...buffers: BigUint64Array<ArrayBuffer>[]): ReadRecords & { asked: number[] } {
  const asked: number[] = [];
  const read: ReadRecords = (after, into) => {
    const buffer = buffers[asked.push(after) - 1] ?? words();
    into.set(buffer);
    return buffer.length;
  };
  return Object.assign(read, { asked });
}

test("a cursor stands on each record: kind, flags, words, halves, name, addresses", () => {
  const name = "sixteen-bytes-xx";
  const buffer = words(
    ...[header(RecordKind.lost, 3, 255), 2n ** 64n - 1n, 2n ** 53n - 1n],
    header(99, 1),
    ...[header(RecordKind.stack, 8), 1, 2, 3, ...nameWords(name), 0x1_0000_0000n, 0x2_0000_0000n],
    header(RecordKind.lost, 3), // beyond the count
  );
  const record = new RecordCursor(buffer, buffer.length - 1);
  assert.ok(record.next());
  assert.deepEqual([record.kind, record.flags, record.length], [RecordKind.lost, 255, 3]);
  assert.equal(record.word(1), 2 ** 64);
  assert.equal(record.word(2), Number.MAX_SAFE_INTEGER);
  assert.deepEqual([record.low(2), record.high(2)], [0xffff_ffff, 0x1f_ffff]);
  assert.ok(record.next());
  assert.deepEqual([record.kind, record.flags, record.length], [99, 0, 1]);
  assert.ok(record.next());
  assert.equal(record.name(4), name);
  assert.deepEqual(record.addresses(), [0x1_0000_0000, 0x1_ffff_ffff]);
  assert.deepEqual(record.addresses(true), [0xffff_ffff, 0x1_ffff_ffff]);
  assert.ok(!record.next());
  assert.ok(!record.next());
});

test("a cursor reads a part of a buffer", () => {
  const part = words(0, header(RecordKind.thread, 5), 7, 8, ...nameWords("main"), 9).subarray(1, 6);
  const record = new RecordCursor(part, 5);
  assert.ok(record.next());
  assert.deepEqual([record.word(1), record.word(2), record.name(3)], [7, 8, "main"]);
});

test("a record that is shorter than its kind, or longer than the buffer, is refused", () => {
  for (const kind of Object.values(RecordKind)) {
    const shortest = Array.from({ length: 16 }, (_, length) => {
      try {
        return new RecordCursor(words(header(kind, length), ...Array(15).fill(0)), 16).next();
      } catch (error) {
        assert.match(String(error), /^RangeError: Cannot decode record at word 0 of 16: kind \d+/);
        return false;
      }
    }).indexOf(true);
    assert.ok(shortest >= 3, `kind ${kind}: ${shortest}`);
    assert.throws(() => new RecordCursor(words(header(kind, 4)), 1).next(), RangeError);
  }
  assert.throws(() => new RecordCursor(words(header(200, 0)), 1).next(), RangeError);
});

test("sites of V8's heap: counters, frames, a lost stack, one buffer after the other", () => {
  const read = reading(
    words(
      ...[header(RecordKind.allocation, 9), 1, 10, 1000, 4, 400, 7, 6, 5],
      ...[header(RecordKind.allocation, 6, 1), 3, 1, 2, 3, 4],
    ),
    words(header(RecordKind.allocation, 7), 8, 2n ** 40n, 2n ** 50n, 0, 0, 65_535),
  );
  const sites: { place: number; counts: SiteCounts; isLost: boolean; frames: number[] }[] = [];
  new SiteRecords(read, decodeHeapFrames).each(({ frames, ...site }) =>
    sites.push({ ...site, frames: frames() })
  );
  assert.deepEqual(sites, [
    {
      place: 1,
      counts: { allocObjects: 10, allocBytes: 1000, inuseObjects: 4, inuseBytes: 400 },
      isLost: false,
      frames: [7, 6, 5],
    },
    {
      place: 3,
      counts: { allocObjects: 1, allocBytes: 2, inuseObjects: 3, inuseBytes: 4 },
      isLost: true,
      frames: [],
    },
    {
      place: 8,
      counts: { allocObjects: 2 ** 40, allocBytes: 2 ** 50, inuseObjects: 0, inuseBytes: 0 },
      isLost: false,
      frames: [65_535],
    },
  ]);
  assert.deepEqual(read.asked, [0, 3, 8]);
});

test("sites outside of V8's heap: return addresses and functions, and the thread's name", () => {
  const place = (script: number, position: number) =>
    1n << 63n | BigInt(script) << 32n | BigInt(position);
  const read = reading(
    words(
      ...[header(RecordKind.external, 11), 1, 1, 2, 3, 4, ...nameWords("tokio-runtime-w")],
      ...[0x7fff_ffff_f001n, place(0x7fff_ffff, 0xffff_ffff), place(12, 34)],
      ...[header(RecordKind.external, 8), 2, 1, 2, 3, 4, ...nameWords("")],
    ),
  );
  const found: unknown[] = [];
  const records = new SiteRecords(read, decodeExternalFrames);
  records.each(({ frames }) => found.push(frames()));
  assert.deepEqual(found, [
    {
      threadName: "tokio-runtime-w",
      addresses: [0x7fff_ffff_f000],
      functions: [
        { script: 0x7fff_ffff, position: 0xffff_ffff },
        { script: 12, position: 34 },
      ],
    },
    { threadName: "", addresses: [], functions: [] },
  ]);
});

test("sites that a library repeats, and other records among them, are refused", () => {
  const site = (place: number) => [header(RecordKind.allocation, 6), place, 1, 2, 3, 4] as const;
  const again = words(...site(1), ...site(2));
  const count = (...buffers: BigUint64Array<ArrayBuffer>[]) =>
    new SiteRecords(reading(...buffers), decodeHeapFrames).count;
  assert.equal(count(again, words(...site(3))), 3);
  assert.throws(() => count(again, again), /^RangeError: Cannot decode site 1 behind site 2/);
  assert.throws(() => count(words(...site(0))), /^RangeError: Cannot decode site 0 behind site 0/);
  assert.throws(() => count(words(header(RecordKind.lost, 3), 1, 1)), /^RangeError: .*: kind 4$/);
});

test("traces of JSC's heap: times, bytes, and why there is none", () => {
  const buffer = words(
    ...[header(RecordKind.heapTrace, 5), 1, 5_000_000_000_123n, 5_000_000_000_456n, 524_288],
    ...[header(RecordKind.heapTrace, 5, 1), 1, 7, 7, 1],
    ...[header(RecordKind.heapTrace, 5, 2), 1, 8, 9, 2],
    ...[header(RecordKind.heapTrace, 5), 0, 0, 0, 0],
  );
  assert.deepEqual(decodeHeapTraces(buffer, 15), [
    { fromNanos: 5_000_000_000_123, toNanos: 5_000_000_000_456, bytes: 524_288 },
    { fromNanos: 7, toNanos: 7, bytes: 1, missing: "idle" },
    { fromNanos: 8, toNanos: 9, bytes: 2, missing: "lost" },
  ]);
  assert.throws(() => decodeHeapTraces(buffer, 19), RangeError);
});

/**
 * Words that the library never writes: noise, or records of known kinds with mostly valid lengths.
 */
function madeUp(random: Random, into: BigUint64Array<ArrayBuffer>): number {
  const halves = new Uint32Array(into.buffer);
  for (let i = 0; i < halves.length; i++) halves[i] = random.below(2 ** 32);
  const count = random.below(into.length + 1);
  if (random.below(5) === 0) return count;
  for (let at = 0, length; at < count; at += Math.max(1, length)) {
    const left = count - at;
    const likely = left < 24 ? left : 8 + random.below(8);
    length = random.below(50) > 0 ? likely : random.below(65_536);
    into[at] = header(1 + random.below(11), length, random.below(256));
    if (random.below(2) === 0) halves[at * 2 + 3] = 0; // a site's number, so that numbers sometimes ascend
  }
  return count;
}

test("every decoder ends on made-up words, and refuses them by one error alone", () => {
  const INPUTS = 100_000;
  const random = new Random(8);
  const buffer = new BigUint64Array(64);
  let count = 0;
  // The library repeats itself forever: only an error ends the loop.
  const readForEver: ReadRecords = (_after, into) => {
    into.set(buffer);
    return count;
  };
  const visitAll = (decode: (record: RecordCursor) => unknown) => {
    const sites: unknown[] = [];
    const records = new SiteRecords(readForEver, decode, buffer.length);
    records.each(({ frames, ...site }) => sites.push({ ...site, frames: frames() }));
    return sites;
  };
  const decoders = {
    ticks: () => {
      const batch: Batch = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
      new RecordDecoder().decode(buffer, count, batch);
      return batch;
    },
    creations: () => decodeCreations(buffer, count),
    threads: () => decodeThreads(buffer, count),
    traces: () => decodeHeapTraces(buffer, count),
    heapSites: () => visitAll(decodeHeapFrames),
    externalSites: () => visitAll(decodeExternalFrames),
  };
  const decoded: Record<string, number> = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // hundreds of thousands of errors are thrown
  for (let i = 0; i < INPUTS; i++) {
    count = madeUp(random, buffer);
    for (const [name, decode] of Object.entries(decoders)) {
      let records: unknown;
      try {
        records = decode();
      } catch (error) {
        if (error instanceof RangeError && /^Cannot decode (record|site) /.test(error.message)) {
          continue;
        }
        throw error;
      }
      if (i % 16 === 0) assert.doesNotMatch(JSON.stringify(records), /null/, "a number is missing");
      decoded[name] = (decoded[name] ?? 0) + 1;
    }
  }
  Error.stackTraceLimit = stackTraceLimit;
  console.log(`of ${INPUTS} inputs were decoded: ${JSON.stringify(decoded)}`);
  // Repeated sites are refused; records of the other kinds are sometimes valid.
  for (const name of ["ticks", "creations", "threads", "traces"]) {
    assert.ok(decoded[name]! > 100 && decoded[name]! < INPUTS, `${name}: ${decoded[name]}`);
  }
});
