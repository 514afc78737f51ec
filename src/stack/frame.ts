/**
 * Stacks and frames, as all rooms share them.
 *
 * @module
 */

/** A JavaScript or TypeScript function at a position in its author's source. */
export interface ScriptFrame {
  readonly kind: "script";
  /** The function's name, `(anonymous)` when it has none. */
  readonly functionName: string;
  /** An absolute path for file: modules, the URL otherwise; "" for builtins. */
  readonly file: string;
  /** Line that was executing, counted from 1; 0 when unknown. */
  readonly line: number;
  /** Column that was executing, counted from 1; 0 when unknown. */
  readonly column: number;
  /** Line on which the function starts, counted from 1; 0 when unknown. */
  readonly functionLine: number;
}

/** An address in native or JIT code. Callers carry their return address minus one. */
export interface NativeFrame {
  readonly kind: "native";
  readonly address: number;
}

/** A frame that stands for no code: `(garbage collector)`, `[lost samples]`, a thread's name. */
export interface MarkFrame {
  readonly kind: "mark";
  readonly name: string;
}

/** One entry of a stack. */
export type Frame = ScriptFrame | NativeFrame | MarkFrame;

/** A stack, the leaf first. */
export type Stack = readonly Frame[];
