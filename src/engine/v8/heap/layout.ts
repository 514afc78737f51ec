/**
 * Where V8's sampling heap profiler keeps what: learned from allocations that are known, and held
 * against what the inspector tells of the same samples.
 *
 * Nothing of V8's memory layout is written here but the shape of what is looked for: a sample is a
 * small block of one size that one place in V8 allocates, with the object's size, V8's number of the
 * sample, a pointer to the profiler and one to a node of its tree of call sites; a node points to its
 * parent and to its function's name, and holds its own number, its script's, and the function's
 * position. Every word is found by what it must hold in all samples at once, and one that two places
 * would fit is no find.
 *
 * @module
 */
import type { BlockEvent, V8HeapLayout } from "../../../../ffi/library.ts";

/** `HeapProfiler.SamplingHeapProfile`, as far as we read it. */
export interface InspectorHeapProfile {
  readonly head: InspectorHeapNode;
  readonly samples: readonly InspectorHeapSample[];
}

/** `HeapProfiler.SamplingHeapProfileNode`. */
export interface InspectorHeapNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly scriptId: string;
    readonly url: string;
    /** From 0; -1 when there is none. */
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  /** Bytes, scaled to what was allocated. */
  readonly selfSize: number;
  readonly children: readonly InspectorHeapNode[];
}

/** `HeapProfiler.SamplingHeapProfileSample`. */
export interface InspectorHeapSample {
  /** Bytes, scaled to what was allocated. */
  readonly size: number;
  readonly nodeId: number;
  /** V8's number of the sample. */
  readonly ordinal: number;
}

/** What is known of the functions that allocated during the trace: their positions by name. */
export type KnownFunctions = ReadonlyMap<string, number>;

/** Copies `size` bytes at `address` of this process; fewer, or none, where they cannot be read. */
export type ReadMemory = (address: number, size: number) => Uint8Array<ArrayBuffer>;

/** What there is to learn from. */
export interface HeapTrace {
  /** What this thread did by malloc and free while samples were taken. */
  readonly events: readonly BlockEvent[];
  /** The inspector's word, after the last sample that counts. */
  readonly profile: InspectorHeapProfile;
  readonly known: KnownFunctions;
  readonly read: ReadMemory;
  /** Objects of at least so many bytes were all sampled: their sizes are not scaled. */
  readonly exactBytes: number;
}

/** Samples in known functions that must agree. */
const MIN_SAMPLES = 12;

const MAX_SAMPLE_BYTES = 128;

/** So much of a node is looked at. */
const NODE_BYTES = 192;

const MAX_NAME_BYTES = 256;

/** A node of V8's tree in memory, and the inspector's word for it. */
interface Node {
  readonly view: DataView;
  readonly told: ToldNode;
}

interface ToldNode {
  readonly node: InspectorHeapNode;
  readonly parent: ToldNode | undefined;
}

/** A sample in memory, and the inspector's word for it. */
interface Sample {
  readonly view: DataView;
  readonly told: InspectorHeapSample;
}

/**
 * Learns the layout.
 *
 * @throws {Error} Says what does not agree: nothing may be believed then.
 */
