/**
 * Converts the inspector's `Profiler.Profile` to timed stacks at original positions. Pure functions
 * over plain objects; the caller hands in the look-up of positions.
 *
 * A Profiler.Profile is V8's `CpuProfile` (V8's src/profiler/profile-generator.h): a tree of
 * `ProfileNode`s, one for each function and caller, and for each sample a node and a time.
 * `positionTicks` are `ProfileNode::line_ticks_`.
 *
 * LIMITATIONS
 * - Lines are counted for each node, not for each sample: which sample was on which line is not
 *   known.
 * - V8 records the 255 frames nearest to the leaf (`TickSample::kMaxFramesCount`).
 * - V8 drops the innermost function in 6-23 % of ticks (measured): where a builtin or C function
 *   without a frame of its own is on top, its caller counts instead.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "../../../stack/frame.ts";
import type { EngineSample } from "../../../join/samples.ts";
import type { V8Node, V8Profile } from "../inspector/protocol.ts";
import { isSampleMark } from "./sample_mark.ts";

/** A sample of a profile. */
export interface V8Sample extends EngineSample {
  /** Whether it was recorded for a heap sample: see engine/v8/profiler/sample_mark.ts. */
  readonly isMarked: boolean;
}

/** Maps places in one module's emitted code to its source: symbolize/script_positions.ts. */
interface ScriptPositions {
  prepare(exact: Iterable<readonly [line: number, column: number]>, lines: Iterable<number>): void;
  at(line: number, column: number): { file: string; line: number; column: number };
  ofLine(line: number): { file: string; line: number; column: number };
}

/** Positions by the module's URL. */
type PositionsOf = (url: string) => ScriptPositions;

/** A function at an emitted position: one ScriptFrame. */
interface Place {
  readonly node: V8Node;
  /** Emitted line that executes, from 1; 0 when unknown. */
  readonly line: number;
  /** Emitted column, from 1; 0 when unknown. */
  readonly column: number;
}

/** A stack whose original positions are still to be looked up. */
type Drawn = readonly (Place | Frame)[];

/** Emitted line and column from 1; 0 when unknown. */
type Position = readonly [line: number, column: number];

const UNKNOWN: Position = [0, 0];

/** Places whose positions are looked up between two yields. */
const PIECE = 32;

/**
 * `TickSample::kMaxFramesCount`: V8 records this many frames, from the leaf on. Inlined functions
 * make a path longer than that, builtins without a name make a truncated one shorter; most deep
 * recursions have neither.
 */
const MAX_FRAMES = 255;

/** Stands for the callers that V8 did not record. */
const CUT: Frame = { kind: "mark", name: "[truncated]" };

/** Names of V8's `CodeEntry`s that stand for a state, not for a function. */
const MARKS: ReadonlyMap<string, Stack> = new Map<string, Stack>([
  ["(root)", []],
  ["(program)", []],
  ["(idle)", []],
  ["(garbage collector)", [{ kind: "mark", name: "(garbage collector)" }]],
]);

/**
 * The samples of a profile, sorted by time.
 *
 * V8 counts lines for each node, not for each sample: a node's samples are assigned to its lines in
 * proportion and evenly over time, so that the totals are V8's.
 *
 * Yields about every millisecond, so that the caller can let the program run between.
 *
 * @param profile What Profiler.stop returned.
 * @param callers Profiles of the same samples in which each node has the position of the call in
 * its caller: see engine/v8/profiler/call_lines.ts. Without them a caller's line is the one on
 * which its function starts.
 */
export function* readProfile(
  profile: V8Profile,
  positionsOf: PositionsOf,
  callers: readonly V8Profile[] = [],
): Generator<void, V8Sample[], void> {
  const tree = new Tree(profile);
  const callTrees = callers.map((caller) => new Tree(caller));
  const places = new Places();
  const routes = new Map<V8Node, Map<V8Node | undefined, Route>>();
  const drawn: { timeNanos: number; stack: Drawn; isMarked: boolean }[] = [];
  for (const [timeMicros, node] of tree.samples()) {
    const timeNanos = timeMicros * 1000;
    const mark = markOf(node);
    if (mark) {
      drawn.push({ timeNanos, stack: mark, isMarked: false });
      continue;
    }
    const [callTree, callNode] = callerOf(callTrees, timeMicros);
    let byCaller = routes.get(node);
    if (!byCaller) routes.set(node, byCaller = new Map());
    let route = byCaller.get(callNode);
    if (!route) {
      byCaller.set(callNode, route = new Route(tree, node, callTree, callNode, places));
    }
    drawn.push({ timeNanos, stack: route.next(), isMarked: isSampleMark(node) });
  }
  yield;
  const frames = yield* places.resolve(positionsOf);
  const stacks = new Map<Drawn, Stack>();
  const samples = drawn.map(({ timeNanos, stack, isMarked }) => {
    let done = stacks.get(stack);
    if (!done) {
      stacks.set(stack, done = stack.map((entry) => "kind" in entry ? entry : frames.get(entry)!));
    }
    return { timeNanos, stack: done, isMarked };
  });
  return samples.sort((a, b) => a.timeNanos - b.timeNanos);
}

