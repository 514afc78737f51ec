/**
 * Sums of bytes by stack, in bounded memory.
 *
 * @module
 */
import type { Frame, MarkFrame, Stack } from "../../../stack/frame.ts";

/** How many distinct stacks are kept. */
const MAX_STACKS = 20_000;

/** The stack of bytes whose own stack was dropped. */
export const otherStacks: MarkFrame = { kind: "mark", name: "[other stacks]" };

/**
 * Adds up bytes by stack. Beyond a limit, the stacks with the fewest bytes are merged into
 * {@linkcode otherStacks}.
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

  /**
   * Adds `bytes` to `stack`. Stacks are keyed by identity: equal ones may be two entries until
   * #compact.
   */
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

  /**
   * Merges equal stacks; if that is not enough, merges the half with the fewest bytes into
   * otherStacks.
   */
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
