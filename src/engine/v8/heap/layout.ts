/**
 * Learns the memory layout of V8's `SamplingHeapProfiler`, its `AllocationNode` and its `Sample`
 * (V8's src/profiler/sampling-heap-profiler.h).
 *
 * For each sampled object `SamplingHeapProfiler::SampleObject` allocates a `Sample`, with `size`,
 * `owner`, `global`, `profiler` and `sample_id`; V8 frees it in `OnWeakCallback`, after the object
 * has been collected. `owner` is the `AllocationNode` of the function that allocated: `parent_`,
 * `script_id_`, `script_position_`, `name_` and `id_`. `profiler` is the SamplingHeapProfiler
 * itself.
 *
 * No offset is written here. While V8 samples, known functions allocate known objects
 * (engine/v8/heap/sampling.ts); the native library records each malloc and free of this thread, and
 * `HeapProfiler.getSamplingProfile` lists the samples. A field's offset is where all samples, or
 * all nodes, hold what the inspector reports. No such offset, or two: learning fails, and nothing
 * is used.
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9): learned in each process,
 * tests/heap_profile_test.ts and tests/versions. The offsets were the same in V8 13.0 to 15.0.
 *
 * LIMITATIONS
 * - 64-bit little-endian machines.
 * - V8 allocates a `Sample` in one place, with malloc: a V8 with an allocator of its own has none
 *   to see.
 * - The nodes have no inlined functions: `AddStack` takes one function for each frame of the stack.
 *
 * @module
 */
import type { BlockEvent, V8HeapLayout } from "../../../../ffi/library.ts";
import type { V8CallFrame } from "../inspector/protocol.ts";

/** `HeapProfiler.SamplingHeapProfile`, as far as we read it. */
export interface InspectorHeapProfile {
  readonly head: InspectorHeapNode;
  readonly samples: readonly InspectorHeapSample[];
}

/** `HeapProfiler.SamplingHeapProfileNode`. */
export interface InspectorHeapNode {
  readonly id: number;
  readonly callFrame: V8CallFrame;
  /** Bytes, scaled to what was allocated. */
  readonly selfSize: number;
  readonly children: readonly InspectorHeapNode[];
}

/** `HeapProfiler.SamplingHeapProfileSample`. */
interface InspectorHeapSample {
  /** Bytes, scaled to what was allocated. */
  readonly size: number;
  readonly nodeId: number;
  /** V8's number of the sample. */
  readonly ordinal: number;
}

/** The functions that allocated during the trace: name to `script_position_`. */
type KnownFunctions = ReadonlyMap<string, number>;

/** Copies `size` bytes at `address` of this process; fewer, or none, where they cannot be read. */
export type ReadMemory = (address: number, size: number) => Uint8Array<ArrayBuffer>;

/** The input of {@linkcode learnHeapLayout}. */
export interface HeapTrace {
  /** Blocks that this thread got from malloc, and freed, while V8 sampled. */
  readonly events: readonly BlockEvent[];
  /** The inspector's profile, taken after the work: V8 may have sampled more since. */
  readonly profile: InspectorHeapProfile;
  readonly known: KnownFunctions;
  readonly read: ReadMemory;
  /** V8 sampled every object of at least this size: the inspector reports its size unscaled. */
  readonly exactBytes: number;
}

/** At least this many samples of known functions must agree. */
const MIN_SAMPLES = 12;

/** A block of malloc larger than this is no `Sample`, which has 40 bytes in V8 15.0. */
const MAX_SAMPLE_BYTES = 128;

/** How much of an `AllocationNode` is read: its fields end at byte 76 in V8 15.0. */
const NODE_BYTES = 192;

const MAX_NAME_BYTES = 256;

/** An `AllocationNode` in memory, and the inspector's node with the same `id_`. */
interface AllocationNode {
  readonly view: DataView;
  readonly reported: ReportedNode;
}

/** A node of the inspector's tree, with its parent. */
interface ReportedNode {
  readonly node: InspectorHeapNode;
  readonly parent: ReportedNode | undefined;
}

/** A `Sample` in memory, and the inspector's sample with the same `sample_id`. */
interface Sample {
  readonly view: DataView;
  readonly reported: InspectorHeapSample;
}

/**
 * Learns the layout.
 *
 * @throws {Error} When a field was not found at exactly one offset; the message names the field.
 */
