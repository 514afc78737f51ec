/**
 * Heap profiles as text for people, in the form that Go's `runtime/pprof` prints with debug=1.
 *
 * @module
 */
import type { HeapMeasure, HeapSite, HeapSnapshot } from "../engine/engine.ts";
import { alignColumns, StackPrinter } from "./counts.ts";

/** What stands in the text besides the sites. */
export interface HeapTextOptions {
  readonly rateBytes: number;
  /** Lines of explanation. */
  readonly comments: readonly string[];
  /** The runtime's counters by its own names. */
  readonly statistics: Readonly<Record<string, number>>;
}

type Counts = Omit<HeapSite, "stack" | "external">;

/**
 * The text of SNAPSHOT:
 *
 *     heap profile: 75: 63465008 [90: 86140576] @ heap/1048576
 *     55: 57671680 [55: 57671680] @ 0x88a1b2c3d015 0x91e0aa40e008
 *     #	0x88a1b2c3d014	fill+0x6009	/srv/cache.ts:6
 *     #	0x91e0aa40e007	main+0xe007	/srv/main.ts:14
 *
 *     # rss = 81264640
 *
 * that is, objects and bytes in use and, in brackets, allocated. As in Go they are those of the samples
 * alone, which whoever reads them scales up by the rate (half of the number behind `heap/`); where
 * the engine has done that already it says `heapprofile` instead. A number that was not measured is
 * a question mark.
 */
export function heapProfileText(snapshot: HeapSnapshot, options: HeapTextOptions): string {
  const { sites, symbols, measured, scaled } = snapshot;
  const printer = new StackPrinter(symbols);
  const sorted = sites.map((site) => ({ site, returns: printer.returnsOf(site.stack) }))
    .sort((a, b) =>
      b.site.inuseBytes - a.site.inuseBytes || b.site.allocBytes - a.site.allocBytes ||
      (a.returns < b.returns ? -1 : a.returns > b.returns ? 1 : 0)
    );
  const kind = scaled ? "heapprofile" : `heap/${2 * options.rateBytes}`;
  const lines = [`heap profile: ${formatCounts(total(sites), measured)} @ ${kind}`];
  for (const { site, returns } of sorted) {
    lines.push(`${formatCounts(site, measured)} @${returns}`);
    if (site.external) lines.push('# labels: {"memory":"external"}');
    lines.push(...printer.linesOf(site.stack), "");
  }
  lines.push("", ...options.comments.map((comment) => `# ${comment.replaceAll(/\s+/g, " ")}`));
  for (const [name, value] of Object.entries(options.statistics)) {
    lines.push(`# ${name} = ${value}`);
  }
  return alignColumns(lines.join("\n") + "\n");
}

function total(sites: readonly HeapSite[]): Counts {
  const sum = { allocObjects: 0, allocBytes: 0, inuseObjects: 0, inuseBytes: 0 };
  for (const site of sites) {
    sum.allocObjects += site.allocObjects;
    sum.allocBytes += site.allocBytes;
    sum.inuseObjects += site.inuseObjects;
    sum.inuseBytes += site.inuseBytes;
  }
  return sum;
}

function formatCounts(counts: Counts, measured: readonly HeapMeasure[]): string {
  const tell = (measure: HeapMeasure, value: number) =>
    measured.includes(measure) ? String(Math.round(value)) : "?";
  const inuse = [
    tell("inuse_objects", counts.inuseObjects),
    tell("inuse_space", counts.inuseBytes),
  ];
  const alloc = [
    tell("alloc_objects", counts.allocObjects),
    tell("alloc_space", counts.allocBytes),
  ];
  return `${inuse.join(": ")} [${alloc.join(": ")}]`;
}
