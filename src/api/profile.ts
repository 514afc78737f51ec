/**
 * A profile by stacks: of values that a program tracks, or of what this module knows.
 *
 * @module
 */
import { countProfileBytes } from "../recording/count.ts";
import { captureStack } from "../stack/call_sites.ts";
import type { Stack } from "../stack/frame.ts";
import type { StackGroup } from "../text/counts.ts";
import { writeAll, type Writer } from "../base/writer.ts";

/** What a predefined profile consists of. */
export interface PredefinedProfile {
  /** How many stacks it would hold now. */
  count(): number;
  /** Called when a program asks for the profile by its name: what has to be watched is, from now on. */
  watch?(): void;
  /** As {@linkcode Profile.writeTo}; DEBUG has been checked. */
  writeTo(w: Writer, debug: 0 | 1 | 2): Promise<void>;
}

/**
 * A collection of stacks that led to something, such as files that are open: which calls opened
 * them, and how many each.
 *
 * Made by `newProfile`, found by `lookup`. Go's `runtime/pprof` has predefined ones by the names
 * `goroutine`, `heap`, `allocs` and `threadcreate`; those have no `add` and no `remove`.
 *
 * @example
 * ```ts
 * import { newProfile } from "@runtime/pprof";
 *
 * const buffers = newProfile("example.com/buffers.lent");
 *
 * function lend(): Uint8Array {
 *   const buffer = new Uint8Array(1024);
 *   buffers.add(buffer);
 *   return buffer;
 * }
 *
 * const buffer = lend();
 * console.log(buffers.count); // 1
 * buffers.remove(buffer);
 * console.log(buffers.count); // 0
 * ```
 */
export class Profile {
  /** As `lookup` knows it. */
  readonly name: string;
  readonly #source: PredefinedProfile | undefined;
  readonly #held = new Map<unknown, Stack>();

  /** Use `newProfile`, which makes it known. */
  constructor(name: string, source?: PredefinedProfile) {
    this.name = name;
    this.#source = source;
  }

  /** How many stacks the profile holds now. */
  get count(): number {
    return this.#source?.count() ?? this.#held.size;
  }

  /**
   * Adds the calling stack to the profile and associates it with `value`. At a depth of 20, that
   * takes about 30 µs (tests/bench/add_bench.ts).
   *
   * @param value Anything, told apart as the keys of a `Map` are. It is kept alive until
   * {@linkcode Profile.remove}.
   * @param skip How many callers to leave out: with 0, the stack begins in the function that called
   * `add`; with 1, in the caller of that one. Skipping all of them leaves one frame, `[lost stack]`.
   * In Bun a caller that ended in `return f()` is on no stack and must not be counted.
   * @throws {Error} `pprof: Profile.Add of duplicate value` when it is in the profile already;
   * `pprof: Add called on built-in Profile "heap"` on a predefined one.
   * @throws {RangeError} When `skip` is not a whole number from 0 up.
   */
  add(value: unknown, skip = 0): void {
    if (this.#source !== undefined) throw this.#builtInError("Add");
    if (!Number.isInteger(skip) || skip < 0) {
      throw new RangeError(`pprof: skip is ${skip}; it must be a whole number from 0 up`);
    }
    if (this.#held.has(value)) {
      throw new Error("pprof: Profile.Add of duplicate value; remove it before it is added again");
    }
    this.#held.set(value, captureStack(skip + 1));
  }

  /**
   * Removes `value` and its stack; does nothing if it is not in the profile.
   *
   * @throws {Error} `pprof: Remove called on built-in Profile "heap"` on a predefined profile.
   */
  remove(value: unknown): void {
    if (this.#source !== undefined) throw this.#builtInError("Remove");
    this.#held.delete(value);
  }

  /**
   * Writes what the profile holds at the time of the call.
   *
   * @param w It is written to, not closed.
   * @param debug 0 writes a gzip'd pprof profile. 1 writes text for people: a line for each
   * distinct stack, the most frequent first, and a line for each of its frames. JavaScript has no
   * program counters: its places carry made-up ones, the same in every process. 2 differs for the
   * `goroutine` profile alone, whose stacks it prints as an uncaught crash does.
   * @throws The writer's own error, as it is.
   * @throws {RangeError} When `debug` is another number.
   *
   * @example
   * ```ts
   * import { newProfile } from "@runtime/pprof";
   *
   * const files = newProfile("example.com/example/files.open");
   * files.add("a.txt");
   *
   * using file = await Deno.open("files.pb.gz", { write: true, create: true, truncate: true });
   * await files.writeTo(file);
   * await files.writeTo(Deno.stdout, 1);
   * ```
   */
  async writeTo(w: Writer, debug: 0 | 1 | 2 = 0): Promise<void> {
    if (debug !== 0 && debug !== 1 && debug !== 2) {
      throw new RangeError(`pprof: debug is ${String(debug)}; it must be 0, 1 or 2`);
    }
    if (this.#source !== undefined) return await this.#source.writeTo(w, debug);
    const timeNanos = Date.now() * 1_000_000;
    const snapshot = { groups: this.#groups(), timeNanos };
    await writeAll(w, await countProfileBytes(this.name, debug, snapshot));
  }

  /** Equal stacks are mostly one array; mergeGroups finds the others. */
  #groups(): StackGroup[] {
    const counts = new Map<Stack, number>();
    for (const stack of this.#held.values()) {
      counts.set(stack, (counts.get(stack) ?? 0) + 1);
    }
    return Array.from(counts, ([stack, count]) => ({ stack, count }));
  }

  #builtInError(method: string): Error {
    return new Error(
      `pprof: ${method} called on built-in Profile ${JSON.stringify(this.name)}; ` +
        "only profiles of newProfile hold a program's values",
    );
  }
}
