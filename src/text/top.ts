/**
 * The table of `go tool pprof -top`: the values of a profile by function.
 *
 * Every function is one node, whatever its lines and addresses. `flat` is the value of the function
 * itself, `cum` that of the function and everything it called; a function that calls
 * itself counts once in `cum`. Native names are printed as in the binary, not demangled.
 *
 * @module
 */
import { formatShare, formatValue, scale } from "./measurement.ts";
import type { Line, Location, PprofProfile, ValueType } from "../pprof/profile.ts";
import { prune } from "./prune.ts";

/** Options of {@linkcode top}. */
export interface TopOptions {
  /** A type of the profile's `sampleTypes`; by default the profile's own choice, else the last. */
  readonly sampleType?: string;
  /** What the rows are sorted by. Default: "flat". */
  readonly sort?: "flat" | "cum";
  /** The largest number of rows. Default: all. */
  readonly nodeCount?: number;
  /** Functions with a smaller share of `cum` are left out. Default: 0.005. */
  readonly nodeFraction?: number;
}

/** A function in {@linkcode TopReport}. */
interface TopRow {
  readonly name: string;
  /** In the unit of the sample type. */
  readonly flat: number;
  /** In the unit of the sample type. */
  readonly cum: number;
  /** Whether the function was inlined into all, some or none of its callers. */
  readonly inlined: "all" | "some" | "none";
}

/** The table, and what it was made of. */
interface TopReport {
  readonly sampleType: ValueType;
  readonly rows: readonly TopRow[];
  /** Sum of all samples, shown or not. */
  readonly total: number;
  /** How many functions were left out for being too small. */
  readonly droppedCount: number;
  /** How many functions there are without those. */
  readonly nodeCount: number;
}

/** Edges with a smaller share are ignored when a report says whether callers inlined a function. */
const EDGE_FRACTION = 0.001;

/**
 * Adds up a profile by function.
 *
 * @throws {RangeError} When the profile has no such sample type.
 */
export function top(profile: PprofProfile, options: TopOptions = {}): TopReport {
  const { sort = "flat", nodeCount = Infinity, nodeFraction = 0.005 } = options;
  const index = sampleTypeIndex(profile, options.sampleType);
  const pruned = prune(profile);
  const total = pruned.samples.reduce((sum, sample) => sum + Math.abs(sample.values[index]!), 0);

  let nodes = [...buildGraph(pruned, index).values()];
  const flatSum = nodes.reduce((sum, node) => sum + node.flat, 0);
  const cutoff = Math.trunc(Math.abs(flatSum * nodeFraction));
  const edgeCutoff = Math.trunc(Math.abs(flatSum * EDGE_FRACTION));
  const large = nodes.filter((node) => Math.abs(node.cum) >= cutoff);
  const byValue = sort === "cum" ? compareCum : compareFlat;
  const shown = large.toSorted(byValue).slice(0, nodeCount);
  const droppedCount = nodes.length - large.length;
  if (shown.length < nodes.length) {
    // Leaving functions out changes who calls whom: build the graph again.
    const kept = new Set(shown.map((node) => node.key));
    nodes = [...buildGraph(pruned, index, kept).values()];
  }
  return {
    sampleType: profile.sampleTypes[index]!,
    rows: nodes.toSorted(byValue).map((node) => row(node, edgeCutoff)),
    total,
    droppedCount,
    nodeCount: large.length,
  };
}

/**
 * The text that `go tool pprof -top` prints, with its header, a line feed at its end. The time
 * is given in UTC.
 *
 * @throws {RangeError} When the profile has no such sample type.
 *
 * @example
 * ```ts ignore
 * console.log(formatTop(decodeProfile(bytes), { nodeCount: 10 }));
 * ```
 */
