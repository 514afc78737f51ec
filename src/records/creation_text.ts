/**
 * The stacks that JavaScript claims the creation of threads with, as the native library keeps them: it
 * sees bytes. The two functions here write and read them.
 *
 * @module
 */
import type { Frame, Stack } from "../stack/frame.ts";

/** A quarter of what the library takes (`PPROF_CREATION_TEXT`); it keeps 256 KiB in all. */
const MAX_TEXT_BYTES = 4_096;

/** Characters of a name: a data: URL may be a whole program. */
const MAX_NAME_CHARS = 512;

/** [name, file, line, column] of a function; [name] of what is none. */
type Entry = [name: string, file?: string, line?: number, column?: number];

/** The text of `stack`: of its innermost frames as many as there is room for. */
export function encodeCreationText(stack: Stack): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const texts: string[] = [];
  let bytes = 2;
  for (const frame of stack) {
    const text = JSON.stringify(entryOf(frame));
    bytes += encoder.encode(text).length + 1;
    if (bytes > MAX_TEXT_BYTES) break;
    texts.push(text);
  }
  return encoder.encode(`[${texts.join(",")}]`);
}

function entryOf(frame: Frame): Entry {
  switch (frame.kind) {
    case "script":
      return [shortened(frame.functionName), shortened(frame.file), frame.line, frame.column];
    case "mark":
      return [shortened(frame.name)];
    case "native":
      return [`0x${frame.address.toString(16)}`];
  }
}

function shortened(name: string): string {
  return name.length <= MAX_NAME_CHARS ? name : `${name.slice(0, MAX_NAME_CHARS)}…`;
}

/** The stack that a text of {@linkcode encodeCreationText} stands for. */
export function decodeCreationText(text: Uint8Array): Stack {
  const entries: Entry[] = JSON.parse(new TextDecoder().decode(text));
  return entries.map(([name, file, line = 0, column = 0]): Frame => {
    if (file === undefined) return { kind: "mark", name };
    return { kind: "script", functionName: name, file, line, column, functionLine: 0 };
  });
}
