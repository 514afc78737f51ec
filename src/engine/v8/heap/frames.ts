/**
 * Functions of V8's heap profiler as frames at original positions.
 *
 * An `AllocationNode` (V8's src/profiler/sampling-heap-profiler.h) names a function by `script_id_`
 * and `script_position_`, its start in characters. The inspector's Debugger domain gives the
 * script's URL and text (engine/v8/inspector/scripts.ts), and so line and column;
 * symbolize/script_positions.ts maps these to the author's source.
 *
 * LIMITATIONS: the profiler keeps no position of the allocation, so that a frame's line is always
 * the one on which its function starts.
 *
 * @module
 */
import { groupBy } from "../../../base/group_by.ts";
import type { Frame } from "../../../stack/frame.ts";
import type { InspectorSession } from "../inspector/session.ts";
import type { Positions } from "../../../symbolize/script_positions.ts";
import { positionsOf } from "../../../symbolize/module_positions.ts";
import { type ScriptPlace, type V8FunctionPlace, V8Scripts } from "../inspector/scripts.ts";

/** Functions whose positions are looked up between two yields: about a millisecond. */
const PIECE = 32;

/**
 * Names that `AddStack` gives to samples without JavaScript, by V8's state: those that we write
 * otherwise.
 */
const MARKS: Readonly<Record<string, string>> = { "(GC)": "(garbage collector)" };

/** A function of V8's heap profiler. */
export interface V8Function {
  readonly name: string;
  /** "" for V8's builtins. */
  readonly url: string;
  /** Its start in the code that V8 runs, which may be transpiled. */
  readonly place: ScriptPlace;
  /** Whether it is the top-level code of a module. */
  readonly isModule: boolean;
}

/** The functions of one isolate. */
export class V8Frames {
  readonly #scripts: V8Scripts;

  /** @param session A session of our own, in which nothing else enables the Debugger domain. */
  constructor(session: InspectorSession) {
    this.#scripts = new V8Scripts(session);
  }

  /** The frames of `functions`, in their order. */
  *resolve(functions: readonly V8FunctionPlace[]): Generator<void, Frame[], void> {
    this.#scripts.learn(functions);
    yield;
    return yield* framesOf(functions.map(({ script, position, name }) => {
      const known = this.#scripts.get(script);
      return {
        name: name ?? known?.nameOf(position) ?? "",
        url: known?.url ?? "",
        place: known?.placeOf(position) ?? NOWHERE,
        isModule: position === 0,
      };
    }));
  }
}

const NOWHERE: ScriptPlace = [0, 0];

/** The frames of `functions`, in their order. */
export function* framesOf(functions: readonly V8Function[]): Generator<void, Frame[], void> {
  const frames: Frame[] = functions.map(({ name }) => withoutScript(name));
  const byURL = groupBy(functions.keys(), (index) => functions[index]!.url);
  for (const [url, indices] of byURL) {
    if (url === "") continue;
    const positions = positionsOf(url);
    for (let i = 0; i < indices.length; i += PIECE) {
      const piece = indices.slice(i, i + PIECE);
      positions.prepare(piece.map((index) => functions[index]!.place), []);
      for (const index of piece) frames[index] = scriptFrame(functions[index]!, positions);
      yield;
    }
  }
  return frames;
}

function scriptFrame({ name, place, isModule }: V8Function, positions: Positions): Frame {
  const { file, line: start } = positions.at(...place);
  const isWhole = isModule && name === "";
  const line = isWhole ? 1 : start;
  const functionName = name || (isWhole ? "(module)" : "(anonymous)");
  return { kind: "script", functionName, file, line, column: 0, functionLine: line };
}

/** The frame of a builtin, or of one of V8's states, whose names begin with a parenthesis. */
function withoutScript(name: string): Frame {
  if (name.startsWith("(")) return { kind: "mark", name: MARKS[name] ?? name };
  return {
    kind: "script",
    functionName: name || "(anonymous)",
    file: "",
    line: 0,
    column: 0,
    functionLine: 0,
  };
}
