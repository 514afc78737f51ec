/**
 * Merges a tick's native frames and its JavaScript frames into one stack.
 *
 * @module
 */
import type { Frame, MarkFrame, Stack } from "./frame.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";

/** The native part of a stack, as in every tick. */
interface NativeStack {
  /** Leaf first; callers carry their return address minus one. */
  readonly addresses: readonly number[];
  readonly threadName: string;
  readonly threadId: number;
  /** Stands for the whole stack, which is not known. */
  readonly mark?: MarkFrame;
}

/** Which native frames a stack has. */
export type NativeFrames = "named" | "all" | "none";

/**
 * Puts the native frames above the topmost JavaScript frame, then the JavaScript frames, then (for
 * "all") the native root. A stack without JavaScript ends in a mark with its thread's name.
 *
 * A tick does not record where the topmost JavaScript frame lies among the native ones. "named"
 * takes the unbroken run of named functions at the leaf (`memmove`, called by an unnamed builtin),
 * "all" the frames above the first address in JIT code.
 */
export function composeStack(
  tick: NativeStack,
  script: Stack | undefined,
  native: NativeFrames,
  symbols: NativeSymbols,
): Stack {
  if (tick.mark !== undefined) return [tick.mark];
  if (script === undefined || script.length === 0) return nativeStack(tick, native, symbols);
  if (native === "none" || script[0]!.kind === "mark") return script;
  const above = leafRun(tick.addresses, symbols, native);
  const below = native === "all" ? rootRun(tick.addresses, symbols, above) : [];
  if (above.length === 0 && below.length === 0) return script;
  return [...above.map(nativeFrame), ...script, ...below.map(nativeFrame)];
}

function nativeStack(tick: NativeStack, native: NativeFrames, symbols: NativeSymbols): Stack {
  const thread: Frame = { kind: "mark", name: `thread ${tick.threadName || tick.threadId}` };
  if (native === "none") return [thread];
  const frames = native === "all" ? tick.addresses : namedRun(tick.addresses, symbols);
  return [...frames.map(nativeFrame), thread];
}

/** The native frames above JavaScript. */
function leafRun(
  addresses: readonly number[],
  symbols: NativeSymbols,
  native: NativeFrames,
): readonly number[] {
  const jit = addresses.findIndex((address) => symbols.lookup(address).mapping === undefined);
  return native === "all" && jit >= 0 ? addresses.slice(0, jit) : namedRun(addresses, symbols);
}

/** The unbroken run of named functions at the leaf. */
function namedRun(addresses: readonly number[], symbols: NativeSymbols): readonly number[] {
  const unnamed = addresses.findIndex((address) =>
    symbols.lookup(address).functionName === undefined
  );
  return unnamed < 0 ? addresses : addresses.slice(0, unnamed);
}

/** The native frames below JavaScript: those behind the last address in JIT code. */
function rootRun(
  addresses: readonly number[],
  symbols: NativeSymbols,
  above: readonly number[],
): readonly number[] {
  let root = addresses.length;
  while (root > above.length && symbols.lookup(addresses[root - 1]!).mapping !== undefined) root--;
  // Without any JIT code, nothing separates the root's frames from the interpreter's.
  return root === above.length ? [] : addresses.slice(root);
}

/** One object for each address: a profile builder finds it again faster than a new one. */
const nativeFrames = new Map<number, Frame>();

/** A program has some thousand native addresses; JIT code moves to new ones as long as it runs. */
export const MAX_NATIVE_FRAMES = 16_384;

function nativeFrame(address: number): Frame {
  let frame = nativeFrames.get(address);
  if (frame === undefined) {
    if (nativeFrames.size >= MAX_NATIVE_FRAMES) nativeFrames.clear();
    frame = { kind: "native", address };
    nativeFrames.set(address, frame);
  }
  return frame;
}