export function learnHeapLayout(trace: HeapTrace): V8HeapLayout {
  const told = flatten(trace.profile.head);
  const { samples, block, number, deaths } = findSamples(trace);
  if (deaths === 0) throw new Error("no sample of an object that was dropped has ended");
  const exact = samples.filter(({ told }) => told.size >= trace.exactBytes);
  const known = exact.filter(({ told: { nodeId } }) =>
    trace.known.has(told.get(nodeId)?.node.callFrame.functionName ?? "")
  );
  if (known.length < MIN_SAMPLES) throw new Error(`only ${known.length} known samples were found`);

  const size = only(
    "the size of a sample",
    words(block.size).filter((at) => exact.every((s) => word(s.view, at) === s.told.size)),
  );
  const { at: profiler, block: profilerBlock } = findProfiler(trace, samples, block);
  const { at: owner, nodes, id } = findOwner(trace, samples, told, [size, profiler, number]);
  const node = learnNode(trace, nodes, id, told);
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

/** The blocks of one kind that are exactly the inspector's samples. */
function findSamples({ events, profile, read }: HeapTrace): {
  samples: Sample[];
  block: BlockEvent;
  number: number;
  deaths: number;
} {
  const told = new Map(profile.samples.map((sample) => [sample.ordinal, sample]));
  const last = Math.max(...told.keys());
  const kinds = kindsOf(events).filter(({ blocks }) => blocks.length >= told.size);
  const found = kinds.flatMap(({ blocks, all }) => {
    const size = blocks[0]!.size;
    const views = blocks.map(({ address }) => viewOf(read, address, size));
    return words(size).flatMap((at) => {
      const numbers = new Set(views.map((view) => word(view, at)));
      // Besides these there may be samples that came after the inspector's profile.
      const agrees = numbers.size === views.length && [...told.keys()].every((n) =>
        numbers.has(n)
      ) && [...numbers].every((n) => told.has(n) || (n > last && n <= all));
      if (!agrees) return [];
      const samples = views.filter((view) => told.has(word(view, at)))
        .map((view) => ({ view, told: told.get(word(view, at))! }));
      return [{ samples, block: blocks[0]!, number: at, deaths: all - blocks.length }];
    });
  });
  return only("V8's samples", found);
}

interface Kind {
  /** Not freed. */
  readonly blocks: BlockEvent[];
  /** How many there were. */
  readonly all: number;
}

/** Blocks by size and by the place that allocated them. */
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

/** The word that is the same in all samples and points to a block of this trace. */
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

/** The word that points to the sample's node, by the node's number in it. */
function findOwner(
  { read }: HeapTrace,
  samples: readonly Sample[],
  told: ReadonlyMap<number, ToldNode>,
  taken: readonly number[],
) {
  const bytes = samples[0]!.view.byteLength;
  const found = words(bytes).filter((at) => !taken.includes(at)).flatMap((at) => {
    const views = samples.map(({ view }) => viewOf(read, word(view, at), NODE_BYTES));
    if (views.some(({ byteLength }) => byteLength < NODE_BYTES)) return [];
    return halves(NODE_BYTES)
      .filter((id) => samples.every((s, i) => half(views[i]!, id) === s.told.nodeId))
      .map((id) => ({
        at,
        id,
        nodes: samples.map((s, i) => ({ view: views[i]!, told: told.get(s.told.nodeId)! })),
      }));
  });
  return only("the node of a sample", found);
}

/** Where a node has its parent, script, position and name, by the whole stacks of these nodes. */
function learnNode(
  { read, known }: HeapTrace,
  leaves: readonly Node[],
  id: number,
  told: ReadonlyMap<number, ToldNode>,
) {
  const parent = only(
    "the parent of a node",
    words(NODE_BYTES).filter((at) => leaves.every((leaf) => isStack(read, leaf, at, id))),
  );
  const nodes = new Map<number, Node>();
  for (const leaf of leaves) {
    for (const node of stackOf(read, leaf, parent)) nodes.set(node.told.node.id, node);
  }
  if ([...nodes.keys()].some((key) => !told.has(key))) {
    throw new Error("a node is not the inspector's");
  }
  const all = [...nodes.values()];
  const inKnown = all.filter(({ told: { node } }) => known.has(node.callFrame.functionName));
  const script = only(
    "the script of a node",
    halves(NODE_BYTES).filter((at) =>
      all.every(({ view, told }) => half(view, at) === Number(told.node.callFrame.scriptId))
    ),
  );
  const position = only(
    "the position of a node",
    halves(NODE_BYTES).filter((at) =>
      inKnown.every(({ view, told }) =>
        half(view, at) === known.get(told.node.callFrame.functionName)
      )
    ),
  );
  const name = only(
    "the name of a node",
    words(NODE_BYTES).filter((at) =>
      all.every(({ view, told }) =>
        textAt(read, word(view, at)) === told.node.callFrame.functionName
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

/** Whether following the word at `at` leads through the numbers of all callers, and ends there. */
function isStack(read: ReadMemory, leaf: Node, at: number, id: number): boolean {
  let { view, told } = leaf as { view: DataView; told: ToldNode | undefined };
  for (;;) {
    const address = word(view, at);
    told = told!.parent;
    if (told === undefined) return address === 0;
    view = viewOf(read, address, NODE_BYTES);
    if (view.byteLength < NODE_BYTES || half(view, id) !== told.node.id) return false;
  }
}

/** The leaf and its callers. */
function* stackOf(read: ReadMemory, leaf: Node, parent: number): Generator<Node> {
  let node = leaf;
  for (;;) {
    yield node;
    const told = node.told.parent;
    if (told === undefined) return;
    node = { view: viewOf(read, word(node.view, parent), NODE_BYTES), told };
  }
}

function flatten(head: InspectorHeapNode): Map<number, ToldNode> {
  const all = new Map<number, ToldNode>();
  const visit = (node: InspectorHeapNode, parent: ToldNode | undefined) => {
    const told = { node, parent };
    all.set(node.id, told);
    for (const child of node.children) visit(child, told);
  };
  visit(head, undefined);
  return all;
}

/** The one of FOUND; two are none. */
function only<T>(what: string, found: readonly T[]): T {
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} places could be ${what}`);
}

/** Offsets of 64-bit words and of 32-bit ones in so many bytes. */
function words(bytes: number): number[] {
  return Array.from({ length: Math.floor(bytes / 8) }, (_, i) => i * 8);
}

function halves(bytes: number): number[] {
  return Array.from({ length: Math.floor(bytes / 4) }, (_, i) => i * 4);
}

function viewOf(read: ReadMemory, address: number, size: number): DataView {
  const bytes = read(address, size);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A word as a number: inexact above 2^53, where neither addresses nor counts lie. */
function word(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) return -1;
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function half(view: DataView, at: number): number {
  return at + 4 > view.byteLength ? -1 : view.getInt32(at, true);
}

function textAt(read: ReadMemory, address: number): string | undefined {
  // Within one page: the next may not be there. Names that are cut are not compared further.
  const bytes = read(address, MAX_NAME_BYTES);
  const end = bytes.indexOf(0);
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}
