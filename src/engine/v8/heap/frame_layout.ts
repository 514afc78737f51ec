/**
 * How V8's objects lead from a function on the native stack to its script and its position there:
 * learned from stacks of known functions.
 *
 * A frame's function points to what all its closures share; that points to its script, which holds
 * V8's number of it, and to the description of its scope, which holds the position where the function
 * starts. Each object begins with a pointer to its map, one for all objects of its kind. As in
 * engine/v8/heap/layout.ts nothing else is known before, and what two places would fit is no find.
 *
 * @module
 */
import type { NativeStackFrame, V8FrameLayout } from "../../../../ffi/library.ts";
import type { ReadMemory } from "./layout.ts";

/** A native stack, and which known functions are on it. */
export interface KnownStack {
  readonly frames: readonly NativeStackFrame[];
  /** Positions where the functions of the known script start that are on it, the innermost first. */
  readonly positions: readonly number[];
}

/** What there is to learn from. */
export interface FrameTrace {
  readonly stacks: readonly KnownStack[];
  /** V8's number of the known script. */
  readonly script: number;
  readonly read: ReadMemory;
}

/** So much of an object is looked at. */
const OBJECT_BYTES = 128;

/** Besides the known functions so many of the innermost frames may be functions: what they called. */
const MAX_OTHERS = 3;

/** V8 tags pointers with the lowest bit; its small integers are the upper half of a word. */
const TAG = 1;

/** An object of V8's in memory. */
type V8Object = DataView;

/** What all closures of a function share, and where it starts. */
interface Info {
  readonly object: V8Object;
  readonly position: number;
}

/**
 * Learns the layout.
 *
 * @throws {Error} Says what does not agree: nothing may be believed then.
 */
export function learnFrameLayout({ stacks, script, read }: FrameTrace): V8FrameLayout {
  const objects = new Map<Word, V8Object | undefined>();
  const objectAt = (word: Word) => {
    if (!objects.has(word)) objects.set(word, readObject(read, word));
    return objects.get(word);
  };
  const found = offsets().flatMap((functionInfo) =>
    offsets().flatMap((infoScript) => {
      const match = matchStacks(stacks, script, objectAt, functionInfo, infoScript);
      return match === undefined ? [] : [{ functionInfo, infoScript, ...match }];
    })
  );
  const { functionInfo, infoScript, scriptNumber, scriptMap, infos } = only("script", found);
  const scopes = offsets().flatMap((infoScope) => {
    if (infoScope === infoScript) return [];
    const scopes = infos.map(({ object }) => objectAt(wordOf(object, infoScope)));
    if (scopes.some((scope) => scope === undefined)) return [];
    return offsets()
      .filter((at) => infos.every(({ position }, i) => integerOf(scopes[i]!, at) === position))
      .map((scopeStart) => ({ infoScope, scopeStart, scopes: scopes as V8Object[] }));
  });
  const { infoScope, scopeStart, scopes: described } = only("position", scopes);
  return {
    functionInfo,
    infoMap: sameMap("functions", infos.map(({ object }) => object)),
    infoScript,
    infoScope,
    scriptMap,
    scriptNumber,
    scopeMap: sameMap("scopes", described),
    scopeStart,
  };
}

/**
 * Where a script has its number, if by these two offsets exactly the known functions of each stack
 * lead to the known script.
 */
function matchStacks(
  stacks: readonly KnownStack[],
  script: number,
  objectAt: (word: Word) => V8Object | undefined,
  functionInfo: number,
  infoScript: number,
) {
  const chains = stacks.map(({ frames, positions }) =>
    frames.filter((frame) => frame.function !== 0).slice(0, positions.length + MAX_OTHERS).flatMap(
      ({ function: f }) => {
        const info = objectAt(follow(objectAt, f, functionInfo));
        const target = info && objectAt(wordOf(info, infoScript));
        return target ? [{ info: info!, target }] : [];
      },
    )
  );
  const numbers = offsets().filter((at) =>
    chains.every((chain, i) =>
      chain.filter(({ target }) => integerOf(target, at) === script).length ===
        stacks[i]!.positions.length
    )
  );
  if (numbers.length !== 1) return undefined;
  const scriptNumber = numbers[0]!;
  const known = chains.map((chain) =>
    chain.filter(({ target }) => integerOf(target, scriptNumber) === script)
  );
  const infos = known.flatMap((chain, i) =>
    chain.map(({ info }, k): Info => ({ object: info, position: stacks[i]!.positions[k]! }))
  );
  const targets = known.flat().map(({ target }) => target);
  return { scriptNumber, scriptMap: sameMap("scripts", targets), infos };
}

function follow(
  objectAt: (word: Word) => V8Object | undefined,
  pointer: number,
  offset: number,
): Word {
  const object = objectAt(pointer);
  return object === undefined ? 0 : wordOf(object, offset);
}

function sameMap(what: string, objects: readonly V8Object[]): number {
  const maps = new Set(objects.map((object) => wordOf(object, 0)));
  if (maps.size !== 1) throw new Error(`${what} are objects of ${maps.size} kinds`);
  return [...maps][0]!;
}

/** A word of V8's; inexact above 2^53, where no pointer lies. */
type Word = number;

/** What follows the last object of a page cannot be read: zeros, which no object has behind its map. */
function readObject(read: ReadMemory, pointer: Word): V8Object | undefined {
  if (pointer % 8 !== TAG || pointer >= 2 ** 47) return undefined;
  const bytes = read(pointer - TAG, OBJECT_BYTES);
  if (bytes.byteLength < 8) return undefined;
  const object = new Uint8Array(OBJECT_BYTES);
  object.set(bytes);
  return new DataView(object.buffer);
}

function wordOf(object: V8Object, at: number): Word {
  return object.getUint32(at, true) + object.getUint32(at + 4, true) * 2 ** 32;
}

function integerOf(object: V8Object, at: number): number | undefined {
  return object.getUint32(at, true) === 0 ? object.getInt32(at + 4, true) : undefined;
}

/** Of the fields of an object behind its map. */
function offsets(): number[] {
  return Array.from({ length: OBJECT_BYTES / 8 - 1 }, (_, i) => 8 * (i + 1));
}

function only<T>(what: string, found: readonly T[]): T {
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} ways lead from a function to its ${what}`);
}
