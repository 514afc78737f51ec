/**
 * A profile by stacks: of values that a program tracks, or of what this module knows.
 *
 * @module
 */
import type { Writer } from "../base/writer.ts";
import type { ProfileSnapshot, SnapshotOptions } from "../recording/snapshot.ts";
import { captureStack } from "../stack/call_sites.ts";
import type { Stack } from "../stack/frame.ts";

/** What a profile consists of. */
export interface ProfileSource {
  /** How many stacks it would hold now. */
  count(): number;
  /** Called when a program asks for the profile by its name: starts to watch what it is about. */
  watch?(): void;
  /**
   * What it holds at the time of the call. All sources but the heap's take it synchronously, before the
   * first await. The `goroutine` profile's own stack begins in the function that calls this.
   */
  snapshot(options: SnapshotOptions): Promise<ProfileSnapshot>;
}

let sourceOf: (profile: Profile) => ProfileSource;

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
  readonly #source: ProfileSource;
  /** The values of a program's own profile, each with the stack that added it. */
  readonly #values: Map<unknown, Stack> | undefined;

  static {
    sourceOf = (profile) => profile.#source;
  }

  /**
   * Use `newProfile`, which makes it known.
   *
   * @param source What fills a built-in profile; without it, the program adds values.
   */
  constructor(name: string, source?: ProfileSource) {
    this.name = name;
    if (source === undefined) {
      const values = new Map<unknown, Stack>();
      this.#values = values;
      this.#source = { count: () => values.size, snapshot: () => countValues(name, values) };
    } else {
      this.#source = source;
    }
  }

  /** How many stacks the profile holds now. */
  get count(): number {
    return this.#source.count();
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
    const values = this.#values;
    if (values === undefined) throw this.#builtInError("Add");
    if (!Number.isInteger(skip) || skip < 0) {
      throw new RangeError(`pprof: skip is ${skip}; it must be a whole number from 0 up`);
    }
    if (values.has(value)) {
      throw new Error("pprof: Profile.Add of duplicate value; remove it before it is added again");
    }
    values.set(value, captureStack(skip + 1));
  }

  /**
   * Removes `value` and its stack; does nothing if it is not in the profile.
   *
   * @throws {Error} `pprof: Remove called on built-in Profile "heap"` on a predefined profile.
   */
  remove(value: unknown): void {
    if (this.#values === undefined) throw this.#builtInError("Remove");
    this.#values.delete(value);
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
    const snapshot = await this.#source.snapshot({});
    const { writeSnapshot } = await import("../recording/output.ts");
    await writeSnapshot(w, snapshot, debug);
  }

  #builtInError(method: string): Error {
    return new Error(
      `pprof: ${method} called on built-in Profile ${JSON.stringify(this.name)}; ` +
        "only profiles of newProfile hold a program's values",
    );
  }
}

/**
 * What `profile` holds at the time of the call: for those who serve profiles, show them or subtract
 * one from another.
 */
export async function takeSnapshot(
  profile: Profile,
  options: SnapshotOptions = {},
): Promise<ProfileSnapshot> {
  return await sourceOf(profile).snapshot(options);
}

/** The snapshot of a program's own profile. */
async function countValues(
  name: string,
  values: ReadonlyMap<unknown, Stack>,
): Promise<ProfileSnapshot> {
  const timeNanos = Date.now() * 1_000_000;
  const counts = new Map<Stack, number>();
  // Equal stacks are mostly one array; countSnapshot finds the others.
  for (const stack of values.values()) counts.set(stack, (counts.get(stack) ?? 0) + 1);
  const groups = Array.from(counts, ([stack, count]) => ({ stack, count }));
  const { countSnapshot } = await import("../recording/count.ts");
  return countSnapshot(name, { groups, timeNanos });
}
