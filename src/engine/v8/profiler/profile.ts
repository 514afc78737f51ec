/**
 * V8's CPU profiles: from the inspector's `Profiler.Profile` to timed stacks at original positions.
 * Pure functions over plain objects, but for the look-up of positions that the caller hands in.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "../../../stack/frame.ts";
import type { EngineSample } from "../../../join/samples.ts";
import type { V8Node, V8Profile } from "../inspector/protocol.ts";
import { isSampleMark } from "./sample_mark.ts";

/** A sample of a profile. */
export interface V8Sample extends EngineSample {
  /** It was taken for a heap sample: see engine/v8/profiler/sample_mark.ts. */
  readonly isMarked: boolean;
}

/** The original positions of one module's emitted places: engine/positions.ts. */
export interface ScriptPositions {
  prepare(exact: Iterable<readonly [line: number, column: number]>, lines: Iterable<number>): void;
  at(line: number, column: number): { file: string; line: number; column: number };
  ofLine(line: number): { file: string; line: number; column: number };
}

/** Positions by the module's URL. */
export type PositionsOf = (url: string) => ScriptPositions;

/** A function at an emitted line: what becomes one ScriptFrame. */
interface Place {
  readonly node: V8Node;
  /** Emitted line that executes, from 1; 0 when unknown. */
  readonly line: number;
  /** Emitted column, from 1; 0 when unknown. */
  readonly column: number;
}

/** A stack whose frames are not known yet. */
type Drawn = readonly (Place | Frame)[];

/** Emitted line and column from 1; 0 when unknown. */
type Position = readonly [line: number, column: number];

const UNKNOWN: Position = [0, 0];

/** Places whose positions are looked up at once. */
const PIECE = 32;

/**
 * V8 takes so many frames of a stack, from the leaf on. What it inlined makes a complete stack longer,
 * builtins that it does not name make a cut one shorter; most deep recursions have neither.
 */
const MAX_FRAMES = 255;

/** Stands for the callers beyond. */
const CUT: Frame = { kind: "mark", name: "[truncated]" };

/** V8's own entries, which stand for no function. */
const MARKS: ReadonlyMap<string, Stack> = new Map<string, Stack>([
  ["(root)", []],
  ["(program)", []],
  ["(idle)", []],
  ["(garbage collector)", [{ kind: "mark", name: "(garbage collector)" }]],
]);

/**
 * The samples of a profile, sorted by time.
 *
 * V8 counts lines per node, not per sample: a node's samples are dealt to its lines in proportion
 * and evenly over time, so that the totals are V8's.
 *
 * Original positions cost a while. So the work comes in pieces: between two of them, which last a
 * millisecond or so, the caller may let the program go on.
 *
 * @param profile What Profiler.stop returned.
 * @param callers The same stacks, where each node's line and column are those of its caller that
 * called it; see engine/call_lines.ts. Without it a caller's line is its function's first.
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

/** A profile's nodes with their parents, and its samples with their times. */
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

  /** The node that was sampled at this very time. */
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
 * Deals a node's samples to its lines: smooth weighted round robin, whose totals are exact after as
 * many samples as there are ticks, and near the proportion at every time before.
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

  /** The next sample's line; 0 when V8 knows none. */
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

/** One path through the tree, with the stacks that differ in the leaf's line alone. */
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

/** Whether V8 has left out callers: what calls the user's first function is the runtime's, or a module. */
function isCut(path: readonly V8Node[]): boolean {
  if (path.length < MAX_FRAMES) return false;
  const { url } = path.at(-1)!.callFrame;
  return !/^(ext|node|internal):/.test(url) && !isModule(path.at(-1)!);
}

/** Whether it is a module's top level, if it has no name. */
function isModule({ callFrame: { lineNumber, columnNumber } }: V8Node): boolean {
  return lineNumber < 0 || lineNumber === 0 && columnNumber === 0;
}

function sameFunction(a: V8Node, b: V8Node): boolean {
  return a.callFrame.functionName === b.callFrame.functionName &&
    a.callFrame.scriptId === b.callFrame.scriptId;
}

/**
 * Where `caller` called `callee`. V8 tells the callee's own start instead where it does not know, or
 * the caller's.
 */
function callPosition(caller: V8Node, callee: V8Node, calleeWithCall: V8Node): Position {
  const { lineNumber, columnNumber } = calleeWithCall.callFrame;
  const own = callee.callFrame;
  const isOwnStart = lineNumber === own.lineNumber && columnNumber === own.columnNumber;
  if (isOwnStart || lineNumber < caller.callFrame.lineNumber) return UNKNOWN;
  return [lineNumber + 1, columnNumber + 1];
}

/** The places that occur, each once, and their frames. */
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
    const key = line * 2 ** 24 + column; // a longer line would only lose its column's identity
    let place = places.get(key);
    if (!place) places.set(key, place = { node, line, column });
    return place;
  }

  /** Finds the original positions of all places, module by module, in pieces. */
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

/** A function that starts on the executing line is found better by its start's column. */
function needsLine(place: Place): boolean {
  return place.column === 0 && place.line > 0 && place.line !== startOf(place)[0];
}

function frameOf(place: Place, positions: ScriptPositions): ScriptFrame {
  const { functionName, url, lineNumber } = place.node.callFrame;
  const name = functionName || (isModule(place.node) ? "(module)" : "(anonymous)");
  if (url === "") {
    return { kind: "script", functionName: name, file: "", line: 0, column: 0, functionLine: 0 };
  }
  // A module's own code has no position; it starts where the file does.
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
    // A bundle's line can hold statements of two sources; the function stands in one.
    line: here.file === start.file ? here.line : start.line,
    // V8 tells a leaf's line alone, and of a call now the statement, now the call, by its tier.
    column: 0,
    functionLine: start.line,
  };
}
