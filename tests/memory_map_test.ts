/**
 * The text of /proc/self/maps: every form of line that the kernel writes, and lines that it does
 * not.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseMemoryMap } from "../src/symbolize/memory_map.ts";

/** The one area of a line. */
function area(line: string) {
  const areas = parseMemoryMap(line + "\n");
  assert.equal(areas.length, 1, line);
  return areas[0];
}

test("reads an executable mapping of a file", () => {
  assert.deepEqual(
    area(
      "7fd77c295000-7fd77c3eb000 r-xp 00026000 fe:00 316500                     /usr/lib/libc.so.6",
    ),
    {
      start: 0x7fd77c295000,
      limit: 0x7fd77c3eb000,
      fileOffset: 0x26000,
      file: "/usr/lib/libc.so.6",
      deleted: false,
    },
  );
});

test("leaves out what cannot be executed", () => {
  const text = [
    "558b0bbc8000-558b0bbca000 r--p 00000000 fe:00 247026                     /usr/bin/cat",
    "558b1774c000-558b1776d000 rw-p 00000000 00:00 0                          [heap]",
    "7ffd2a1c0000-7ffd2a1c4000 r--p 00000000 00:00 0                          [vvar]",
  ].join("\n");
  assert.deepEqual(parseMemoryMap(text), []);
});

test("reads names as they are: spaces, line feeds, removed files", () => {
  const prefix = "00200000-00201000 r-xp 00000000 08:01 42                         ";
  assert.equal(area(`${prefix}/opt/my programs/bun (1)`)?.file, "/opt/my programs/bun (1)");
  assert.equal(area(`${prefix}/opt/a\\012b`)?.file, "/opt/a\nb");
  assert.deepEqual(area(`${prefix}/usr/bin/bun (deleted)`), {
    start: 0x200000,
    limit: 0x201000,
    fileOffset: 0,
    file: "/usr/bin/bun",
    deleted: true,
  });
  assert.equal(area(`${prefix}[vdso]`)?.file, "[vdso]");
});

test("memory without a file has no name", () => {
  for (const name of ["", "[anon:JSC JIT]", "[stack]", "[heap]", "anon_inode:[perf]"]) {
    assert.equal(area(`7f0000000000-7f0000001000 rwxp 00000000 00:00 0 ${name}`)?.file, "");
  }
});

test("malformed lines are left out", () => {
  for (
    const line of [
      "",
      "x",
      "7f00-",
      "zz-yy r-xp 00000000 00:00 0",
      "2000-1000 r-xp 00000000 00:00 0",
      "1000-1000 r-xp 00000000 00:00 0",
      "1000-2000 r-x",
      "1000-2000 r-xp 00000000",
      "1000-2000 r-xp zzz 00:00 0",
      "1000-2000 r-xp fffffffffffffffff 00:00 0",
      "ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]",
      "10000000000000000-20000000000000000 r-xp 00000000 00:00 0",
    ]
  ) assert.deepEqual(parseMemoryMap(line), [], line);
  const good = "1000-2000 r-xp 00000000 00:00 0";
  assert.equal(parseMemoryMap(`nonsense\n${good}\n\0\n${good}`).length, 2);
});

test("never throws, whatever the text", () => {
  const text = "7fd77c295000-7fd77c3eb000 r-xp 00026000 fe:00 316500   /usr/lib/libc.so.6\n";
  let seed = 1;
  for (let i = 0; i < 5_000; i++) {
    seed = (seed * 48_271) % 0x7fffffff;
    const at = seed % text.length;
    const mutated = text.slice(0, at) + String.fromCharCode(seed % 0x3000) + text.slice(at + 1);
    for (const { start, limit } of parseMemoryMap(mutated)) assert.ok(start < limit);
  }
});

test("reads the map of this process", () => {
  const areas = parseMemoryMap(readFileSync("/proc/self/maps", "utf8"));
  assert.ok(areas.some(({ file }) => file === "[vdso]"));
  assert.ok(areas.some(({ file }) => /\/libc[.-]/.test(file)));
  // JIT code.
  assert.ok(areas.some(({ file }) => file === ""));
  for (let i = 1; i < areas.length; i++) assert.ok(areas[i - 1]!.limit <= areas[i]!.start);
});
