/**
 * Bytes by stack, in bounded memory.
 *
 * @module
 */
import type { Frame, MarkFrame, Stack } from "../../../stack/frame.ts";

/** Stacks that are told apart. */
const MAX_STACKS = 20_000;

/** Where bytes go whose stack had to be given up. */
export const otherStacks: MarkFrame = { kind: "mark", name: "[other stacks]" };

/**
 * Adds up bytes by stack for as long as a program runs. Where there are too many stacks, those of the
 * fewest bytes become one, named as such.
 */
export class ByteSites {
  #bytes = new Map<Stack, number>();
  readonly #maxStacks: number;

  constructor(maxStacks: number = MAX_STACKS) {
    this.#maxStacks = maxStacks;
  }

  /** How many stacks there are. */
  get size(): number {
    return this.#bytes.size;
  }

  /** Adds BYTES to STACK. Stacks are told apart by identity first: equal ones may be two for a while. */
  add(stack: Stack, bytes: number): void {
    const before = this.#bytes.get(stack);
    if (before === undefined && this.#bytes.size >= this.#maxStacks) this.#compact();
    this.#bytes.set(stack, (before ?? 0) + bytes);
  }

  /** The bytes of each stack. */
  entries(): [Stack, number][] {
    return [...this.#bytes];
  }

  clear(): void {
    this.#bytes.clear();
  }

  /** Merges equal stacks; if that is not enough, gives up the half with the fewest bytes. */
  #compact(): void {
    const merged = new Map<string, [Stack, number]>();
    for (const [stack, bytes] of this.#bytes) {
      const key = stack.map(keyOf).join("\n");
      const entry = merged.get(key);
      if (entry === undefined) merged.set(key, [stack, bytes]);
      else entry[1] += bytes;
    }
    let entries = [...merged.values()];
    if (entries.length > this.#maxStacks * 3 / 4) {
      entries.sort(([, a], [, b]) => b - a);
      const kept = Math.floor(this.#maxStacks / 2);
      const rest = entries.slice(kept).reduce((sum, [, bytes]) => sum + bytes, 0);
      entries = [...entries.slice(0, kept), [[otherStacks], rest]];
    }
    this.#bytes = new Map(entries);
  }
}

function keyOf(frame: Frame): string {
  switch (frame.kind) {
    case "script":
      return `${frame.file}:${frame.line}:${frame.column}:${frame.functionName}`;
    case "native":
      return `0x${frame.address.toString(16)}`;
    case "mark":
      return frame.name;
  }
}
