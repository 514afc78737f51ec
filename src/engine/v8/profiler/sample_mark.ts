/**
 * A WebAssembly function that marks the stacks which V8's CPU profiler records for heap samples: it
 * is their leaf.
 *
 * It does not run: native/v8/cpu.c gives V8's signal handler a program counter inside it. So heap
 * samples differ from CPU ticks; and the function that allocated is a caller, for which V8 keeps the
 * line in each stack (engine/v8/profiler/call_lines.ts). Lines of a leaf are only counted for the
 * node as a whole.
 *
 * V8 never moves WebAssembly code, so that the address stays valid.
 *
 * @module
 */
import type { NativeLibrary } from "../../../../ffi/library.ts";
import type { V8Node } from "../inspector/protocol.ts";

const NAME = "pprofHeapSample";

/** A function with the same body, at another address. */
const OTHER_NAME = "pprofHeapOther";

/** Both allocate a buffer of this size, which no other code is likely to ask for. */
const KNOWN_BYTES = 94_331;

/** Keeps the code alive. */
let functions: readonly (() => void)[] | undefined;
let address: number | undefined;

/** Whether this node marks a heap sample: the sample's stack begins with its parent. */
export function isSampleMark({ callFrame: { functionName, url } }: V8Node): boolean {
  return functionName === NAME && url.startsWith("wasm:");
}

/**
 * An address inside this isolate's instance of the function.
 *
 * @throws {Error} When it cannot be found.
 */
export function sampleMarkAddress(native: NativeLibrary): number {
  return address ??= findAddress(native);
}

/**
 * Calls both functions: the native stacks of their mallocs differ in one return address, the one
 * wanted.
 */
function findAddress(native: NativeLibrary): number {
  const buffers: ArrayBuffer[] = [];
  const ask = () => void buffers.push(new ArrayBuffer(KNOWN_BYTES));
  const module = new WebAssembly.Module(moduleBytes());
  const { exports } = new WebAssembly.Instance(module, { m: { f: ask } });
  functions = [exports[NAME], exports[OTHER_NAME]] as (() => void)[];
  // The first call of each compiles it.
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
