/**
 * The function that stands on top of the stacks which V8's CPU profiler records for heap samples.
 *
 * It does not run then: V8 is merely told that the program counter is in it (native/v8/cpu.c). So
 * such stacks are told from those of CPU ticks, and where the function below it was V8 keeps for each
 * of them, as it does for calls (engine/call_lines.ts). The lines of functions that are on top
 * themselves it counts for a function as a whole, those of CPU ticks and heap samples alike.
 *
 * It is a function of WebAssembly, whose code never moves.
 *
 * @module
 */
import type { NativeLibrary } from "../../../../ffi/library.ts";
import type { V8Node } from "../inspector/protocol.ts";

const NAME = "pprofHeapSample";

/** The same as that, but for its code's address. */
const OTHER_NAME = "pprofHeapOther";

/** A size that no other code asks for at that moment. */
const KNOWN_BYTES = 94_331;

/** Keeps the code alive. */
let functions: readonly (() => void)[] | undefined;
let address: number | undefined;

/** Whether this node stands for a heap sample, whose stack begins below it. */
export function isSampleMark({ callFrame: { functionName, url } }: V8Node): boolean {
  return functionName === NAME && url.startsWith("wasm:");
}

/**
 * An address in the function, for this isolate.
 *
 * @throws {Error} When it cannot be found out.
 */
export function sampleMarkAddress(native: NativeLibrary): number {
  return address ??= findAddress(native);
}

/** Both functions ask for a buffer; their stacks differ in the address that is wanted. */
function findAddress(native: NativeLibrary): number {
  const buffers: ArrayBuffer[] = [];
  const ask = () => void buffers.push(new ArrayBuffer(KNOWN_BYTES));
  const module = new WebAssembly.Module(moduleBytes());
  const { exports } = new WebAssembly.Instance(module, { m: { f: ask } });
  functions = [exports[NAME], exports[OTHER_NAME]] as (() => void)[];
  // The first time round V8 compiles them.
  const [, , stack, other] = [...functions, ...functions].map((f) => stackOf(native, f));
  const differing = stack!.keys().filter((i) => stack![i] !== other![i]).toArray();
  if (stack!.length !== other!.length || differing.length !== 1) {
    throw new Error(`two stacks differ in ${differing.length} of ${stack!.length} places`);
  }
  return stack![differing[0]!]!;
}

function stackOf(native: NativeLibrary, f: () => void): readonly number[] {
  native.externalExpect(KNOWN_BYTES);
  try {
    f();
    return native.externalExpected().map(({ returnAddress }) => returnAddress);
  } finally {
    native.externalExpect(0);
  }
}

/** `(import "m" "f" (func)) (func (export NAME) call 0) (func (export OTHER_NAME) call 0)` */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];
  const section = (id: number, ...content: number[]) => [id, content.length, ...content];
  const body = [4, 0, 0x10, 0, 0x0b];
  const names = section(1, 2, 1, ...name(NAME), 2, ...name(OTHER_NAME));
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 0, 0),
    ...section(2, 1, ...name("m"), ...name("f"), 0, 0),
    ...section(3, 2, 0, 0),
    ...section(7, 2, ...name(NAME), 0, 1, ...name(OTHER_NAME), 0, 2),
    ...section(10, 2, ...body, ...body),
    ...section(0, ...name("name"), ...names),
  ]);
}
