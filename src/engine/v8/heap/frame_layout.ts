/**
 * Learns the offsets that lead from a `JSFunction` on the native stack to its script id and its
 * start position.
 *
 * A JavaScript frame holds its `JSFunction`. `JSFunction::shared_function_info` points to the
 * `SharedFunctionInfo`; its `script` points to the `Script`, whose `id` is the inspector's script
 * id, and its `name_or_scope_info` to the `ScopeInfo`, whose `position_info.start` is where the
 * function starts (V8's src/objects/{js-function,shared-function-info,script,scope-info}.*). The
 * first word of each object is its `Map`, which identifies its type.
 *
 * No offset and no map is written here. Known functions of a known script allocate a buffer, one
 * called by the other (engine/v8/heap/external.ts), and the library records the native stack of
 * that malloc. The offsets are those by which exactly these functions lead to the script's id and
 * to their own positions. No such offsets, or two ways: learning fails, and nothing is used.
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9), where the offsets are the same: learned in each
 * process, tests/v8_frame_layout_test.ts, tests/heap_profile_test.ts and tests/versions.
 *
 * LIMITATIONS
 * - V8 without pointer compression, as Deno builds it: a tagged pointer is a whole word, and a Smi
 *   is the upper half of one.
 * - `name_or_scope_info` is a ScopeInfo only in functions that have been compiled; others have no
 *   position.
 * - A frame has one JSFunction: functions that V8 inlined into it are missing.
 *
 * @module
 */
import type { NativeStackFrame, V8FrameLayout } from "../../../../ffi/library.ts";
import type { ReadMemory } from "./layout.ts";

/** A native stack with known functions on it. */
export interface KnownStack {
  readonly frames: readonly NativeStackFrame[];
  /** Start positions of the known script's functions on this stack, the innermost first. */
  readonly positions: readonly number[];
}

/** The input of {@linkcode learnFrameLayout}. */
export interface FrameTrace {
  readonly stacks: readonly KnownStack[];
  /** `Script::id` of the known script. */
  readonly script: number;
  readonly read: ReadMemory;
}

/** How much of an object is read. */
const OBJECT_BYTES = 128;

/**
 * Up to this many frames above the known functions may hold a JSFunction: the builtins that they
 * called.
 */
const MAX_OTHERS = 3;

/**
 * The lowest bit of a tagged pointer; a Smi has 0 there, and its value in the upper half of the
 * word.
 */
const TAG = 1;

/** A HeapObject in memory, from its map on. */
type V8Object = DataView;

/** A SharedFunctionInfo, and the start position of its function. */
interface KnownInfo {
  readonly object: V8Object;
  readonly position: number;
}

/**
 * Learns the layout.
 *
 * @throws {Error} When not exactly one set of offsets fits; the message names the step.
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
  if (found.length === 0) only("script", found);
  // What lies behind a function in memory may lead to the same script: another function of it, by
  // chance. Its position tells them apart.
  const layouts = found.flatMap(({ infos, ...toScript }) =>
    matchPositions(infos, toScript.infoScript, objectAt).map((toPosition) => ({
      ...toScript,
      ...toPosition,
      infos,
    }))
  );
  const { infos, scopes, ...offsetsFound } = only("position", layouts);
  return {
    ...offsetsFound,
    infoMap: sameMap("functions", infos.map(({ object }) => object)),
    scopeMap: sameMap("scopes", scopes),
  };
}

/**
 * The offsets by which each of `infos` leads to its own position: that of
 * SharedFunctionInfo::name_or_scope_info, and that of ScopeInfo::position_info.start.
 */
function matchPositions(
  infos: readonly KnownInfo[],
  infoScript: number,
  objectAt: (word: Word) => V8Object | undefined,
) {
  return offsets().flatMap((infoScope) => {
    if (infoScope === infoScript) return [];
    const scopes = infos.map(({ object }) => objectAt(wordOf(object, infoScope)));
    if (scopes.some((scope) => scope === undefined)) return [];
    return offsets()
      .filter((at) => infos.every(({ position }, i) => integerOf(scopes[i]!, at) === position))
      .map((scopeStart) => ({ infoScope, scopeStart, scopes: scopes as V8Object[] }));
  });
}

/**
 * Tries `functionInfo` as the offset of JSFunction::shared_function_info and `infoScript` as that
 * of SharedFunctionInfo::script. Returns the offset of Script::id if exactly the known functions of
 * each stack lead to the known script, else undefined.
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
    chain.map(({ info }, k): KnownInfo => ({ object: info, position: stacks[i]!.positions[k]! }))
  );
  const maps = new Set(known.flat().map(({ target }) => wordOf(target, 0)));
  if (maps.size !== 1) return undefined;
  return { scriptNumber, scriptMap: [...maps][0]!, infos };
}

/** The word at `offset` of the object that `pointer` points to; 0 if it points to none. */
function follow(
  objectAt: (word: Word) => V8Object | undefined,
  pointer: number,
  offset: number,
): Word {
  const object = objectAt(pointer);
  return object === undefined ? 0 : wordOf(object, offset);
}

/** The map of `objects`; throws when they have several. */
function sameMap(what: string, objects: readonly V8Object[]): number {
  const maps = new Set(objects.map((object) => wordOf(object, 0)));
  if (maps.size !== 1) throw new Error(`${what} are objects of ${maps.size} kinds`);
  return [...maps][0]!;
}

/** A tagged word; inexact above 2^53, where no pointer lies. */
type Word = number;

/**
 * An object at a page's end may be shorter than {@linkcode OBJECT_BYTES}: what cannot be read is 0.
 */
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

/** The Smi at `at`; undefined if the word is none. */
function integerOf(object: V8Object, at: number): number | undefined {
  return object.getUint32(at, true) === 0 ? object.getInt32(at + 4, true) : undefined;
}

/** Offsets of the words behind an object's map. */
function offsets(): number[] {
  return Array.from({ length: OBJECT_BYTES / 8 - 1 }, (_, i) => 8 * (i + 1));
}

function only<T>(what: string, found: readonly T[]): T {
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} ways lead from a function to its ${what}`);
}
