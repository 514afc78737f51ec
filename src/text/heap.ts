/**
 * Heap profiles as text for people, in the form that Go's `runtime/pprof` prints with debug=1.
 *
 * @module
 */
import type { HeapMeasure, HeapSite, SiteCounts } from "../records/allocation.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";
import { alignColumns, StackPrinter } from "./counts.ts";

/** The content of the text: an engine's sites, and what is printed beside them. */
interface HeapText {
  readonly sites: readonly HeapSite[];
  readonly measured: readonly HeapMeasure[];
  /** Whether the counts are estimates of everything allocated, not those of the samples. */
  readonly scaled: boolean;
  /** Names native addresses; absent where there are none. */
  readonly symbols?: NativeSymbols;
  readonly rateBytes: number;
  /** Lines of explanation. */
  readonly comments: readonly string[];
  /** The runtime's counters by its own names. */
  readonly statistics: Readonly<Record<string, number>>;
}

/**
 * The text of a heap profile:
 *
 *     heap profile: 75: 63465008 [90: 86140576] @ heap/1048576
 *     55: 57671680 [55: 57671680] @ 0x88a1b2c3d015 0x91e0aa40e008
 *     #	0x88a1b2c3d014	fill+0x6009	/srv/cache.ts:6
 *     #	0x91e0aa40e007	main+0xe007	/srv/main.ts:14
 *
 *     # rss = 81264640
 *
 * that is, objects and bytes in use and, in brackets, allocated. As in Go these are the samples'
 * own, which readers scale up by the rate (half of the number after `heap/`); where they are scaled
 * already, it says `heapprofile` instead. A number that was not measured is a question mark.
 */
export function heapProfileText(heap: HeapText): string {
  const { sites, symbols, measured, scaled } = heap;
  const printer = new StackPrinter(symbols);
  const sorted = sites.map((site) => ({ site, returns: printer.returnsOf(site.stack) }))
    .sort((a, b) =>
      b.site.inuseBytes - a.site.inuseBytes || b.site.allocBytes - a.site.allocBytes ||
      (a.returns < b.returns ? -1 : a.returns > b.returns ? 1 : 0)
    );
  const kind = scaled ? "heapprofile" : `heap/${2 * heap.rateBytes}`;
  const lines = [`heap profile: ${formatCounts(total(sites), measured)} @ ${kind}`];
  for (const { site, returns } of sorted) {
    lines.push(`${formatCounts(site, measured)} @${returns}`);
    if (site.external) lines.push('# labels: {"memory":"external"}');
    lines.push(...printer.linesOf(site.stack), "");
  }
  lines.push("", ...heap.comments.map((comment) => `# ${comment.replaceAll(/\s+/g, " ")}`));
  for (const [name, value] of Object.entries(heap.statistics)) {
    lines.push(`# ${name} = ${value}`);
  }
  return alignColumns(lines.join("\n") + "\n");
}

function total(sites: readonly HeapSite[]): SiteCounts {
  const sum = { allocObjects: 0, allocBytes: 0, inuseObjects: 0, inuseBytes: 0 };
  for (const site of sites) {
    sum.allocObjects += site.allocObjects;
    sum.allocBytes += site.allocBytes;
    sum.inuseObjects += site.inuseObjects;
    sum.inuseBytes += site.inuseBytes;
  }
  return sum;
}

function formatCounts(counts: SiteCounts, measured: readonly HeapMeasure[]): string {
  const format = (measure: HeapMeasure, value: number) =>
    measured.includes(measure) ? String(Math.round(value)) : "?";
  const inuse = [
    format("inuse_objects", counts.inuseObjects),
    format("inuse_space", counts.inuseBytes),
  ];
  const alloc = [
    format("alloc_objects", counts.allocObjects),
    format("alloc_space", counts.allocBytes),
  ];
  return `${inuse.join(": ")} [${alloc.join(": ")}]`;
}
