/**
 * Functions, counters, structures, constants and error numbers in TypeScript are those of
 * native/pprof_native.h.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { describeErrno } from "../ffi/errno.ts";
import { abiVersion, clocks, fields, jscHeapCounters, nativeSymbols } from "../ffi/symbols.ts";
import { jsc } from "../src/engine/jsc/engine.ts";
import { none } from "../src/engine/none.ts";
import { v8 } from "../src/engine/v8/engine.ts";
import { RecordKind } from "../src/records/words.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const HEADER = readFileSync(join(root, "native/pprof_native.h"), "utf8");

/** Counters that have another name in TypeScript. */
const RENAMED: Record<string, string> = {
  handlerMax: "handlerMaxNanos",
  handlerLost: "handlerReplaced",
  step: "stepBytes",
  pending: "pendingBytes",
};

const KINDS: Record<string, string> = { int32_t: "i32", uint32_t: "u32", double: "f64" };

/** `const uint64_t *words` is a buffer, `int32_t vm` an i32. */
function kindOf(parameter: string): string {
  return parameter.includes("*") ? "buffer" : KINDS[parameter.split(" ")[0]!]!;
}

function functionsOf(header: string) {
  const declared = header.matchAll(/^PPROF_API (\w+) (\w+)\(([^)]*)\);/gm);
  return [...declared].map(([, result, name, list]) => {
    const parameters = list === "void" ? [] : list!.split(/,\s*/).map(kindOf);
    return [name, { parameters, result: KINDS[result!] }] as const;
  });
}

