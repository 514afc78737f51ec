/** ELF files: real ones (this runtime, its libc), ones made here, and broken ones. */
import assert from "node:assert/strict";
import * as fs from "node:fs";
import process from "node:process";
import { after, test } from "node:test";
import type { ReadBytes } from "../src/symbolize/elf.ts";
import { parseElf, virtualAddressOf } from "../src/symbolize/elf.ts";
import { parseMemoryMap } from "../src/symbolize/memory_map.ts";

const open: number[] = [];
after(() => open.forEach((fd) => fs.closeSync(fd)));

/** A reader of a file, and how many bytes it was asked for. */
function reader(path: string): { read: ReadBytes; bytes: () => number } {
  const fd = fs.openSync(path, "r");
  open.push(fd);
  let total = 0;
  return {
    read: (offset, size) => {
      const buffer = new Uint8Array(size);
      const n = fs.readSync(fd, buffer, 0, size, offset);
      total += n;
      return buffer.subarray(0, n);
    },
    bytes: () => total,
  };
}

const readerOf = (bytes: Uint8Array): ReadBytes => (offset, size) =>
  bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + size, bytes.length));

function libc(): string {
  const areas = parseMemoryMap(fs.readFileSync("/proc/self/maps", "utf8"));
  return areas.find(({ file }) => /\/(libc[.-]|ld-musl)/.test(file))!.file;
}

interface Symbol {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  readonly info?: number;
  readonly section?: number;
}

const GLOBAL_FUNC = 0x12;
const LOCAL_FUNC = 0x02;

/** A small file: header, one PT_LOAD, a build-id note, .symtab and its names. */
function makeElf(symbols: readonly Symbol[], { type = 2 } = {}): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8192);
  const view = new DataView(bytes.buffer);
  const u64 = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  u64(32, 64); // program headers
  u64(40, 4096); // section headers
  view.setUint16(54, 56, true);
  view.setUint16(56, 2, true);
  view.setUint16(58, 64, true);
  view.setUint16(60, 3, true);
  // PT_LOAD: file bytes 0x100..0x900 at 0x401100
  view.setUint32(64, 1, true);
  u64(64 + 8, 0x100);
  u64(64 + 16, 0x401100);
  u64(64 + 32, 0x800);
  // PT_NOTE
  view.setUint32(120, 4, true);
  u64(120 + 8, 200);
  u64(120 + 32, 24);
  view.setUint32(200, 4, true);
  view.setUint32(204, 5, true);
  view.setUint32(208, 3, true);
  bytes.set([0x47, 0x4e, 0x55, 0, 0xde, 0xad, 0xbe, 0xef, 0x01], 212);
  // names
  let names = "\0";
  symbols.forEach(({ name, value, size, info = GLOBAL_FUNC, section = 1 }, i) => {
    const at = 1024 + (i + 1) * 24;
    view.setUint32(at, names.length, true);
    view.setUint8(at + 4, info);
    view.setUint16(at + 6, section, true);
    u64(at + 8, value);
    u64(at + 16, size);
    names += name + "\0";
  });
  bytes.set(new TextEncoder().encode(names), 2048);
  // sections: null, symbols, names
  view.setUint32(4096 + 64 + 4, type, true);
  u64(4096 + 64 + 24, 1024);
  u64(4096 + 64 + 32, (symbols.length + 1) * 24);
  view.setUint32(4096 + 64 + 40, 2, true);
  u64(4096 + 64 + 56, 24);
  view.setUint32(4096 + 128 + 4, 3, true);
  u64(4096 + 128 + 24, 2048);
  u64(4096 + 128 + 32, names.length);
  return bytes;
}

const nameAt = (symbols: readonly Symbol[], address: number) =>
  parseElf(readerOf(makeElf(symbols))).functions().nameAt(address);

test("a name is given from a function's first address to its last", () => {
  const symbols = [
    { name: "second", value: 0x2000, size: 0x10 },
    { name: "first", value: 0x1000, size: 0x100 },
  ];
  assert.equal(nameAt(symbols, 0xfff), undefined);
  assert.equal(nameAt(symbols, 0x1000), "first");
  assert.equal(nameAt(symbols, 0x10ff), "first");
  assert.equal(nameAt(symbols, 0x1100), undefined);
  assert.equal(nameAt(symbols, 0x2008), "second");
  assert.equal(nameAt(symbols, 0x2010), undefined);
});

test("only defined functions with a size have names", () => {
  const symbols = [
    { name: "data", value: 0x1000, size: 0x10, info: 0x11 },
    { name: "imported", value: 0x2000, size: 0x10, section: 0 },
    { name: "label", value: 0x3000, size: 0 },
    { name: "ifunc", value: 0x4000, size: 0x10, info: 0x1a },
  ];
  for (const address of [0x1000, 0x2000, 0x3000]) assert.equal(nameAt(symbols, address), undefined);
  assert.equal(nameAt(symbols, 0x4000), "ifunc");
});

