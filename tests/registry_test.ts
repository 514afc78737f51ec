/**
 * Profiles by name: Go's rules and messages; importing the module starts nothing.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Profile, takeSnapshot } from "../src/api/profile.ts";
import { lookup, newProfile, profiles } from "../src/api/registry.ts";
import type { ProfileSnapshot } from "../src/recording/snapshot.ts";

test("a new profile is known by its name", () => {
  assert.equal(lookup("example.com/a"), undefined);
  const profile = newProfile("example.com/a");
  assert.equal(profile.name, "example.com/a");
  assert.equal(profile.count, 0);
  assert.equal(lookup("example.com/a"), profile);
});

test("names are neither empty nor used twice", () => {
  assert.throws(() => newProfile(""), (error) => {
    assert(error instanceof Error);
    assert.match(error.message, /^pprof: NewProfile with empty name; .+/);
    return true;
  });
  newProfile('example.com/"b"');
  assert.throws(() => newProfile('example.com/"b"'), {
    message: 'pprof: NewProfile name already in use: "example.com/\\"b\\""; ' +
      'choose another, or use lookup("example.com/\\"b\\"")',
  });
  // Names of Object.prototype are free.
  assert.equal(lookup("constructor"), undefined);
  assert.equal(newProfile("__proto__"), lookup("__proto__"));
});

test("profiles are sorted by name, in an array of the caller's own", () => {
  newProfile("example.com/z");
  newProfile("example.com/Z");
  newProfile("example.com/m");
  const names = profiles().map(({ name }) => name);
  assert.deepEqual(names, [...names].sort());
  assert(names.indexOf("example.com/Z") < names.indexOf("example.com/m"));
  profiles().length = 0;
  assert.equal(profiles().length, names.length);
});

const nothing: ProfileSnapshot = {
  profile: () => Promise.reject(new Error("not asked for")),
  text: (debug) => `text ${debug}`,
};

test("the predefined profiles are there without anything else being imported", () => {
  const builtIn = profiles().map(({ name }) => name).filter((name) => /^[a-z]+$/.test(name));
  assert.deepEqual(builtIn, ["allocs", "goroutine", "heap", "threadcreate"]);
  for (const name of builtIn) {
    const profile = lookup(name)!;
    assert.equal(profile.name, name);
    const message = (method: string) => ({
      message: `pprof: ${method} called on built-in Profile "${name}"; ` +
        "only profiles of newProfile hold a program's values",
    });
    assert.throws(() => profile.add(1), message("Add"));
    assert.throws(() => profile.remove(1), message("Remove"));
    assert.throws(() => newProfile(name), /^Error: pprof: NewProfile name already in use/);
  }
});

test("a profile with a source counts and writes what that holds", async () => {
  const taken: unknown[] = [];
  const profile = new Profile("sourced", {
    count: () => 7,
    snapshot: (options) => {
      taken.push(options);
      return Promise.resolve(nothing);
    },
  });
  assert.equal(profile.count, 7);
  const texts: string[] = [];
  await profile.writeTo({ write: (chunk) => void texts.push(new TextDecoder().decode(chunk)) }, 2);
  assert.deepEqual(texts, ["text 2"]);
  assert.equal(await takeSnapshot(profile, { gc: true }), nothing);
  assert.deepEqual(taken, [{}, { gc: true }]);
  const written: Uint8Array[] = [];
  await assert.rejects(
    profile.writeTo({ write: (chunk) => void written.push(chunk) }),
    /^Error: not asked for$/,
  );
  assert.equal(written.length, 0);
});

test("a snapshot is of its moment, whatever comes later", async () => {
  const profile = newProfile("example.com/moments");
  profile.add(1);
  const taking = takeSnapshot(profile);
  profile.add(2);
  const before = await taking;
  const after = await takeSnapshot(profile);
  profile.remove(1);
  profile.remove(2);
  assert.match(before.text(1), /^example.com\/moments profile: total 1\n/);
  assert.match(after.text(1), /^example.com\/moments profile: total 2\n/);
  const total = async (snapshot: ProfileSnapshot) => {
    const { samples } = await snapshot.profile();
    return samples.reduce((sum, { values }) => sum + values[0]!, 0);
  };
  assert.deepEqual([await total(before), await total(after)], [1, 2]);
});

test("a debug level that does not exist is refused before anything is taken", async () => {
  let taken = 0;
  const source = { count: () => 0, snapshot: () => (taken++, Promise.resolve(nothing)) };
  for (const profile of [new Profile("refusing", source), newProfile("example.com/refusing")]) {
    for (const debug of [3, -1, 0.5, NaN, "1", null]) {
      await assert.rejects(
        profile.writeTo({ write: () => void taken++ }, debug as 0),
        (error) => error instanceof RangeError && /^pprof: debug is /.test(error.message),
      );
    }
  }
  assert.equal(taken, 0);
});

test("importing the registry reaches no runtime module and no package", () => {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const source = readFileSync(url, "utf8");
    for (
      const [, specifier] of source.matchAll(/^(?:import|export) (?!type)[^;]*? from "(.*?)"/gm)
    ) {
      assert(specifier!.startsWith("."), `${url.pathname} imports ${specifier}`);
      visit(new URL(specifier!, url));
    }
  };
  visit(new URL("../src/api/registry.ts", import.meta.url));
  assert([...seen].some((url) => url.endsWith("/stack/call_sites.ts")), "imports were followed");
  const writing = [...seen].filter((url) => /\/(?:pprof|text|proto)\//.test(url));
  assert.deepEqual(writing, [], "what writes profiles is loaded when one is written");
});