export function learnHeapLayout(trace: HeapTrace): V8HeapLayout {
  const reported = flatten(trace.profile.head);
  const { samples, block, number, deaths } = findSamples(trace);
  if (deaths === 0) throw new Error("V8 freed no sample, though sampled objects were collected");
  const exact = samples.filter(({ reported }) => reported.size >= trace.exactBytes);
  const known = exact.filter(({ reported: { nodeId } }) =>
    trace.known.has(reported.get(nodeId)?.node.callFrame.functionName ?? "")
  );
  if (known.length < MIN_SAMPLES) throw new Error(`only ${known.length} known samples were found`);

  const size = only(
    "the size of a sample",
    words(block.size).filter((at) => exact.every((s) => word(s.view, at) === s.reported.size)),
  );
  const { at: profiler, block: profilerBlock } = findProfiler(trace, samples, block);
  const { at: owner, nodes, id } = findOwner(trace, samples, reported, [size, profiler, number]);
  const node = learnNode(trace, nodes, id, reported);
  return {
    sampleCaller: block.caller,
    profilerCaller: profilerBlock.caller,
    distance: block.distance,
    sampleBytes: block.size,
    sampleSize: size,
    sampleOwner: owner,
    sampleProfiler: profiler,
    sampleNumber: number,
    profilerBytes: profilerBlock.size,
    ...node,
  };
}

/** The blocks of the one kind in which a word holds the inspector's sample ids. */
function findSamples({ events, profile, read }: HeapTrace): {
  samples: Sample[];
  block: BlockEvent;
  number: number;
  deaths: number;
} {
  const reported = new Map(profile.samples.map((sample) => [sample.ordinal, sample]));
  const last = Math.max(...reported.keys());
  const kinds = kindsOf(events).filter(({ blocks }) => blocks.length >= reported.size);
  const found = kinds.flatMap(({ blocks, all }) => {
    const size = blocks[0]!.size;
    const views = blocks.map(({ address }) => viewOf(read, address, size));
    return words(size).flatMap((at) => {
      const numbers = new Set(views.map((view) => word(view, at)));
      // V8 may have taken more samples after the inspector's profile.
      const agrees = numbers.size === views.length && [...reported.keys()].every((n) =>
        numbers.has(n)
      ) && [...numbers].every((n) => reported.has(n) || (n > last && n <= all));
      if (!agrees) return [];
      const samples = views.filter((view) => reported.has(word(view, at)))
        .map((view) => ({ view, reported: reported.get(word(view, at))! }));
      return [{ samples, block: blocks[0]!, number: at, deaths: all - blocks.length }];
    });
  });
  return only("V8's samples", found);
}

/** Blocks of one size that one place allocated. */
interface Kind {
  /** Those that were not freed. */
  readonly blocks: BlockEvent[];
  /** How many were allocated, freed ones included. */
  readonly all: number;
}

/** Groups blocks by size and by the place that allocated them. */
function kindsOf(events: readonly BlockEvent[]): Kind[] {
  const alive = aliveOf(events);
  const kinds = new Map<string, { blocks: BlockEvent[]; all: number }>();
  for (const event of events) {
    if (event.size === 0 || event.size > MAX_SAMPLE_BYTES || event.size % 8 !== 0) continue;
    const key = `${event.size} ${event.caller} ${event.distance}`;
    let kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, kind = { blocks: [], all: 0 });
    kind.all++;
    if (alive.get(event.address) === event) kind.blocks.push(event);
  }
  return [...kinds.values()];
}

/** The blocks that were not freed, by address. */
function aliveOf(events: readonly BlockEvent[]): Map<number, BlockEvent> {
  const alive = new Map<number, BlockEvent>();
  for (const event of events) {
    if (event.size > 0) alive.set(event.address, event);
    else alive.delete(event.address);
  }
  return alive;
}

/**
 * `Sample::profiler`: the word that in all samples points to the same larger block of this trace.
 */
function findProfiler({ events }: HeapTrace, samples: readonly Sample[], sample: BlockEvent) {
  const alive = aliveOf(events);
  const found = words(sample.size).flatMap((at) => {
    const block = alive.get(word(samples[0]!.view, at));
    const agrees = block !== undefined && block.size > sample.size &&
      block.distance === sample.distance &&
      samples.every(({ view }) => word(view, at) === block.address);
    return agrees ? [{ at, block }] : [];
  });
  return only("V8's heap profiler", found);
}

/**
 * `Sample::owner` and `AllocationNode::id_`: a pointer to memory that holds the inspector's node
 * id.
 */
function findOwner(
  { read }: HeapTrace,
  samples: readonly Sample[],
  reported: ReadonlyMap<number, ReportedNode>,
  taken: readonly number[],
) {
  const bytes = samples[0]!.view.byteLength;
  const found = words(bytes).filter((at) => !taken.includes(at)).flatMap((at) => {
    const views = samples.map(({ view }) => viewOf(read, word(view, at), NODE_BYTES));
    if (views.some(({ byteLength }) => byteLength < NODE_BYTES)) return [];
    return halves(NODE_BYTES)
      .filter((id) => samples.every((s, i) => half(views[i]!, id) === s.reported.nodeId))
      .map((id) => ({
        at,
        id,
        nodes: samples.map((s, i) => ({
          view: views[i]!,
          reported: reported.get(s.reported.nodeId)!,
        })),
      }));
  });
  return only("the node of a sample", found);
}

