/**
 * What works with which permissions of Deno: the table of docs/permissions.md, row by row. Each
 * case is a process of its own on a terminal, where a permission prompt would appear.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readPlainProfile } from "./support/plain_profile.ts";
import { asks, bytesOf, isDeno, onTerminal, scratch, whatWorks } from "./support/what_works.ts";

const timeout = 90_000;
/** Its table without the padding of the columns. */
const page = readFileSync(new URL("../docs/permissions.md", import.meta.url), "utf8")
  .replace(/ +/g, " ");

const NO_INSPECTOR =
  "no JavaScript stacks: Cannot sample JavaScript: opening an inspector session " +
  "is not permitted; run Deno with --allow-sys";
const NO_FFI =
  /^no native library: Cannot open the native library: .*; native code may not be loaded from memory; run with --allow-ffi$/;
const NO_LIBRARY = "V8 does not sample at CPU ticks: no native library passes them on";

/** The ways a CPU profile can be taken in Deno. */
const ticks = "a CPU timer per thread; V8 samples at each CPU tick";
const native = "a CPU timer per thread; native frames alone";
const wall = "no CPU clock; V8's own profiler alone: wall-clock time";

/** The table's words for them, and for the places that the library may be loaded from. */
const profiles: Readonly<Record<string, string>> = {
  [ticks]: "CPU time of every thread, JavaScript and native frames",
  [native]: "CPU time of every thread, native frames alone",
  [wall]: "V8's own profiler alone: wall-clock time of JavaScript",
};
const libraries = { cache: "a private file in DIR", memory: "from memory", none: "none" };

interface Case {
  /** Flags as in the table, where DIR is the cache directory. */
  readonly flags: readonly string[];
  readonly mechanism: string;
  readonly steppedDown: readonly (string | RegExp)[];
  readonly library: "cache" | "memory" | "none";
}

const cases: readonly Case[] = [
  { flags: ["-A"], mechanism: ticks, steppedDown: [], library: "cache" },
  { flags: ["--allow-ffi", "--allow-sys"], mechanism: ticks, steppedDown: [], library: "memory" },
  {
    flags: [
      "--allow-sys",
      "--allow-env=HOME",
      "--allow-ffi=DIR",
      "--allow-read=DIR",
      "--allow-write=DIR",
    ],
    mechanism: ticks,
    steppedDown: [],
    library: "cache",
  },
  { flags: ["--allow-ffi"], mechanism: native, steppedDown: [NO_INSPECTOR], library: "memory" },
  {
    flags: ["-A", "--deny-sys"],
    mechanism: native,
    steppedDown: [NO_INSPECTOR],
    library: "cache",
  },
  { flags: ["--allow-sys"], mechanism: wall, steppedDown: [NO_FFI, NO_LIBRARY], library: "none" },
  {
    flags: ["-A", "--deny-ffi"],
    mechanism: wall,
    steppedDown: [NO_FFI, NO_LIBRARY],
    library: "none",
  },
];

let homes = 0;

function newHome(): { home: string; directory: string } {
  const home = join(scratch, `home${homes++}`);
  mkdirSync(home);
  return { home, directory: join(home, ".cache", "runtime-pprof") };
}

function assertReasons(actual: readonly string[], expected: readonly (string | RegExp)[]): void {
  assert.equal(actual.length, expected.length, actual.join("\n"));
  expected.forEach((reason, i) => {
    if (typeof reason === "string") assert.equal(actual[i], reason);
    else assert.match(actual[i]!, reason);
  });
}