function markOf(node: V8Node): Stack | undefined {
  const { functionName, url } = node.callFrame;
  return url === "" ? MARKS.get(functionName) : undefined;
}

function callerOf(
  trees: readonly Tree[],
  timeMicros: number,
): [Tree, V8Node] | [undefined, undefined] {
  for (const tree of trees) {
    const node = tree.at(timeMicros);
    if (node) return [tree, node];
  }
  return [undefined, undefined];
}

/** A profile's nodes with their parents, and its samples with their times in order. */
class Tree {
  readonly #nodes = new Map<number, V8Node>();
  readonly #parents = new Map<number, V8Node>();
  readonly #profile: V8Profile;
  #byTime: Map<number, V8Node> | undefined;
  readonly #dealers = new Map<V8Node, LineDealer>();

  constructor(profile: V8Profile) {
    this.#profile = profile;
    for (const node of profile.nodes) {
      this.#nodes.set(node.id, node);
      for (const child of node.children ?? []) this.#parents.set(child, node);
    }
  }

  *samples(): Generator<[timeMicros: number, node: V8Node]> {
    const { samples = [], timeDeltas = [] } = this.#profile;
    let time = this.#profile.startTime;
    for (let i = 0; i < samples.length; i++) {
      time += timeDeltas[i] ?? 0;
      const node = this.#nodes.get(samples[i]!);
      if (node) yield [time, node];
    }
  }

  /** The node of the sample with exactly this time. */
  at(timeMicros: number): V8Node | undefined {
    return (this.#byTime ??= new Map(this.samples())).get(timeMicros);
  }

  /** `leaf` and its callers, without (root). */
  path(leaf: V8Node): V8Node[] {
    const path: V8Node[] = [];
    for (let node: V8Node | undefined = leaf; node; node = this.#parents.get(node.id)) {
      path.push(node);
    }
    if (path.length > 1) path.pop();
    return path;
  }

  dealer(node: V8Node): LineDealer {
    let dealer = this.#dealers.get(node);
    if (!dealer) this.#dealers.set(node, dealer = new LineDealer(node));
    return dealer;
  }
}

/**
 * Assigns a node's samples to its lines by smooth weighted round robin: after as many samples as
 * there are ticks the totals are V8's, and at any time before they are close to that proportion.
 */
class LineDealer {
  readonly #lines: { line: number; ticks: number; owed: number }[];
  readonly #total: number;

  constructor(node: V8Node) {
    this.#lines = (node.positionTicks ?? [])
      .filter(({ line, ticks }) => line > 0 && ticks > 0)
      .map(({ line, ticks }) => ({ line, ticks, owed: 0 }))
      .sort((a, b) => a.line - b.line);
    this.#total = this.#lines.reduce((sum, { ticks }) => sum + ticks, 0);
  }

  /** The next sample's line; 0 when V8 has none. */
  next(): number {
    let most: { line: number; owed: number } | undefined;
    for (const entry of this.#lines) {
      entry.owed += entry.ticks;
      if (!most || entry.owed > most.owed) most = entry;
    }
    if (!most) return 0;
    most.owed -= this.#total;
    return most.line;
  }
}

/** A path through the tree. Its stacks differ in the leaf's line only. */
class Route {
  readonly #dealer: LineDealer;
  readonly #leaf: V8Node;
  readonly #callers: Drawn;
  readonly #places: Places;
  readonly #stacks = new Map<number, Drawn>();

  constructor(
    tree: Tree,
    leaf: V8Node,
    callTree: Tree | undefined,
    callLeaf: V8Node | undefined,
    places: Places,
  ) {
    const path = tree.path(leaf);
    const callPath = callTree && callLeaf ? callTree.path(callLeaf) : [];
    const agrees = callPath.length === path.length &&
      path.every((node, i) => sameFunction(node, callPath[i]!));
    this.#dealer = agrees ? callTree!.dealer(callLeaf!) : tree.dealer(leaf);
    this.#leaf = leaf;
    this.#places = places;
    const known = path.slice(1).map((node, i) =>
      places.of(node, agrees ? callPosition(node, path[i]!, callPath[i]!) : UNKNOWN)
    );
    this.#callers = isCut(path) ? [...known, CUT] : known;
  }