test("of several names the public and plainest is taken", () => {
  const symbols = [
    { name: "a_local_one", value: 0x1000, size: 0x10, info: LOCAL_FUNC },
    { name: "__read", value: 0x1000, size: 0x10 },
    { name: "read", value: 0x1000, size: 0x10, info: 0x22 },
    { name: "__libc_read", value: 0x1000, size: 0x10 },
  ];
  assert.equal(nameAt(symbols, 0x1008), "read");
  assert.equal(nameAt(symbols.toReversed(), 0x1008), "read");
});

test("a function that encloses another is found past its end", () => {
  const symbols = [
    { name: "outer", value: 0x1000, size: 0x100 },
    { name: "inner", value: 0x1010, size: 0x10 },
  ];
  assert.equal(nameAt(symbols, 0x1018), "inner");
  assert.equal(nameAt(symbols, 0x1020), "outer");
});

test(".dynsym serves where there is no .symtab, and build id and segments are read", () => {
  const symbols = [{ name: "exported", value: 0x401200, size: 0x10 }];
  const elf = parseElf(readerOf(makeElf(symbols, { type: 11 })));
  assert.equal(elf.functions().nameAt(0x401200), "exported");
  assert.equal(elf.buildId, "deadbeef01");
  assert.equal(virtualAddressOf(elf, 0xff), undefined);
  assert.equal(virtualAddressOf(elf, 0x100), 0x401100);
  assert.equal(virtualAddressOf(elf, 0x8ff), 0x4018ff);
  assert.equal(virtualAddressOf(elf, 0x900), undefined);
});

test("what is no ELF file, or is cut, is a SyntaxError", () => {
  const bytes = makeElf([]);
  assert.throws(() => parseElf(readerOf(new Uint8Array())), SyntaxError);
  assert.throws(() => parseElf(readerOf(new TextEncoder().encode("#!/bin/sh".repeat(20)))), /ELF/);
  assert.throws(() => parseElf(readerOf(bytes.subarray(0, 100))), /program headers are cut off/);
  assert.throws(() => parseElf(readerOf(bytes.subarray(0, 4100))), /section headers are cut off/);
  const small = bytes.slice();
  small[4] = 1;
  assert.throws(() => parseElf(readerOf(small)), /64-bit/);
});

test("parses this runtime's own binary without reading it whole", () => {
  const { read, bytes } = reader(process.execPath);
  const elf = parseElf(read);
  assert.match(elf.buildId, /^[0-9a-f]{16,}$/);
  assert.ok(elf.segments.length > 0);
  assert.ok(elf.functions().count > 100);
  assert.ok(bytes() < fs.statSync(process.execPath).size / 4, `${bytes()} bytes read`);
});

test("parses libc", () => {
  const functions = parseElf(reader(libc()).read).functions();
  assert.ok(functions.count > 1_000);
});

test("mutated files end in a SyntaxError or a result, and soon", { timeout: 30_000 }, () => {
  const symbols = Array.from({ length: 20 }, (_, i) => ({
    name: `function${i}`,
    value: 0x1000 + i * 0x100,
    size: 0x80,
  }));
  const original = makeElf(symbols);
  // Headers, note, symbols, names, section headers.
  const places = [[0, 240], [1024, 1528], [2048, 2300], [4096, 4288]] as const;
  let seed = 20_260_101;
  const random = (n: number) => (seed = (seed * 48_271) % 0x7fffffff) % n;
  const start = performance.now();
  let failed = 0;
  for (let i = 0; i < 20_000; i++) {
    const bytes = original.slice(0, random(20) === 0 ? random(original.length) : undefined);
    for (let n = 1 + random(4); n > 0; n--) {
      const [low, high] = places[random(places.length)]!;
      const at = low + random(high - low);
      if (at < bytes.length) bytes[at] = random(3) === 0 ? 0xff : random(256);
    }
    try {
      const elf = parseElf(readerOf(bytes));
      virtualAddressOf(elf, 0x200);
      elf.functions().nameAt(0x1010);
    } catch (error) {
      assert.ok(error instanceof SyntaxError, String(error));
      failed++;
    }
  }
  assert.ok(failed > 100 && failed < 20_000, `${failed} failed`);
  assert.ok(performance.now() - start < 20_000);
});

test("sizes that lie cost no memory", () => {
  const bytes = makeElf([{ name: "f", value: 1, size: 1 }]);
  const asked: number[] = [];
  const read: ReadBytes = (offset, size) => {
    asked.push(size);
    return readerOf(bytes)(offset, size);
  };
  const view = new DataView(bytes.buffer);
  view.setBigUint64(4096 + 64 + 32, 2n ** 50n, true); // .symtab's size
  assert.throws(() => parseElf(read).functions(), /symbols/);
  view.setBigUint64(120 + 32, 2n ** 50n, true); // the note's size
  parseElf(read);
  assert.ok(Math.max(...asked) <= 4 * 1024 * 1024, `${Math.max(...asked)}`);
});
