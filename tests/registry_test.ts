/**
 * Profiles by name: Go's rules and texts, and an import that costs nothing.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lookup, newProfile, profiles, registerPredefined } from "../src/api/registry.ts";

const nowhere = { write: (chunk: Uint8Array) => chunk.length };

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

test("a predefined profile counts and writes by itself, and takes no values", async () => {
  const calls: unknown[] = [];
  const profile = registerPredefined("predefined", {
    count: () => 7,
    writeTo: (w, debug) => Promise.resolve(void calls.push([w, debug])),
  });
  assert.equal(lookup("predefined"), profile);
  assert.equal(profile.count, 7);
  await profile.writeTo(nowhere, 2);
  await profile.writeTo(nowhere);
  assert.deepEqual(calls, [[nowhere, 2], [nowhere, 0]]);
  const message = (method: string) => ({
    message: `pprof: ${method} called on built-in Profile "predefined"; ` +
      "only profiles of newProfile hold a program's values",
  });
  assert.throws(() => profile.add(1), message("Add"));
  assert.throws(() => profile.remove(1), message("Remove"));
  assert.throws(() => newProfile("predefined"), /^Error: pprof: NewProfile name already in use/);
  assert.throws(
    () => registerPredefined("predefined", { count: () => 0, writeTo: () => Promise.resolve() }),
    /^Error: pprof: NewProfile name already in use/,
  );
});

test("a debug level that does not exist is refused before anything is written", async () => {
  let written = 0;
  const source = { count: () => 0, writeTo: () => Promise.resolve(void written++) };
  const predefined = registerPredefined("refusing", source);
  for (const profile of [predefined, newProfile("example.com/refusing")]) {
    for (const debug of [3, -1, 0.5, NaN, "1", null]) {
      await assert.rejects(
        profile.writeTo({ write: () => void written++ }, debug as 0),
        (error) => error instanceof RangeError && /^pprof: debug is /.test(error.message),
      );
    }
  }
  assert.equal(written, 0);
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
});
