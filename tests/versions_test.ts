/** The table of versions in README, and whether `npm run test:versions` notices when it changes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  difference,
  minorOf,
  newestOf,
  readExpected,
  README,
  renderTable,
  type Row,
  sectionOf,
} from "./versions/table.ts";

const rows = readExpected();

/** `deno fmt` pads the cells and breaks the lines of a text. */
function plain(text: string): string {
  return text.replace(/-+/g, "-").replace(/\s+/g, " ").trim();
}

test("README's table says what expected.json says", () => {
  assert.equal(plain(sectionOf(readFileSync(README, "utf8"))), plain(renderTable(rows)));
});

test("the newest versions are those that all other tests run on", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const versions = { ...manifest.devDependencies, ...manifest.optionalDependencies };
  const newest = newestOf(rows, 1).map(({ runtime, version }) => [runtime, version]);
  assert.deepEqual(newest, [["Deno", versions.deno], ["Bun", versions.bun]]);
});

test("a version on which something else works is noticed, and so is a new one", () => {
  const [row] = rows as [Row];
  assert.equal(difference(rows, row), undefined);
  assert.equal(difference(rows, { ...row, version: `${minorOf(row.version)}.99` }), undefined);
  assert.match(difference(rows, { ...row, cpu: "stepped down: x" })!, /^cpu is "stepped down: x"/);
  assert.match(difference(rows, { ...row, heap: "no: x" })!, /^heap is "no: x", not "/);
  assert.match(difference(rows, { ...row, version: "99.1.0" })!, /not in the table/);
});

test("versions on which the same works are one line, with the reason in short", () => {
  const row = { runtime: "Deno", engine: "V8", heap: "full", run: "full" } as const;
  const table = renderTable([
    { ...row, version: "3.1.0", cpu: "full" },
    { ...row, version: "3.0.0", cpu: "stepped down: callers have no lines: no room; slow: very" },
    { ...row, version: "2.9.0", cpu: "stepped down: callers have no lines: no room; slow: very" },
    { ...row, version: "2.8.0", cpu: "no: it cannot", run: "no: it cannot" },
  ]);
  assert.deepEqual(table.split("\n").slice(2, 5), [
    "| Deno 3.1.0 | full | full | yes |",
    "| Deno 3.0.0, 2.9.0 | callers have no lines; slow | full | yes |",
    "| Deno 2.8.0 | no | full | no |",
  ]);
});