  next(): Drawn {
    if (isSampleMark(this.#leaf)) return this.#callers;
    const line = this.#dealer.next();
    let stack = this.#stacks.get(line);
    if (!stack) {
      this.#stacks.set(line, stack = [this.#places.of(this.#leaf, [line, 0]), ...this.#callers]);
    }
    return stack;
  }
}

/**
 * Whether V8 truncated the stack: a whole one has the runtime's code or a module's top level at its
 * root.
 */
function isCut(path: readonly V8Node[]): boolean {
  if (path.length < MAX_FRAMES) return false;
  const { url } = path.at(-1)!.callFrame;
  return !/^(ext|node|internal):/.test(url) && !isModule(path.at(-1)!);
}

/** Whether a node without a name is a module's top-level code. */
function isModule({ callFrame: { lineNumber, columnNumber } }: V8Node): boolean {
  return lineNumber < 0 || lineNumber === 0 && columnNumber === 0;
}

function sameFunction(a: V8Node, b: V8Node): boolean {
  return a.callFrame.functionName === b.callFrame.functionName &&
    a.callFrame.scriptId === b.callFrame.scriptId;
}

/**
 * Where `caller` called `callee`. Where V8 does not know it, it reports the start of the callee or
 * of the caller: then UNKNOWN.
 */
function callPosition(caller: V8Node, callee: V8Node, calleeWithCall: V8Node): Position {
  const { lineNumber, columnNumber } = calleeWithCall.callFrame;
  const own = callee.callFrame;
  const isOwnStart = lineNumber === own.lineNumber && columnNumber === own.columnNumber;
  if (isOwnStart || lineNumber < caller.callFrame.lineNumber) return UNKNOWN;
  return [lineNumber + 1, columnNumber + 1];
}

/** The distinct places of a profile, and their frames. */
class Places {
  /** By function, then by position. */
  readonly #all = new Map<string, Map<number, Place>>();
  readonly #ofNode = new Map<V8Node, Map<number, Place>>();

  of(node: V8Node, [line, column]: Position): Place {
    let places = this.#ofNode.get(node);
    if (!places) {
      const { scriptId, lineNumber, columnNumber, functionName } = node.callFrame;
      const key = `${scriptId}:${lineNumber}:${columnNumber}:${functionName}`;
      places = this.#all.get(key);
      if (!places) this.#all.set(key, places = new Map());
      this.#ofNode.set(node, places);
    }
    const key = line * 2 ** 24 + column; // columns beyond 2^24 may share a place with another line's
    let place = places.get(key);
    if (!place) places.set(key, place = { node, line, column });
    return place;
  }

  /** Looks up the original positions of all places, module by module. */
  *resolve(positionsOf: PositionsOf): Generator<void, Map<Place, Frame>, void> {
    const byURL = new Map<string, Place[]>();
    for (const ofFunction of this.#all.values()) {
      for (const place of ofFunction.values()) {
        const { url } = place.node.callFrame;
        const places = byURL.get(url);
        if (places) places.push(place);
        else byURL.set(url, [place]);
      }
    }
    const frames = new Map<Place, Frame>();
    for (const [url, places] of byURL) {
      const positions = positionsOf(url);
      for (let i = 0; i < places.length; i += PIECE) {
        const piece = places.slice(i, i + PIECE);
        positions.prepare(piece.flatMap(exactPositions), piece.filter(needsLine).map(lineOf));
        for (const place of piece) frames.set(place, frameOf(place, positions));
        yield;
      }
    }
    return frames;
  }
}

function startOf({ node: { callFrame } }: Place): Position {
  return [callFrame.lineNumber + 1, callFrame.columnNumber + 1];
}

function lineOf({ line }: Place): number {
  return line;
}

function exactPositions(place: Place): Position[] {
  const start = startOf(place);
  return place.column > 0 ? [start, [place.line, place.column]] : [start];
}

/**
 * Where the function starts on the executing line, its start, whose column is known, is more exact.
 */
function needsLine(place: Place): boolean {
  return place.column === 0 && place.line > 0 && place.line !== startOf(place)[0];
}

function frameOf(place: Place, positions: ScriptPositions): ScriptFrame {
  const { functionName, url, lineNumber } = place.node.callFrame;
  const name = functionName || (isModule(place.node) ? "(module)" : "(anonymous)");
  if (url === "") {
    return { kind: "script", functionName: name, file: "", line: 0, column: 0, functionLine: 0 };
  }
  // A module's top-level code has no position in V8: it starts on line 1.
  const start = lineNumber < 0
    ? { ...positions.at(0, 0), line: 1 }
    : positions.at(...startOf(place));
  const here = place.column > 0
    ? positions.at(place.line, place.column)
    : needsLine(place)
    ? positions.ofLine(place.line)
    : start;
  return {
    kind: "script",
    functionName: name,
    file: start.file,
    // One line of a bundle can hold statements of several sources; the function is in one of them.
    line: here.file === start.file ? here.line : start.line,
    // V8 has no columns of leaves; of a call it reports the statement or the call, depending on the
    // tier.
    column: 0,
    functionLine: start.line,
  };
}
