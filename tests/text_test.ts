/**
 * The text forms, compared with what Go wrote (tests/testdata/go) and with what `go tool pprof`
 * reads.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import type { Frame, ScriptFrame, Stack } from "../src/stack/frame.ts";
import {
  alignColumns,
  countProfileText,
  goroutineCrashText,
  mergeGroups,
  type StackGroup,
} from "../src/text/counts.ts";
import { GO_TIMEOUT_MS, whyNoGo } from "./support/go_pprof.ts";

function reference(name: string): string {
  return readFileSync(new URL(`testdata/go/${name}`, import.meta.url), "utf8");
}

function script(functionName: string, file: string, line: number, column = 1): ScriptFrame {
  return { kind: "script", functionName, file, line, column, functionLine: 0 };
}

const main = script("main", "/srv/main.ts", 14, 3);
const open = script("open", "/srv/files.ts", 6, 9);
const openElsewhere = script("openElsewhere", "/srv/files.ts", 10, 20);
const lost: Frame = { kind: "mark", name: "[lost stack]" };

/** `text` with addresses numbered in their order: Go's and ours differ. */
function withoutAddresses(text: string): string {
  const seen = new Map<string, string>();
  return text.replace(/0x[0-9a-f]{6,}/g, (address) => {
    if (!seen.has(address)) seen.set(address, `0xPC${seen.size}`);
    return seen.get(address)!;
  });
}

for (const name of ["custom", "goroutine", "threadcreate", "heap", "allocs", "block", "mutex"]) {
  test(`columns are aligned as in Go's ${name} profile`, () => {
    const text = reference(`${name}.debug1.txt`);
    const cells = text.replaceAll(/\t+/g, "\t");
    assert(text.includes("\t"));
    assert.equal(alignColumns(cells), text);
  });
}

test("columns: empty cells, exact tab stops, wide characters, lines without tabs", () => {
  assert.equal(alignColumns(""), "");
  assert.equal(alignColumns("no tabs\n"), "no tabs\n");
  assert.equal(alignColumns("1234567\ta\n1\tb\n"), "1234567\ta\n1\tb\n");
  assert.equal(alignColumns("12345678\ta\n1\tb\n"), "12345678\ta\n1\t\tb\n");
  // A line without the cell ends the column.
  assert.equal(alignColumns("12345678\ta\n-\n1\tb"), "12345678\ta\n-\n1\tb");
  assert.equal(alignColumns("\ta\n12345678\tb\n"), "\t\ta\n12345678\tb\n");
  // Go counts characters: four, not eight units.
  assert.equal(alignColumns("😀😀😀😀\ta\n12345678\tb\n"), "😀😀😀😀\t\ta\n12345678\tb\n");
  // Trailing cells do not count.
  assert.equal(
    alignColumns("a\tlonger than all others\nb\tc\td\n"),
    "a\tlonger than all others\nb\tc\td\n",
  );
});

