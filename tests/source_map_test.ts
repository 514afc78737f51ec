/** Positions in bundles, mapped to their sources. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSourceMaps } from "../src/symbolize/source_map.ts";

/**
 * bundle 1:1 is a.ts 1:1; 1:11 is a.ts 3:5, named "render"; bundle 2:3 is b.ts 10:1; its line 3 has
 * nothing. The digits are base64 VLQ: column, source, line, column, name.
 */
const map = {
  version: 3,
  sources: ["../src/a.ts", "../src/b.ts"],
  names: ["render"],
  mappings: "AAAA,UAEIA;ECOA",
};
const json = JSON.stringify(map);

/** Files by their paths, with the number of times that each was read. */
function files(texts: Record<string, string>) {
  const reads: Record<string, number> = {};
  const maps = createSourceMaps((path) => {
    reads[path] = (reads[path] ?? 0) + 1;
    return texts[path];
  });
  return { maps, reads };
}

const bundle = (reference: string) => `code\n  code\n//# sourceMappingURL=${reference}\n`;

function assertMapped(maps: ReturnType<typeof createSourceMaps>, file: string): void {
  assert.deepEqual(maps.original(file, 1, 1), { file: "/app/src/a.ts", line: 1, column: 1 });
  const named = { file: "/app/src/a.ts", line: 3, column: 5 };
  assert.deepEqual(maps.original(file, 1, 11), named);
  assert.deepEqual(maps.original(file, 1, 40), named);
  assert.deepEqual(maps.original(file, 2, 3), { file: "/app/src/b.ts", line: 10, column: 5 });
  // Column unknown: the line's first position.
  assert.deepEqual(maps.original(file, 2, 0), { file: "/app/src/b.ts", line: 10, column: 5 });
  assert.equal(maps.original(file, 3, 1), undefined);
  assert.equal(maps.original(file, 0, 0), undefined);
}

test("a map beside the bundle", () => {
  const { maps, reads } = files({
    "/app/dist/b.js": bundle("b.js.map"),
    "/app/dist/b.js.map": json,
  });
  assertMapped(maps, "/app/dist/b.js");
  assert.deepEqual(reads, { "/app/dist/b.js": 1, "/app/dist/b.js.map": 1 });
});

test("a map inside the bundle", () => {
  for (
    const reference of [
      `data:application/json;base64,${btoa(json)}`,
      `data:application/json;charset=utf-8;base64,${btoa(json)}`,
      `data:application/json,${encodeURIComponent(json)}`,
    ]
  ) assertMapped(files({ "/app/dist/b.js": bundle(reference) }).maps, "/app/dist/b.js");
});

test("odd paths, prefixes and line ends", () => {
  const path = "/app/di st/ü#?%.js";
  const { maps } = files({
    [path]: bundle("m%20ap.json\r"),
    "/app/di st/m ap.json": `)]}'\n${json}`,
  });
  assertMapped(maps, path);
});

test("an index of sections", () => {
  const sections = [
    { offset: { line: 0, column: 0 }, map: { ...map, mappings: "AAAA,UAEIA" } },
    { offset: { line: 1, column: 2 }, map: { ...map, mappings: "ACSI" } },
  ];
  const { maps } = files({
    "/app/dist/b.js": bundle("b.js.map"),
    "/app/dist/b.js.map": JSON.stringify({ version: 3, sections }),
  });
  assertMapped(maps, "/app/dist/b.js");
});

test("sources that are no files keep their URL", () => {
  const { maps } = files({
    "/app/b.js": bundle("b.js.map"),
    "/app/b.js.map": JSON.stringify({ ...map, sources: ["webpack://app/./a.ts", null] }),
  });
  assert.equal(maps.original("/app/b.js", 1, 1)?.file, "webpack://app/a.ts");
  assert.equal(maps.original("/app/b.js", 2, 3), undefined);
});

test("the last reference in a comment of its own counts, not one in a string", () => {
  const text = `//# sourceMappingURL=old.map\ncode\n//# sourceMappingURL=b.js.map\n` +
    `const s = "//# sourceMappingURL=no.map";`;
  const { maps, reads } = files({ "/app/dist/b.js": text, "/app/dist/b.js.map": json });
  assert.ok(maps.original("/app/dist/b.js", 1, 1));
  assert.deepEqual(Object.keys(reads), ["/app/dist/b.js", "/app/dist/b.js.map"]);
});

test("no file, no map, a broken map, a remote one: nothing, and asked once", () => {
  for (
    const [text, mapText] of [
      [undefined, undefined],
      ["code", undefined],
      [bundle("b.js.map"), undefined],
      [bundle("b.js.map"), "no JSON"],
      [bundle("b.js.map"), "null"],
      [bundle("b.js.map"), "[]"],
      [bundle("b.js.map"), JSON.stringify({ ...map, mappings: 5 })],
      [bundle("b.js.map"), JSON.stringify({ ...map, sources: undefined })],
      [bundle("b.js.map"), JSON.stringify({ ...map, mappings: "!!!é" })],
      [bundle("data:application/json;base64,@@@"), undefined],
      [bundle("https://example.com/b.js.map"), undefined],
      [bundle("http://["), undefined],
      [bundle(""), undefined],
    ]
  ) {
    const texts: Record<string, string> = {};
    if (text !== undefined) texts["/b.js"] = text;
    if (mapText !== undefined) texts["/b.js.map"] = mapText;
    const { maps, reads } = files(texts);
    assert.equal(maps.original("/b.js", 1, 1), undefined, mapText ?? text);
    maps.original("/b.js", 2, 3);
    assert.equal(reads["/b.js"], 1);
    assert.ok((reads["/b.js.map"] ?? 0) <= 1);
  }
});

test("what is no absolute path is not read", () => {
  const { maps, reads } = files({});
  for (const file of ["", "b.js", "https://example.com/b.js", "data:text/javascript,0", "ext:x"]) {
    assert.equal(maps.original(file, 1, 1), undefined);
  }
  assert.deepEqual(reads, {});
});
