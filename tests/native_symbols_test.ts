/**
 * Addresses of this process to names: against libc's own table, the vdso, and files that are not
 * there.
 */
import { NativeError } from "../ffi/library.ts";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { parseElf } from "../src/symbolize/elf.ts";
import { createNativeSymbols } from "../src/symbolize/native_symbols.ts";

/** As NativeLibrary.readFile, with the runtime's own functions. */
function readFile(path: string, offset: number, size: number): Uint8Array {
  const fd = fs.openSync(path, "r");
  try {
    const bytes = new Uint8Array(size);
    return bytes.subarray(0, fs.readSync(fd, bytes, 0, size, offset));
  } finally {
    fs.closeSync(fd);
  }
}

const mapsText = fs.readFileSync("/proc/self/maps", "utf8");
const symbols = createNativeSymbols(mapsText, readFile);
const libc = symbols.mappings.find(({ file }) => /\/(libc[.-]|ld-musl)/.test(file))!;

/** Address and size of a function in libc, by readelf; undefined without it. */
function libcFunction(name: string): { address: number; size: number } | undefined {
  let text: string;
  try {
    text = execFileSync("readelf", ["-W", "--dyn-syms", "-l", libc.file], { encoding: "utf8" });
  } catch {
    return undefined;
  }
  const symbol = new RegExp(`: ([0-9a-f]+) +(\\d+) FUNC .* ${name}(@.*)?$`, "m").exec(text)!;
  //   LOAD  0x026000 0x0000000000026000 0x0000000000026000 0x1554cd 0x1554cd R E 0x1000
  const load = /LOAD +0x([0-9a-f]+) 0x([0-9a-f]+) .* R E /.exec(text)!;
  const bias = libc.start - libc.fileOffset + parseInt(load[1]!, 16) - parseInt(load[2]!, 16);
  return { address: bias + parseInt(symbol[1]!, 16), size: Number(symbol[2]) };
}

test("the main binary is first, and has a build id", () => {
  const main = symbols.mappings[0]!;
  assert.equal(fs.realpathSync(main.file), fs.realpathSync(process.execPath));
  assert.match(main.buildId, /^[0-9a-f]{16,}$/);
  for (const { start, limit } of symbols.mappings) assert.ok(start < limit);
});

test("a libc function is named from its first byte to its last", (context) => {
  for (const name of ["qsort", "getenv", "strtol"]) {
    const found = libcFunction(name);
    if (found === undefined) return context.skip("no readelf");
    const { address, size } = found;
    assert.equal(symbols.lookup(address).functionName, name);
    assert.equal(symbols.lookup(address + size - 1).functionName, name);
    assert.equal(symbols.lookup(address).mapping, libc);
    assert.notEqual(symbols.lookup(address + size).functionName, name);
  }
});

test("looks a place up once", () => {
  let reads = 0;
  const counted = createNativeSymbols(mapsText, (path, offset, size) => {
    reads++;
    return readFile(path, offset, size);
  });
  assert.equal(reads, 0);
  const address = libc.start + 0x1000;
  const found = counted.lookup(address);
  const before = reads;
  assert.ok(before > 0);
  assert.equal(counted.lookup(address), found);
  assert.equal(reads, before);
});

test("the vdso's functions have names", () => {
  const vdso = symbols.mappings.find(({ file }) => file === "[vdso]")!;
  assert.match(vdso.buildId, /^[0-9a-f]+$/);
  const names = new Set<string | undefined>();
  for (let address = vdso.start; address < vdso.limit; address += 16) {
    const { mapping, functionName } = symbols.lookup(address);
    assert.equal(mapping, vdso);
    names.add(functionName);
  }
  assert.ok([...names].some((name) => /clock_gettime$/.test(name ?? "")), [...names].join(" "));
});

test("addresses outside of every file have neither mapping nor name", () => {
  assert.deepEqual(symbols.lookup(0), {});
  assert.deepEqual(symbols.lookup(2 ** 52), {});
  // readable, executable and private, without a path: JIT code
  const jit = /^([0-9a-f]+)-[0-9a-f]+ r.xp 00000000 00:00 0 *(\[anon.*)?$/m.exec(mapsText);
  assert.ok(jit);
  assert.deepEqual(symbols.lookup(parseInt(jit[1]!, 16)), {});
});

test("files that cannot be read have mappings without names", () => {
  const text = [
    "00001000-00002000 r-xp 00000000 08:01 1   /gone",
    "00002000-00003000 r-xp 00000000 08:01 2   /text",
    `00003000-00004000 r-xp 00000000 08:01 3   ${libc.file} (deleted)`,
    "00004000-00005000 r-xp 00000000 00:00 0   [vdso]",
  ].join("\n");
  const broken = createNativeSymbols(text, (path, offset, size) => {
    if (path === "/text") return new TextEncoder().encode("text".repeat(100));
    if (path === libc.file) return readFile(path, offset, size);
    throw new NativeError(`read ${path}`, -2);
  });
  for (let i = 1; i <= 4; i++) {
    assert.deepEqual(broken.lookup(i * 0x1000), { mapping: broken.mappings[i - 1] });
    assert.equal(broken.mappings[i - 1]!.buildId, "");
  }
});

test("neighbours that continue each other are one mapping", () => {
  const text = [
    "00001000-00002000 r-xp 00001000 08:01 1   /a",
    "00002000-00003000 rwxp 00002000 08:01 1   /a",
    "00003000-00004000 r-xp 00009000 08:01 1   /a",
    "00004000-00005000 r-xp 0000a000 08:01 1   /b",
  ].join("\n");
  const { mappings } = createNativeSymbols(text, () => new Uint8Array());
  assert.deepEqual(
    mappings.map(({ start, limit, fileOffset, file }) => [start, limit, fileOffset, file]),
    [[0x1000, 0x3000, 0x1000, "/a"], [0x3000, 0x4000, 0x9000, "/a"], [
      0x4000,
      0x5000,
      0xa000,
      "/b",
    ]],
  );
});

test("the build id is the one of the file", () => {
  const elf = parseElf((offset, size) => readFile(libc.file, offset, size));
  assert.equal(libc.buildId, elf.buildId);
});
