/**
 * Two copies of the package in one process, each with a native library of its own: `run` has preloaded one
 * version, and the program imports another. The first one's profile is as if it were alone; the second one
 * shares the first one's library, or says why it cannot.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openNativeLibrary } from "../ffi/open.ts";
import { abiVersion } from "../ffi/symbols.ts";
import { millis, onMainThread, passes, readPlainProfile } from "./support/plain_profile.ts";
import {
  factsOf,
  inTemporaryDirectory,
  profileByCLI,
  runProgram,
} from "./support/profiled_program.ts";
import { assertNear } from "./support/statistically.ts";

const timeout = 240_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const ownPackage = new URL("../mod.ts", import.meta.url).href;

/** What tests/programs/second_copy.ts prints. */
interface Facts {
  readonly beforeMillis: number;
  readonly middleMillis: number;
  readonly afterMillis: number;
  /** The second copy's error; "" when it has profiled the part in the middle. */
  readonly refusal: string;
  readonly cpu: {
    readonly available: boolean;
    readonly mechanism: string;
    readonly steppedDown: readonly string[];
  };
  /** The second copy's profile, of the middle; base64. */
  readonly profile: string;
  /** The first one's, of what comes before, where the program has taken it. */
  readonly firstProfile: string;
}

/** Asserts that PROFILE has CPU time of the main thread's functions as MILLIS says. */
function assertParts(profile: Uint8Array, parts: Readonly<Record<string, number>>): void {
  const plain = readPlainProfile(profile);
  const main = { ...plain, samples: plain.samples.filter(onMainThread) };
  for (const [name, expected] of Object.entries(parts)) {
    const seen = millis(main, passes(name));
    if (expected === 0) assert.equal(seen, 0, name);
    else assertNear(seen, expected, 0.2, name);
  }
}

function assertWhole(profile: Uint8Array, facts: Facts): void {
  const { beforeMillis: before, middleMillis: middle, afterMillis: after } = facts;
  assertParts(profile, { before, middle, after });
}

/** Asserts that the second copy of another interface says which one has the process, and what is wrong. */
function assertTold({ cpu }: Facts): void {
  const told = cpu.steppedDown.join("\n");
  const { path } = openNativeLibrary();
  const versions = `version ${abiVersion}, this package needs ${abiVersion + 1}`;
  assert.ok(
    told.includes(
      `another copy of it works in this process, ${path}, and its interface has ${versions}`,
    ),
    told,
  );
}

/** A copy of the library in DIRECTORY: to the loader, another one. */
function copiedLibrary(directory: string): string {
  const path = join(directory, "libpprof-copy.so");
  copyFileSync(openNativeLibrary().path, path);
  return path;
}

/** The mod.ts of a copy of the package, in DIRECTORY. */
function copiedPackage(directory: string): string {
  for (const name of ["mod.ts", "deno.json", "package.json", "src", "ffi", "proto"]) {
    cpSync(join(root, name), join(directory, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  return pathToFileURL(join(directory, "mod.ts")).href;
}

/** Makes the copy of the package in DIRECTORY one of another interface; returns its library, just built. */
function giveOtherInterface(directory: string): string {
  const replace = (file: string, from: string, to: string) => {
    const text = readFileSync(file, "utf8");
    assert.ok(text.includes(from), `${from} in ${file}`);
    writeFileSync(file, text.replace(from, to));
  };
  const wanted = abiVersion + 1;
  replace(
    join(directory, "ffi", "symbols.ts"),
    `abiVersion = ${abiVersion};`,
    `abiVersion = ${wanted};`,
  );
  const native = join(directory, "native");
  cpSync(join(root, "native"), native, {
    recursive: true,
    filter: (source) => !source.startsWith(join(root, "native", "build")),
  });
  replace(
    join(native, "pprof_native.h"),
    `PPROF_ABI_VERSION ${abiVersion}`,
    `PPROF_ABI_VERSION ${wanted}`,
  );
  execFileSync("make", ["-s", "-C", native, "BUILD=build"], { stdio: "ignore" });
  return join(native, "build", "libpprof.so");
}

function profileTwice(mod: string, library: string): { profile: Uint8Array; facts: Facts } {
  const ended = profileByCLI("second_copy.ts", { args: [mod, library] });
  return { profile: ended.profile, facts: factsOf<Facts>(ended) };
}

test("under `run`, a copy with a library of its own is one more user of ours", { timeout }, () => {
  inTemporaryDirectory((directory) => {
    const { profile, facts } = profileTwice(ownPackage, copiedLibrary(directory));
    assert.match(facts.refusal, /^Error: cpu profiling already in use: /);
    assert.ok(facts.cpu.available);
    assert.deepEqual(facts.cpu.steppedDown, []);
    assertWhole(profile, facts);
  });
});

test(
  "under `run`, a copy of another interface says why it has no library",
  { timeout },
  (context: TestContext) => {
    if (spawnSync("make", ["--version"]).status !== 0) return context.skip("no make");
    inTemporaryDirectory((directory) => {
      const mod = copiedPackage(directory);
      const { profile, facts } = profileTwice(mod, giveOtherInterface(directory));
      assert.match(
        facts.refusal,
        /^Error: cpu profiling already in use: by another copy of this module/,
      );
      assertTold(facts);
      assertWhole(profile, facts);
    });
  },
);

test(
  "a copy of another interface does without the library",
  { timeout },
  (context: TestContext) => {
    if (spawnSync("make", ["--version"]).status !== 0) return context.skip("no make");
    inTemporaryDirectory((directory) => {
      const mod = copiedPackage(directory);
      const args = [mod, giveOtherInterface(directory), ownPackage];
      const facts = factsOf<Facts>(runProgram("second_copy.ts", { args }));
      const { beforeMillis: before, firstProfile, profile, refusal, cpu } = facts;
      assertParts(Buffer.from(firstProfile, "base64"), { before, middle: 0, after: 0 });
      assertTold(facts);
      if (cpu.available) {
        assert.equal(refusal, "");
        assert.match(cpu.mechanism, /no CPU clock/);
        readPlainProfile(Buffer.from(profile, "base64"));
      } else {
        assert.match(
          refusal,
          /^ProfilerUnavailableError: .*another copy of it works in this process/,
        );
      }
    });
  },
);

test("of two copies in a program each profiles in its turn", { timeout }, () => {
  inTemporaryDirectory((directory) => {
    const mod = copiedPackage(directory);
    const ended = runProgram("second_copy.ts", {
      args: [mod, copiedLibrary(directory), ownPackage],
    });
    const facts = factsOf<Facts>(ended);
    const { beforeMillis: before, middleMillis: middle, refusal, firstProfile, profile } = facts;
    assert.equal(refusal, "");
    assertParts(Buffer.from(firstProfile, "base64"), { before, middle: 0, after: 0 });
    assertParts(Buffer.from(profile, "base64"), { before: 0, middle, after: 0 });
  });
});
