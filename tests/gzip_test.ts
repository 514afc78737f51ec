import assert from "node:assert/strict";
import { test } from "node:test";
import zlib from "node:zlib";
import { gunzipSync, gzip, gzipSync, isGzip } from "../src/pprof/gzip.ts";
import { Random } from "./support/random.ts";

/** Bytes that compress about as profiles do. */
function sample(sizeBytes: number): Uint8Array {
  const random = new Random(sizeBytes);
  return Uint8Array.from({ length: sizeBytes }, () => random.below(random.below(20) + 1));
}

const sizes = [0, 1, 100, 65_535, 65_536, 65_537, 1_000_000];

for (const [name, pack] of [["gzip", gzip], ["gzipSync", gzipSync]] as const) {
  test(`what ${name} packed is unpacked by us and by zlib`, async () => {
    for (const size of sizes) {
      const bytes = sample(size);
      const packed = await pack(bytes);
      assert.ok(isGzip(packed));
      assert.deepEqual(gunzipSync(packed), bytes);
      assert.deepEqual(new Uint8Array(zlib.gunzipSync(packed)), bytes);
    }
  });

  test(`${name} writes no time and no name, and the same bytes again`, async () => {
    const packed = await pack(sample(5000));
    assert.equal(packed[3], 0, "flags");
    assert.deepEqual([...packed.subarray(4, 8)], [0, 0, 0, 0], "time");
    assert.deepEqual(await pack(sample(5000)), packed);
  });
}

test("what zlib packed, in several members, is unpacked", () => {
  const parts = [sample(3000), sample(70_000)];
  const packed = new Uint8Array(Buffer.concat(parts.map((part) => zlib.gzipSync(part))));
  assert.deepEqual(gunzipSync(packed), new Uint8Array(Buffer.concat(parts)));
});

test("a view into a larger buffer is packed alone", async () => {
  const view = sample(100).subarray(10, 20);
  assert.deepEqual(gunzipSync(await gzip(view)), view);
  assert.deepEqual(gunzipSync(gzipSync(view)), view);
});

test("wherever the data are cut off, it is said", () => {
  const packed = gzipSync(sample(300));
  for (let size = 0; size < packed.length; size++) {
    assert.throws(() => gunzipSync(packed.subarray(0, size)), {
      name: "SyntaxError",
      message: "Cannot unpack gzip: the data are cut off",
    });
  }
});

test("damaged data are refused", () => {
  const packed = gzipSync(sample(300));
  packed[packed.length - 6]! ^= 1; // the check sum
  assert.throws(() => gunzipSync(packed), {
    name: "SyntaxError",
    message: /^Cannot unpack gzip: [^\n]+$/,
  });
  assert.throws(() => gunzipSync(new TextEncoder().encode("no gzip at all")), SyntaxError);
  assert.throws(() => gunzipSync(new Uint8Array(zlib.deflateSync(sample(10)))), SyntaxError);
});

test("random damage is refused or harmless, and always comes to an end", () => {
  const seed = 20261122;
  const random = new Random(seed);
  const whole = gzipSync(sample(2000));
  for (let i = 0; i < 1000; i++) {
    const packed = whole.slice(0, 2 + random.below(whole.length - 1));
    packed[2 + random.below(packed.length - 1)] = random.below(256);
    try {
      gunzipSync(packed);
    } catch (error) {
      const { name, message } = error as Error;
      assert.equal(name, "SyntaxError", `seed ${seed}, case ${i}: ${name}: ${message}`);
    }
  }
});

test("a bomb is refused at the size that was allowed", () => {
  const packed = gzipSync(new Uint8Array(1_000_000));
  assert.ok(packed.length < 2000);
  assert.throws(() => gunzipSync(packed, 999_999), {
    name: "RangeError",
    message: "Cannot unpack gzip: it holds more than 999999 bytes",
  });
  assert.equal(gunzipSync(packed, 1_000_000).length, 1_000_000);
});
