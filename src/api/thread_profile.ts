/**
 * The predefined profile `threadcreate`: the stacks that led to the creation of threads of the
 * operating system.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary, tryOpenNativeLibrary } from "../../ffi/open.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { encodeCreationText } from "../records/creation_text.ts";
import { type Creation, decodeCreations } from "../records/thread.ts";
import { type ConstructionObserver, observeWorkers } from "../runtime/worker_constructors.ts";
import type { Stack } from "../stack/frame.ts";
import type { ProfileSource } from "./profile.ts";
import type { ThreadCreations } from "./thread_snapshot.ts";

const MECHANISM = "GOT hook of pthread_create; JavaScript stacks of Worker constructors";

/** Words per call of creationRead: at least one record of 70. */
const READ_WORDS = 8_192;

/** The state once creations are recorded. */
interface Watch {
  readonly native: NativeLibrary;
  readonly claims: Claims;
  /** Constructors that cannot be observed. */
  readonly blind: readonly string[];
}

let watch: Watch | undefined;
let whyNot: string | undefined;

/**
 * Records from now on which stack creates each thread; threads that exist already count as older. Where
 * that cannot be done it does not throw: {@linkcode threadSupport} says why.
 */
export function watchThreads(): void {
  if (watch !== undefined) return;
  try {
    const native = openNativeLibrary();
    native.creationWatch();
    const claims = new Claims(native);
    const blind = observeWorkers(claims);
    watch = { native, claims, blind };
    whyNot = undefined;
  } catch (error) {
    const isExpected = error instanceof ProfilerUnavailableError || error instanceof NativeError;
    if (!isExpected) throw error;
    whyNot = error.message;
  }
}

/** `support().threadcreate`. Starts nothing. */
export function threadSupport(): ProfileSupport {
  const why = tryOpenNativeLibrary().why ?? whyNot;
  if (why !== undefined) return { available: false, mechanism: "", steppedDown: [why] };
  const blind = watch?.blind.map((what) => `native stacks alone for ${what}`) ?? [];
  return { available: true, mechanism: MECHANISM, steppedDown: blind };
}

/**
 * Claims threads for the JavaScript that constructed a Worker: those that this thread created while the
 * constructor ran, which is one in either runtime.
 */
class Claims implements ConstructionObserver {
  readonly #native: NativeLibrary;
  /** Constructors that run now, the innermost last. */
  readonly #begun: { readonly mark: number; readonly stack: () => Stack }[] = [];
  /** A constructor whose end is not observed: its thread is created before the next microtask. */
  #endless: { readonly mark: number; readonly stack: () => Stack } | undefined;

  constructor(native: NativeLibrary) {
    this.#native = native;
  }

  began(stack: () => Stack, exact: boolean): void {
    this.flush();
    const construction = { mark: this.#native.creationMark(), stack };
    if (exact) {
      this.#begun.push(construction);
      return;
    }
    this.#endless = construction;
    queueMicrotask(() => {
      if (this.#endless === construction) this.flush();
    });
  }

  ended(): void {
    this.flush();
    const construction = this.#begun.pop();
    if (construction !== undefined) this.#claim(construction, Infinity);
  }

  /** Claims the thread of a constructor whose end is not observed. */
  flush(): void {
    const construction = this.#endless;
    this.#endless = undefined;
    try {
      if (construction !== undefined) this.#claim(construction, 1);
    } catch (error) {
      // No room for another text: the thread keeps its native stack.
      if (!(error instanceof NativeError)) throw error;
    }
  }

  #claim({ mark, stack }: { mark: number; stack: () => Stack }, limit: number): void {
    const count = Math.min(this.#native.creationMark() - mark, limit);
    if (count > 0) this.#native.creationClaim(mark, count, encodeCreationText(stack()));
  }
}

/** The creations until now, in one synchronous step; undefined while they are not watched. */
export function listCreations(): ThreadCreations | undefined {
  if (watch === undefined) return undefined;
  const { native, claims } = watch;
  claims.flush();
  const { older, lost } = native.creationStats();
  const creations = readCreations(native);
  return { timeNanos: Date.now() * 1_000_000, native, creations, older, lost };
}

function readCreations(native: NativeLibrary): Creation[] {
  const words = new BigUint64Array(READ_WORDS);
  const creations: Creation[] = [];
  for (;;) {
    const count = native.creationRead(creations.at(-1)?.group ?? 0, words);
    if (count === 0) return creations;
    creations.push(...decodeCreations(words, count));
  }
}

/** The source of the profile. */
export const threadSource: ProfileSource = {
  watch: watchThreads,
  count() {
    watchThreads();
    if (watch === undefined) return 0;
    const { seen, older } = watch.native.creationStats();
    return seen + older;
  },
  async snapshot() {
    watchThreads();
    const listed = listCreations();
    if (listed === undefined) {
      throw new ProfilerUnavailableError(`Cannot record which stacks create threads: ${whyNot}`);
    }
    const { threadSnapshot } = await import("./thread_snapshot.ts");
    return threadSnapshot(listed, threadSupport());
  },
};
