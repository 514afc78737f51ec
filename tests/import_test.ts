import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** `import … from "x"` and `export … from "x"`, but not `import type`, which loads nothing. */
const LOADING = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

/**
 * What importing a module loads: our modules by their paths from the root, and other specifiers.
 */
function loadedBy(path: string, found = new Map<string, string>()): Map<string, string> {
  const url = new URL(path, root);
  const text = readFileSync(fileURLToPath(url), "utf8");
  for (const [, specifier] of text.matchAll(LOADING)) {
    const isOurs = specifier!.startsWith(".");
    const name = isOurs ? new URL(specifier!, url).href.slice(root.href.length) : specifier!;
    if (found.has(name)) continue;
    found.set(name, path);
    if (isOurs) loadedBy(name, found);
  }
  return found;
}

test("importing mod.ts loads our own modules alone, and nothing that records or writes", () => {
  const loaded = loadedBy("mod.ts");
  assert.ok(loaded.has("src/api/heap_profile.ts") && loaded.has("ffi/open.ts"));
  // In Deno the first use of any node: module costs 15 ms; protobufjs and pako cost 7 and 4.
  const foreign = [...loaded].filter(([name]) => !name.endsWith(".ts"));
  assert.deepEqual(foreign, []);
  // Each module costs 0.1 ms: these must load only when a profile is started or written.
  const late = [...loaded].filter(([name]) =>
    /^src\/(?:pprof|text|join|recording\/(?!support\.ts))/.test(name) ||
    /^src\/(?:engine\/.*\/(?!engine\.ts)|symbolize|isolates\/(?!in_worker\.ts))/.test(name)
  );
  assert.deepEqual(late, []);
});

test("the same would be seen of a module that does load others", () => {
  const loaded = loadedBy("src/cli.ts");
  assert.ok([...loaded.keys()].some((name) => name.startsWith("node:")));
});