/** The body of `enum NAME` or `struct NAME`, without comments. */
function bodyOf(header: string, kind: "enum" | "struct", name: string): string {
  const body = new RegExp(`^${kind} ${name} \\{(.*?)^\\};`, "ms").exec(header)?.[1];
  assert.ok(body !== undefined, `no ${kind} ${name}`);
  return body.replace(/\/\*.*?\*\//gs, "");
}

/** Names, without their common prefix, and numbers of an enumeration, without its `…_COUNT`. */
function enumOf(header: string, name: string): Record<string, number> {
  const members = [...bodyOf(header, "enum", name).matchAll(/(\w+) = (\d+)/g)]
    .map(([, member, number]) => [member!, Number(number)] as const)
    .filter(([member]) => !/_(COUNT|COUNTERS)$/.test(member));
  let prefix = members[0]![0];
  while (!members.every(([member]) => member.startsWith(prefix)) || !prefix.endsWith("_")) {
    prefix = prefix.slice(0, -1);
  }
  return Object.fromEntries(
    members.map(([member, number]) => [camelCase(member.slice(prefix.length)), number]),
  );
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** All enumerations of counters, and all structures. */
function layoutsOf(header: string): string[] {
  return [...header.matchAll(/^(?:enum (\w+_stat)|struct (\w+)) \{/gm)]
    .map(([, counters, struct]) => counters ?? struct!);
}

/** The fields of one of them, in the order of their numbers. */
function fieldsOf(header: string, name: string): string[] {
  if (!name.endsWith("_stat")) {
    return [...bodyOf(header, "struct", name).matchAll(/uint64_t (\w+);/g)]
      .map(([, field]) => camelCase(field!));
  }
  return Object.entries(enumOf(header, name)).map(([field, number], i) => {
    return number === i ? RENAMED[field] ?? field : `${field} = ${number}`;
  });
}

/** `PPROF_…` by `#define` or in an enumeration. */
function constantOf(header: string, name: string): number {
  const value = new RegExp(`(?:#define ${name} |\\b${name} = )\\(?(-?\\d+)`).exec(header)?.[1];
  assert.ok(value !== undefined, `no ${name}`);
  return Number(value);
}

/** Constants of TypeScript whose comment is only their name in the header. */
function namedConstants(): { name: string; value: number; file: string }[] {
  const declaration = /\/\*\* `(PPROF_\w+)`[^/]*\*\/\s+(?:export )?const \w+ = (-?[\d_]+);/g;
  return ["ffi", "src"].flatMap((directory) =>
    readdirSync(join(root, directory), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        [...readFileSync(join(root, directory, file), "utf8").matchAll(declaration)]
          .map(([, name, value]) => ({
            name: name!,
            value: Number(value!.replace(/_/g, "")),
            file,
          }))
      )
  );
}

/** Fails where TypeScript and `header` differ. */
function assertSame(header: string): void {
  assert.equal(constantOf(header, "PPROF_ABI_VERSION"), abiVersion);
  assert.deepEqual(functionsOf(header), Object.entries(nativeSymbols));
  assert.deepEqual(layoutsOf(header), Object.keys(fields));
  for (const [name, names] of Object.entries(fields)) {
    assert.deepEqual(fieldsOf(header, name), names, name);
  }
  assert.deepEqual(enumOf(header, "pprof_record_kind"), RecordKind);
  assert.deepEqual(enumOf(header, "pprof_clock"), clocks);
  assert.deepEqual(enumOf(header, "pprof_jsc_heap_counter"), jscHeapCounters);
  assert.deepEqual(enumOf(header, "pprof_engine"), {
    none: none.nativeEngine,
    v8: v8.nativeEngine,
    jsc: jsc.nativeEngine,
  });
  for (const { name, value, file } of namedConstants()) {
    assert.equal(value, constantOf(header, name), `${name} in ${file}`);
  }
}

test("TypeScript says of the native library what its header says", () => {
  assertSame(HEADER);
  assert.ok(namedConstants().length >= 9);
});

test("a header that says something else is noticed", () => {
  const drifts: readonly [string, string][] = [
    [`PPROF_ABI_VERSION ${abiVersion}`, `PPROF_ABI_VERSION ${abiVersion + 1}`],
    ["int32_t pprof_cpu_start(uint32_t period_ns", "int32_t pprof_cpu_start(double period_ns"],
    ["double pprof_now(int32_t", "int32_t pprof_now(int32_t"],
    ["PPROF_API int32_t pprof_die(int32_t signal);", ""],
    ["#endif", "PPROF_API int32_t pprof_more(void);\n#endif"],
    ["PPROF_STAT_LOST = 1,", "PPROF_STAT_LATE = 1,"],
    ["PPROF_STAT_COUNT = ", "PPROF_STAT_MORE = 99,\n    PPROF_STAT_COUNT = "],
    ["    uint64_t scope_map;\n", ""],
    ["PPROF_RECORD_WAKE = 3", "PPROF_RECORD_WAKE = 33"],
    ["PPROF_HEAP_TRACE_LOST = 2", "PPROF_HEAP_TRACE_LOST = 4"],
    ["PPROF_CLOCK_PROCESS = 1", "PPROF_CLOCK_PROCESS = 2"],
    ["PPROF_ENGINE_JSC = 2", "PPROF_ENGINE_JSC = 3"],
    ["#define PPROF_MAX_DEPTH 128", "#define PPROF_MAX_DEPTH 256"],
    ["#define PPROF_JSC_PARK (-2)", "#define PPROF_JSC_PARK (-3)"],
  ];
  for (const [from, to] of drifts) {
    assert.ok(HEADER.includes(from), from);
    assert.throws(() => assertSame(HEADER.replace(from, to)), assert.AssertionError, to);
  }
});

test("every error number that the library returns has its name", () => {
  const numbers: Record<string, number> = { ENOTUNIQ: 76, ...constants.errno };
  const returned = new Set<string>();
  for (const file of readdirSync(join(root, "native"), { recursive: true, encoding: "utf8" })) {
    if (!/\.[ch]$/.test(file) || file.startsWith("tests/")) continue;
    const text = readFileSync(join(root, "native", file), "utf8");
    for (const [, name] of text.matchAll(/-(E[A-Z0-9]{3,})\b/g)) returned.add(name!);
  }
  assert.ok(returned.size > 10);
  for (const name of returned) {
    assert.match(describeErrno(numbers[name]!), new RegExp(`^${name} \\([a-z ]+\\)$`));
  }
});

test("names of error numbers are the system's", () => {
  for (const [name, number] of Object.entries(constants.errno)) {
    const described = describeErrno(number);
    if (described === `errno ${number}`) continue;
    assert.ok(described.startsWith(`${name} (`) || /^(ENOTSUP|EWOULDBLOCK)$/.test(name), name);
  }
  assert.equal(describeErrno(4711), "errno 4711");
});