/**
 * Offsets of `parent_`, `script_id_`, `script_position_` and `name_`, from `leaves` and their
 * callers.
 */
function learnNode(
  { read, known }: HeapTrace,
  leaves: readonly AllocationNode[],
  id: number,
  reported: ReadonlyMap<number, ReportedNode>,
) {
  const parent = only(
    "the parent of a node",
    words(NODE_BYTES).filter((at) => leaves.every((leaf) => isStack(read, leaf, at, id))),
  );
  const nodes = new Map<number, AllocationNode>();
  for (const leaf of leaves) {
    for (const node of stackOf(read, leaf, parent)) nodes.set(node.reported.node.id, node);
  }
  if ([...nodes.keys()].some((key) => !reported.has(key))) {
    throw new Error("a node is not the inspector's");
  }
  const all = [...nodes.values()];
  const inKnown = all.filter(({ reported: { node } }) => known.has(node.callFrame.functionName));
  const script = only(
    "the script of a node",
    halves(NODE_BYTES).filter((at) =>
      all.every(({ view, reported }) => half(view, at) === Number(reported.node.callFrame.scriptId))
    ),
  );
  const position = only(
    "the position of a node",
    halves(NODE_BYTES).filter((at) =>
      inKnown.every(({ view, reported }) =>
        half(view, at) === known.get(reported.node.callFrame.functionName)
      )
    ),
  );
  const name = only(
    "the name of a node",
    words(NODE_BYTES).filter((at) =>
      all.every(({ view, reported }) =>
        textAt(read, word(view, at)) === reported.node.callFrame.functionName
      )
    ),
  );
  return {
    nodeBytes: Math.max(parent + 8, script + 4, position + 4, name + 8),
    nodeParent: parent,
    nodeScript: script,
    nodePosition: position,
    nodeName: name,
  };
}

/**
 * Whether the pointer at `at` leads from node to node with the ids of all callers, and then is 0.
 */
function isStack(read: ReadMemory, leaf: AllocationNode, at: number, id: number): boolean {
  let { view, reported } = leaf as { view: DataView; reported: ReportedNode | undefined };
  for (;;) {
    const address = word(view, at);
    reported = reported!.parent;
    if (reported === undefined) return address === 0;
    view = viewOf(read, address, NODE_BYTES);
    if (view.byteLength < NODE_BYTES || half(view, id) !== reported.node.id) return false;
  }
}

/** The leaf and its callers. */
function* stackOf(
  read: ReadMemory,
  leaf: AllocationNode,
  parent: number,
): Generator<AllocationNode> {
  let node = leaf;
  for (;;) {
    yield node;
    const reported = node.reported.parent;
    if (reported === undefined) return;
    node = { view: viewOf(read, word(node.view, parent), NODE_BYTES), reported };
  }
}

/** The inspector's nodes by id. */
function flatten(head: InspectorHeapNode): Map<number, ReportedNode> {
  const all = new Map<number, ReportedNode>();
  const visit = (node: InspectorHeapNode, parent: ReportedNode | undefined) => {
    const reported = { node, parent };
    all.set(node.id, reported);
    for (const child of node.children) visit(child, reported);
  };
  visit(head, undefined);
  return all;
}

/** The only element of `found`; throws when there is none, or more than one. */
function only<T>(what: string, found: readonly T[]): T {
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} places could be ${what}`);
}

/** Offsets of the 64-bit words in `bytes` bytes. */
function words(bytes: number): number[] {
  return Array.from({ length: Math.floor(bytes / 8) }, (_, i) => i * 8);
}

/** Offsets of the 32-bit words. */
function halves(bytes: number): number[] {
  return Array.from({ length: Math.floor(bytes / 4) }, (_, i) => i * 4);
}

function viewOf(read: ReadMemory, address: number, size: number): DataView {
  const bytes = read(address, size);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * A 64-bit word as a number, -1 beyond the end: inexact above 2^53, where no address and no count
 * lies.
 */
function word(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) return -1;
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** A signed 32-bit word, -1 beyond the end. */
function half(view: DataView, at: number): number {
  return at + 4 > view.byteLength ? -1 : view.getInt32(at, true);
}

/** The C string at `address`; undefined when no NUL follows within {@linkcode MAX_NAME_BYTES}. */
function textAt(read: ReadMemory, address: number): string | undefined {
  const bytes = read(address, MAX_NAME_BYTES);
  const end = bytes.indexOf(0);
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}