test("counts by stack, as Go's custom profile", () => {
  const groups = [
    { stack: [open, openElsewhere, main], count: 1 },
    { stack: [open, main], count: 4 },
  ];
  const text = countProfileText("example.com/project/files.open", groups);
  assert.equal(
    withoutAddresses(text),
    `example.com/project/files.open profile: total 5
4 @ 0xPC0 0xPC1
#\t0xPC2\topen+0x6009\t/srv/files.ts:6
#\t0xPC3\tmain+0xe003\t/srv/main.ts:14

1 @ 0xPC0 0xPC4 0xPC1
#\t0xPC2\topen+0x6009\t\t/srv/files.ts:6
#\t0xPC5\topenElsewhere+0xa014\t/srv/files.ts:10
#\t0xPC3\tmain+0xe003\t\t/srv/main.ts:14

`,
  );
  // As in Go: the first line has return addresses, the comments the addresses of the calls.
  for (const block of text.split("\n\n").slice(0, -1)) {
    const returns = [.../@(.*)/.exec(block)![1]!.matchAll(/0x\w+/g)].map(Number);
    const calls = [...block.matchAll(/^#\t(0x\w+)/gm)].map(([, address]) => Number(address));
    assert.deepEqual(calls, returns.map((address) => address - 1));
  }
  assert.equal(countProfileText("empty", []), "empty profile: total 0\n");
});

test("every line is one that Go might have written", () => {
  const line = [
    /^\S+ profile: total \d+$/,
    /^\d+ @( 0x[0-9a-f]+)*$/,
    /^# labels: \{"[^"]+":"[^"]*"(, "[^"]+":"[^"]*")*\}$/,
    /^#\t0x[0-9a-f]+\t\S.*\+0x[0-9a-f]+\t+\S+:\d+$/,
    /^#\t0x[0-9a-f]+$/,
    /^$/,
  ];
  const text = countProfileText("a.b/c", [
    { stack: [open, main], count: 2, labels: [{ key: "k", str: "v" }, { key: "a", str: "" }] },
    { stack: [script("(anonymous)", "https://x/y.ts?z=1", 1), lost], count: 1 },
    { stack: [{ kind: "native", address: 4096 }, script("map", "", 0, 0)], count: 1 },
    { stack: [], count: 1 },
  ]);
  for (const one of ["custom", "goroutine", "threadcreate"]) {
    for (const row of reference(`${one}.debug1.txt`).split("\n")) {
      assert(line.some((form) => form.test(row)), `Go's: ${row}`);
    }
  }
  for (const row of text.split("\n")) assert(line.some((form) => form.test(row)), `ours: ${row}`);
});

test("a stack without frames looks as Go's", () => {
  const [, ...rows] = countProfileText("threadcreate", [{ stack: [], count: 5 }]).split("\n");
  assert.deepEqual(rows, reference("threadcreate.debug1.txt").split("\n").slice(1, 4).concat(""));
});

test("groups are ordered by count, then by stack; labels tell stacks apart", () => {
  const value = [{ key: "label", str: "value" }];
  const [f1, f2, f3] = [1, 2, 3].map((i) => script(`func${i}`, "/a.ts", i));
  const groups: StackGroup[] = [
    { stack: [f1!], count: 10 },
    { stack: [f1!], count: 9, labels: value },
    { stack: [f2!], count: 20 },
    { stack: [f2!], count: 36, labels: value },
    { stack: [f3!], count: 50 },
    { stack: [f3!], count: 44, labels: [...value] },
    { stack: [f2!], count: 15 },
    { stack: [{ ...f2! }], count: 5 }, // an equal frame from another capture
    { stack: [f1!, f2!], count: 1 },
    { stack: [lost], count: 1 },
    { stack: [f1!], count: 1, labels: [{ key: "self-label", str: "self-value" }] },
    { stack: [{ kind: "native", address: 77 }], count: 1 },
    { stack: [f2!, f1!], count: 1 },
  ];
  const text = countProfileText("goroutine", groups);
  const heads = text.split("\n").filter((row) => / @|labels/.test(row))
    .map((row) => row.replace(/ @.*/, " @"));
  const label = '# labels: {"label":"value"}';
  const self = '# labels: {"self-label":"self-value"}';
  assert.deepEqual(heads, [
    ...["50 @", "44 @", label, "40 @", "36 @", label, "10 @", "9 @", label],
    ...["1 @", self, "1 @", "1 @", "1 @", "1 @"],
  ]);
  assert.equal(text.split("\n")[0], "goroutine profile: total 194");
  const ones = mergeGroups(groups).filter(({ count }) => count === 1).map(({ stack }) => stack);
  assert.deepEqual(ones, [[f1], [f1, f2], [f2, f1], [{ kind: "native", address: 77 }], [lost]]);
  // Their order does not matter.
  assert.equal(countProfileText("goroutine", [...groups].reverse()), text);
});

test("labels are sorted by key and quoted as by Go's %q", () => {
  const labels = [
    { key: "b", str: 'q"\\\n\t\x00\x1b\x7f' },
    { key: "a b", str: "ä€😀" },
    { key: "a", str: "\u00a0\u200b\u{e0001}\ud800" },
    { key: "n", num: 64 },
  ];
  const [, , row] = countProfileText("p", [{ stack: [main], count: 1, labels }]).split("\n");
  assert.equal(
    row,
    '# labels: {"a":"\\u00a0\\u200b\\U000e0001\ufffd", "a b":"ä€😀", ' +
      '"b":"q\\"\\\\\\n\\t\\x00\\x1b\\x7f", "n":"64"}',
  );
});

test("names cannot break the form", () => {
  const frame = script("a\tb\nc\r\u2028", "/x\ty\n.ts", 3);
  const text = countProfileText("p\n1 @ 0x1", [{ stack: [frame], count: 1 }]);
  assert.equal(text.split("\n").length, 5);
  const [head, , row] = text.split("\n");
  assert.equal(head, String.raw`p\n1 @ 0x1 profile: total 1`);
  assert(row!.endsWith(String.raw`	a\tb\nc\r\u2028+0x3001	/x\ty\n.ts:3`), row);
});

test("native frames: names where they are known, the bare address where not", () => {
  const mapping = {
    start: 0x1000,
    limit: 0x9000,
    fileOffset: 0,
    file: "/lib/libc.so.6",
    buildId: "",
  };
  const symbols = {
    mappings: [mapping],
    lookup: (address: number) => address === 0x1234 ? { mapping, functionName: "memmove" } : {},
  };
  const stack: Stack = [
    { kind: "native", address: 0x1234 },
    { kind: "native", address: 0xdead },
    main,
  ];
  assert.equal(
    withoutAddresses(countProfileText("p", [{ stack, count: 1 }], symbols)),
    "p profile: total 1\n1 @ 0x1235 0xdeae 0xPC0\n" +
      "#\t0x1234\tmemmove\t/lib/libc.so.6:0\n#\t0xdead\n#\t0xPC1\tmain+0xe003\t/srv/main.ts:14\n\n",
  );
});

test("addresses are distinct, below 2^48, and the same in every dump", () => {
  const addressesOf = (frames: readonly Frame[]) => {
    const text = countProfileText("p", [{ stack: frames, count: 1 }]);
    return [...text.matchAll(/^#\t(0x\w+)/gm)].map(([, address]) => Number(address));
  };
  const frames: Frame[] = [lost, { kind: "mark", name: "(garbage collector)" }];
  for (let i = 0; i < 20_000; i++) {
    frames.push(script(`f${i % 97}`, `/m${i % 311}.ts`, 1 + i % 1009, 1 + i));
  }
  // These two lie at one offset of one function.
  frames.push(script("g", "/bundle.js", 1, 4096 + 5), script("g", "/bundle.js", 2, 5));
  const addresses = addressesOf(frames);
  assert.equal(new Set(addresses).size, frames.length);
  assert(addresses.every((address) => address >= 2 ** 47 && address < 2 ** 48));
  assert.deepEqual(addressesOf(frames.slice(100, 110)), addresses.slice(100, 110));
  assert.deepEqual(addressesOf([{ ...frames[9]! }, { ...frames[9]! }]), [
    addresses[9],
    addresses[9],
  ]);
});

test("stacks of a crash, as Go's goroutine profile with debug=2", () => {
  const text = goroutineCrashText([
    { id: 1, state: "running", waitMinutes: 0.9, stack: [open, main] },
    { id: 19, state: "chan receive", waitMinutes: 5.5, stack: [open], createdBy: main },
    { id: 20, state: "await", stack: [script("map", "", 0, 0), { kind: "native", address: 4096 }] },
  ]);
  assert.equal(
    text,
    `goroutine 1 [running]:
open(...)
\t/srv/files.ts:6 +0x6009
main(...)
\t/srv/main.ts:14 +0xe003

goroutine 19 [chan receive, 5 minutes]:
open(...)
\t/srv/files.ts:6 +0x6009
created by main
\t/srv/main.ts:14 +0xe003

goroutine 20 [await]:
map(...)
\t?:0
[unknown function](...)
\t?:0 pc=0x1000
`,
  );
  assert.equal(goroutineCrashText([]), "");
  const line = [
    /^goroutine \d+ \[[a-z ]+(, \d+ minutes)?\]:$/,
    /^\S.*\(.*\)$/,
    /^\t\S+:\d+( \+0x[0-9a-f]+| pc=0x[0-9a-f]+)?$/,
    /^created by \S+$/,
    /^$/,
  ];
  for (const row of (reference("goroutine.debug2.txt") + text).split("\n")) {
    assert(line.some((form) => form.test(row)), row);
  }
});

test("go tool pprof reads the text, as it does Go's own", { timeout: GO_TIMEOUT_MS }, (t) => {
  const why = whyNoGo();
  if (why !== undefined) return t.skip(why);
  const groups = [
    { stack: [open, openElsewhere, main], count: 1 },
    { stack: [open, main], count: 4, labels: [{ key: "k", str: "v" }] },
    { stack: [lost], count: 2 },
  ];
  const text = countProfileText("example.com/files.open", groups);
  const raw = goPprofText(text, "-raw");
  assert.match(raw, /^PeriodType: example\.com\/files\.open count$/m);
  assert.match(raw, /^ +4: 1 2 *\n +2: 3 *\n +1: 1 4 2 *$/m);
  const calls = [...new Set([...text.matchAll(/^#\t(0x\w+)/gm)].map(([, address]) => address))];
  const locations = [...raw.matchAll(/^ +\d+: (0x\w+) M=1 *$/gm)].map(([, address]) => address);
  assert.deepEqual(locations.sort(), calls.sort());
  // Names are in comments, which pprof does not read: for Go's own text without its binary it
  // prints the same.
  for (const one of [text, reference("custom.debug1.txt")]) {
    assert.match(goPprofText(one, "-top"), /100% +<unknown>\s*$/);
  }
});

/** As in support/go_pprof.ts, but for text pprof warns that it has no binary. */
function goPprofText(text: string, flag: string): string {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  try {
    const file = join(directory, "profile.txt");
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync("go", ["tool", "pprof", flag, file], {
      encoding: "utf8",
      timeout: GO_TIMEOUT_MS,
      env: { ...process.env, PPROF_BINARY_PATH: directory },
    });
    assert.equal(status, 0, stderr);
    return stdout;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
