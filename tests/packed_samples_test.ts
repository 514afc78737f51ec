import assert from "node:assert/strict";
import { test } from "node:test";
import { SamplePacker, SampleUnpacker } from "../src/isolates/packed_samples.ts";
import type { EngineSample } from "../src/join/samples.ts";
import type { Frame, Stack } from "../src/stack/frame.ts";
import { Random } from "./support/random.ts";

function frame(name: string): Frame {
  return { kind: "script", functionName: name, file: "/a.ts", line: 1, column: 2, functionLine: 0 };
}

const frames = Array.from({ length: 50 }, (_, i) => frame(`f${i}`));
const stacks: Stack[] = Array.from(
  { length: 20 },
  (_, i) => Array.from({ length: i }, (_, depth) => frames[(i * 7 + depth * 3) % 50]!),
);

/** `count` samples of random stacks. */
function someSamples(random: Random, count: number): EngineSample[] {
  return Array.from({ length: count }, (_, i) => ({
    timeNanos: i,
    stack: stacks[random.below(stacks.length)]!,
  }));
}

test("what arrives is what was sent, over many messages", () => {
  const random = new Random(1);
  const packer = new SamplePacker();
  const unpacker = new SampleUnpacker();
  for (let message = 0; message < 100; message++) {
    const sent = someSamples(random, random.below(10));
    assert.deepEqual(unpacker.unpack(structuredClone(packer.pack(sent))), sent);
  }
  assert.equal(unpacker.lost, 0);
});

test("a frame and a stack are sent once, and arrive as one object", () => {
  const packer = new SamplePacker();
  const unpacker = new SampleUnpacker();
  const sent = [{ timeNanos: 1, stack: stacks[9]! }, { timeNanos: 2, stack: stacks[9]! }];
  const [first, second] = unpacker.unpack(structuredClone(packer.pack(sent)));
  assert.equal(first!.stack, second!.stack);
  const again = packer.pack(sent);
  assert.deepEqual([again.frames, again.stacks], [[], []]);
  assert.equal(unpacker.unpack(structuredClone(again))[0]!.stack, first!.stack);
});

test("after a lost message nothing is made up, and it goes on when the tables begin anew", () => {
  const random = new Random(2);
  const packer = new SamplePacker();
  const unpacker = new SampleUnpacker();
  let missing = 0;
  for (let message = 0; message < 90; message++) {
    const sent = someSamples(random, 5);
    const packed = packer.pack(sent);
    if (message === 10) continue;
    const arrived = unpacker.unpack(structuredClone(packed));
    if (arrived.length === 0) missing += sent.length;
    else assert.deepEqual(arrived, sent);
  }
  assert.equal(unpacker.lost, missing);
  assert.equal(missing, 19 * 5); // messages 11 to 29
});

test("one that begins to listen late reads from the next beginning on", () => {
  const packer = new SamplePacker();
  const unpacker = new SampleUnpacker();
  const random = new Random(3);
  for (let message = 0; message < 5; message++) packer.pack(someSamples(random, 3));
  let read = 0;
  for (let message = 5; message < 35; message++) {
    read += unpacker.unpack(packer.pack(someSamples(random, 3))).length;
  }
  assert.equal(read, 5 * 3);
});