if (isDeno) {
  test("the terminal of these tests shows a question", { timeout }, () => {
    const file = fileURLToPath(new URL("programs/asks.ts", import.meta.url));
    const shown = (flags: string[]) => onTerminal(file, flags, { HOME: scratch }, [], 10).shown;
    assert.ok(asks(shown([])));
    assert.ok(!asks(shown(["--allow-sys"])));
  });

  for (const { flags, mechanism, steppedDown, library } of cases) {
    const name = flags.join(" ");
    test(`with ${name}`, { timeout }, () => {
      const { home, directory } = newHome();
      const found = whatWorks(flags.map((flag) => flag.replace("DIR", directory)), { HOME: home });
      const { comments, samples } = readPlainProfile(bytesOf(found.cpu));

      assert.equal(found.before.available, true);
      assert.equal(found.after.mechanism, mechanism);
      assertReasons(found.after.steppedDown, steppedDown);
      assertReasons(found.before.steppedDown, steppedDown.filter((why) => why !== NO_LIBRARY));
      assert.equal(comments[1], `mechanism: ${mechanism}`);
      assert.deepEqual(comments.slice(2), [
        ...found.after.steppedDown.map((why) => `stepped down: ${why}`),
        ...found.after.caveats.map((caveat) => `caveat: ${caveat}`),
      ]);

      const places = { cache: `${directory}/libpprof-`, memory: "/proc/self/fd/", none: "Cannot " };
      assert.ok(found.library.startsWith(places[library]), found.library);

      const burning = samples.filter(({ frames }) => frames.some(({ name }) => name === "burn"));
      assert.ok(samples.length > 0, "no samples");
      assert.equal(burning.length > 0, mechanism !== native);

      bytesOf(found.custom);
      for (const [profile, outcome] of Object.entries(found.predefined)) {
        const known = [undefined, "ProfilerUnavailableError"];
        assert.ok(known.includes(outcome.error), `${profile}: ${JSON.stringify(outcome)}`);
      }
      const row = `| \`${name}\` | ${profiles[mechanism]} | ${libraries[library]} |`;
      assert.ok(page.includes(row), `docs/permissions.md has no row ${row}`);
    });
  }

  test("with no permission at all", { timeout }, () => {
    const found = whatWorks([], { HOME: newHome().home });
    assert.equal(found.before.available, false);
    assert.equal(found.before.mechanism, "");
    assertReasons(found.before.steppedDown, [NO_FFI, NO_INSPECTOR]);
    assert.equal(found.cpu.error, "ProfilerUnavailableError");
    const reasons = found.before.steppedDown.join("; ");
    assert.deepEqual(found.cpu, {
      error: "ProfilerUnavailableError",
      message: `Cannot take CPU samples: ${reasons}`,
    });
    assert.match(Buffer.from(bytesOf(found.custom)).toString(), /^example\.com\/test\/things/);
    assert.ok(
      page.includes(
        `| nothing | none: \`startCPUProfile\` rejects with \`${found.cpu.error}\` | none |`,
      ),
    );
  });

  test("with a library of one's own that may be loaded", { timeout }, () => {
    const { home } = newHome();
    const path = whatWorks(["-A"], { HOME: home }).library;
    const environment = { HOME: home, PPROF_NATIVE_LIBRARY: path };
    const granted = ["--allow-env=PPROF_NATIVE_LIBRARY", "--allow-sys"];
    assert.equal(whatWorks([...granted, `--allow-ffi=${path}`], environment).library, path);
    const refused = whatWorks([...granted, "--allow-ffi=/elsewhere"], environment);
    assert.equal(refused.after.mechanism, wall);
    assert.equal(
      refused.library,
      `Cannot open PPROF_NATIVE_LIBRARY=${path}: it may not be loaded; run with --allow-ffi`,
    );
  });
} else {
  test("Bun knows no permissions: everything works", { timeout }, () => {
    const { home, directory } = newHome();
    const found = whatWorks([], { HOME: home });
    const { samples } = readPlainProfile(bytesOf(found.cpu));
    assert.match(found.after.mechanism, /^a CPU timer per thread; JSC/);
    assert.ok(found.library.startsWith(directory), found.library);
    assert.ok(samples.some(({ frames }) => frames.some(({ name }) => name === "burn")));
  });
}