export function formatTop(profile: PprofProfile, options: TopOptions = {}): string {
  const report = top(profile, options);
  const { total, rows } = report;
  const unit = report.sampleType.unit;
  const outputUnit = chooseUnit(report);
  const value = (v: number) => formatValue(v, unit, outputUnit);
  const lines = headerLines(profile, report, value);

  const shown = rows.reduce((sum, { flat }) => sum + flat, 0);
  const share = formatShare(shown, total).trim();
  lines.push(`Showing nodes accounting for ${value(shown)}, ${share} of ${value(total)} total`);
  if (total !== 0 && report.droppedCount > 0) {
    const noun = report.droppedCount === 1 ? "node" : "nodes";
    const limit = value(Math.trunc(total * (options.nodeFraction ?? 0.005)));
    lines.push(`Dropped ${report.droppedCount} ${noun} (cum <= ${limit})`);
  }
  if (total !== 0 && rows.length > 0 && rows.length < report.nodeCount) {
    lines.push(`Showing top ${rows.length} nodes out of ${report.nodeCount}`);
  }

  lines.push("      flat  flat%   sum%        cum   cum%");
  let sum = 0;
  for (const { name, flat, cum, inlined } of rows) {
    sum += flat;
    lines.push(
      `${value(flat).padStart(10)} ${formatShare(flat, total)} ${formatShare(sum, total)} ` +
        `${value(cum).padStart(10)} ${formatShare(cum, total)}  ${name}${INLINE_TEXT[inlined]}`,
    );
  }
  return lines.join("\n") + "\n";
}

const INLINE_TEXT = { all: " (inline)", some: " (partial-inline)", none: "" } as const;

function sampleTypeIndex(profile: PprofProfile, name = profile.defaultSampleType): number {
  const types = profile.sampleTypes.map(({ type }) => type);
  if (types.length === 0) throw new RangeError("Cannot report on profile: it has no sample types");
  const index = types.indexOf(name);
  if (index >= 0) return index;
  // A default sample type that does not exist is ignored.
  if (name === profile.defaultSampleType) return types.length - 1;
  const known = types.join(", ");
  throw new RangeError(`Cannot report on sample type "${name}": the profile has ${known}`);
}

/** A function, or a location without one. */
interface Node {
  readonly key: string;
  readonly name: string;
  flat: number;
  cum: number;
  /** Callers by their key. */
  readonly callers: Map<string, Edge>;
}

interface Edge {
  weight: number;
  /** Whether every call was inlined. */
  inline: boolean;
}

/**
 * Nodes by key. With `kept`, only those: the calls of the others are attributed to their callers.
 */
function buildGraph(profile: PprofProfile, index: number, kept?: Set<string>): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const ofLocation = new Map<Location, NodesOfLocation>();
  for (const location of profile.locations) {
    ofLocation.set(location, nodesOf(location, nodes, kept));
  }
  for (const { locations, values } of profile.samples) {
    const weight = values[index]!;
    if (weight !== 0) addSample(locations.map((location) => ofLocation.get(location)!), weight);
  }
  for (const node of nodes.values()) {
    if (node.cum === 0 && node.flat === 0) nodes.delete(node.key);
  }
  return nodes;
}

/** The innermost inlined function first; undefined for one that is not kept. */
type NodesOfLocation = readonly (Node | undefined)[];

/** The nodes of a location, taken from `nodes` or added to it. */
function nodesOf(
  location: Location,
  nodes: Map<string, Node>,
  kept: Set<string> | undefined,
): NodesOfLocation {
  const lines: (Line | undefined)[] = location.lines.length > 0 ? location.lines : [undefined];
  return lines.map((line) => {
    const { key, name } = identify(location, line);
    if (kept && !kept.has(key)) return undefined;
    let node = nodes.get(key);
    if (node === undefined) {
      node = { key, name, flat: 0, cum: 0, callers: new Map() };
      nodes.set(key, node);
    }
    return node;
  });
}

/** Adds a sample to the nodes and edges of its stack, in which the leaf's location is first. */
function addSample(stack: readonly NodesOfLocation[], weight: number): void {
  const seen = new Set<Node>();
  const seenCalls = new Map<Node, Set<Node>>();
  let caller: Node | undefined;
  let leafIsKept = false;
  for (let i = stack.length - 1; i >= 0; i--) {
    const inlined = stack[i]!;
    for (let j = inlined.length - 1; j >= 0; j--) {
      const node = inlined[j];
      leafIsKept = node !== undefined;
      if (node === undefined) continue;
      if (!seen.has(node)) {
        seen.add(node);
        node.cum += weight;
      }
      if (caller && caller !== node && !markSeen(seenCalls, caller, node)) {
        addCall(node, caller, weight, j !== inlined.length - 1);
      }
      caller = node;
    }
  }
  if (caller && leafIsKept) caller.flat += weight;
}

