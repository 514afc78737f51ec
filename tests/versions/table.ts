/**
 * What works on which version of Deno and Bun: the table that README shows.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What was found on one version. Of each part "full", or "stepped down: …" or "no: …" with the
 * reasons that support(), the profile or the error gives.
 */
export interface Row {
  readonly runtime: "Deno" | "Bun";
  readonly version: string;
  /** "V8 15.0.245.2-rusty". */
  readonly engine: string;
  /** startCPUProfile. */
  readonly cpu: string;
  /** startHeapProfile and writeHeapProfile. */
  readonly heap: string;
  /** The command line's `run`. */
  readonly run: string;
}

export const EXPECTED = fileURLToPath(new URL("expected.json", import.meta.url));
export const README = fileURLToPath(new URL("../../README.md", import.meta.url));

const FOOTNOTE =
  "Full: nothing steps down. `npm run test:versions` tries all of it; `support()` tells the reasons.";

const SECTION = /(?<=<!-- versions: begin -->\n).*(?=<!-- versions: end -->)/s;

export function readExpected(): Row[] {
  return JSON.parse(readFileSync(EXPECTED, "utf8"));
}

/** "2.9" of "2.9.6". */
export function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** The rows of the `n` newest minors of each runtime. */
export function newestOf(rows: readonly Row[], n: number): Row[] {
  return ["Deno", "Bun"].flatMap((name) =>
    rows.filter(({ runtime }) => runtime === name).slice(0, n)
  );
}

/** How `actual` differs from the expected row of its minor; undefined where it does not. */
export function difference(expected: readonly Row[], actual: Row): string | undefined {
  const same = ({ runtime, version }: Row) =>
    runtime === actual.runtime && minorOf(version) === minorOf(actual.version);
  const row = expected.find(same);
  if (row === undefined) return "it is not in the table";
  const changed = (["cpu", "heap", "run"] as const).filter((part) => row[part] !== actual[part]);
  if (changed.length === 0) return undefined;
  return changed.map((part) => `${part} is "${actual[part]}", not "${row[part]}"`).join("; ");
}

/** The rows for people: versions on which the same works are one line. */
export function renderTable(rows: readonly Row[]): string {
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const run = row.run.startsWith("no:") ? "no" : "yes"; // what steps down is said of the CPU profile
    const cells = [row.runtime, inShort(row.cpu), inShort(row.heap), run].join(" | ");
    lines.set(cells, [...lines.get(cells) ?? [], row.version]);
  }
  const body = [...lines].map(([cells, versions]) => {
    const [runtime, ...parts] = cells.split(" | ");
    return `| ${runtime} ${versions.join(", ")} | ${parts.join(" | ")} |`;
  });
  const head = ["| on | CPU profile | heap profile | `run` |", "| --- | --- | --- | --- |"];
  return [...head, ...body, "", FOOTNOTE].join("\n");
}

/** "stepped down: callers have no lines: no room" as "callers have no lines"; "no: …" as "no". */
function inShort(verdict: string): string {
  const reasons = /^stepped down: (.+)$/.exec(verdict)?.[1];
  if (reasons === undefined) return verdict.split(":")[0]!;
  return reasons.split("; ").map((reason) => reason.split(": ")[0]).join("; ");
}

/** README's section between the two marks. */
export function sectionOf(readme: string): string {
  return SECTION.exec(readme)![0];
}

/** README with the table of `rows`. */
export function withTable(readme: string, rows: readonly Row[]): string {
  return readme.replace(SECTION, `\n${renderTable(rows)}\n\n`);
}
