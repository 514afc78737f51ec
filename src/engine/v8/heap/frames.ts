/**
 * Functions as V8's heap profiler names them, to frames at original positions.
 *
 * @module
 */
import { groupBy } from "../../../base/group_by.ts";
import type { Frame } from "../../../stack/frame.ts";
import type { InspectorSession } from "../inspector/session.ts";
import type { Positions } from "../../../symbolize/script_positions.ts";
import { positionsOf } from "../../../symbolize/module_positions.ts";
import { type ScriptPlace, type V8FunctionPlace, V8Scripts } from "../inspector/scripts.ts";

/** Functions whose positions are looked up at once: about a millisecond. */
const PIECE = 32;

/** V8's own entries, which stand for no function. */
const MARKS: Readonly<Record<string, string>> = { "(GC)": "(garbage collector)" };

/** A function that V8 has told of. */
export interface V8Function {
  readonly name: string;
  /** "" for the engine's own. */
  readonly url: string;
  /** Where it starts in what V8 runs. */
  readonly place: ScriptPlace;
  /** It is a module's own code, which is no function in the source. */
  readonly isModule: boolean;
}

/** The functions of one isolate. */
export class V8Frames {
  readonly #scripts: V8Scripts;

  /** @param session One in which the program's own Debugger is not enabled. */
  constructor(session: InspectorSession) {
    this.#scripts = new V8Scripts(session);
  }

  /** The frames of FUNCTIONS, in their order. */
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

/**
 * The frames of FUNCTIONS, in their order, at original positions. All that is known of where one was
 * executing is where it starts: V8's heap profiler keeps no more.
 */
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