/** Adds a call to `seen`; returns whether it was there already. */
function markSeen(seen: Map<Node, Set<Node>>, caller: Node, node: Node): boolean {
  const callees = seen.get(caller);
  if (callees === undefined) {
    seen.set(caller, new Set([node]));
    return false;
  }
  if (callees.has(node)) return true;
  callees.add(node);
  return false;
}

function addCall(node: Node, caller: Node, weight: number, inline: boolean): void {
  const edge = node.callers.get(caller.key);
  if (edge === undefined) {
    node.callers.set(caller.key, { weight, inline });
  } else {
    edge.weight += weight;
    edge.inline &&= inline;
  }
}

function identify(location: Location, line: Line | undefined): { key: string; name: string } {
  const name = line?.function.name ?? "";
  if (name !== "") return { key: name, name };
  // Without a name, the mapped file identifies it.
  const file = location.mapping?.file ?? "";
  const key = `\0${file}\0${line?.function.startLine ?? 0}`;
  return { key, name: file === "" ? "<unknown>" : `[${baseName(file)}]` };
}

function compareFlat(a: Node, b: Node): number {
  return Math.abs(b.flat) - Math.abs(a.flat) || compareText(a.name, b.name) ||
    Math.abs(b.cum) - Math.abs(a.cum) || compareText(a.key, b.key);
}

function compareCum(a: Node, b: Node): number {
  return Math.abs(b.cum) - Math.abs(a.cum) || compareText(a.name, b.name) ||
    Math.abs(b.flat) - Math.abs(a.flat) || compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function row(node: Node, edgeCutoff: number): TopRow {
  let inline = false;
  let called = false;
  for (const edge of node.callers.values()) {
    if (Math.abs(edge.weight) < edgeCutoff) continue;
    if (edge.inline) inline = true;
    else called = true;
  }
  const inlined = inline ? (called ? "some" : "all") : "none";
  return { name: node.name, flat: node.flat, cum: node.cum, inlined };
}

/** One unit for the whole table, in which its smallest number is not rounded to 0. */
function chooseUnit({ rows, total, sampleType: { unit } }: TopReport): string {
  if (rows.length === 0) return "auto";
  let smallest = 0;
  for (const { flat, cum } of rows) {
    const value = Math.abs(flat) || Math.abs(cum);
    if (value > 0 && (smallest === 0 || value < smallest)) smallest = value;
  }
  if (smallest === 0) smallest = total;
  let chosen = scale(smallest, unit, "auto").unit;
  if (chosen !== scale(total, unit, "auto").unit && smallest * 100 < total) {
    // Far apart: let the smallest go down to 0.01.
    chosen = scale(100 * smallest, unit, "auto").unit;
  }
  return chosen === "" ? unit : chosen;
}

function headerLines(
  profile: PprofProfile,
  { sampleType, total }: TopReport,
  value: (v: number) => string,
): string[] {
  const lines: string[] = [];
  const binary = profile.mappings[0];
  if (binary?.file) lines.push(`File: ${baseName(binary.file)}`);
  if (binary?.buildId) lines.push(`Build ID: ${binary.buildId}`);
  for (const comment of profile.comments) if (!comment.startsWith("#")) lines.push(comment);
  if (sampleType.type !== "") lines.push(`Type: ${sampleType.type}`);
  if (profile.docURL !== "") lines.push(`Doc: ${profile.docURL}`);
  if (profile.timeNanos !== 0) lines.push(`Time: ${formatTime(profile.timeNanos)}`);
  const duration = profile.durationNanos;
  if (duration !== 0) {
    const nanos = scale(total, sampleType.unit, "nanoseconds");
    const share = nanos.unit === "ns" && nanos.value !== 0
      ? `(${formatShare(Math.trunc(nanos.value), duration)})`
      : "";
    const text = formatValue(duration, "nanoseconds", "auto");
    lines.push(`Duration: ${text}, Total samples = ${value(total)} ${share}`);
  }
  return lines;
}

/** `2026-11-22 11:11:30 UTC` */
function formatTime(nanos: number): string {
  return new Date(Math.floor(nanos / 1e6)).toISOString().replace("T", " ").replace(/\..*/, " UTC");
}

function baseName(path: string): string {
  const trimmed = path.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
