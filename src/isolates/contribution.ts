/**
 * Contributes this isolate's JavaScript stacks to a CPU profile that another isolate of the process
 * records.
 *
 * A Worker that imports the package listens for announcements of recordings. When one begins, it
 * opens the native library, starts its engine's sampler, sends the samples about once a second, and
 * sends the rest at the end.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { type Begin, contributionsTo, type HandOver, type Notice, NOTICES } from "./messages.ts";
import { announce, hearNotices } from "./notices.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { CPUSampling } from "../engine/engine.ts";
import type { EngineSamples } from "../join/samples.ts";
import { ProfilerUnavailableError, USED_BY_ANOTHER_ISOLATE } from "../base/errors.ts";
import { type IsolateChannel, openChannel } from "./channel.ts";
import { nodeProcess } from "../base/node_process.ts";
import { SamplePacker } from "./packed_samples.ts";
import { isThreadAlive } from "./thread_life.ts";

/** Interval at which a contribution drains its engine and checks that the recording still runs. */
const LOOK_MILLIS = 250;

/**
 * The engine hands over samples at least this often, so that terminate() loses no more than these.
 */
const HAND_OVER_MILLIS = 1_000;

/**
 * Global property set by the copy of this module that listens in this isolate: a bundle may contain
 * a second one.
 */
const LISTENING = Symbol.for(NOTICES);

/**
 * Property of `Reflect` while a copy of this module, of any version, records in this isolate. Not of
 * `globalThis`: test runners look for properties that a program leaves there.
 */
const RECORDING = Symbol.for("@runtime/pprof: cpu recording");

/** Whether this isolate contributes to other isolates' recordings. */
let listening = false;

/** The contribution under way, if any. */
let current: Contribution | undefined;

/**
 * The last recording to which this isolate could not contribute. It ignores further announcements
 * of that one.
 */
let refused: string | undefined;

/** Recordings of this isolate's own that need its engine. */
let recordings = 0;

/**
 * Contributes to recordings of other isolates from now on. Loads nothing, and does not keep the
 * isolate alive. Does nothing where channels cannot be opened.
 */
export function listen(): void {
  const global = globalThis as { [LISTENING]?: boolean };
  if (global[LISTENING]) return;
  listening = hearNotices(hear);
  if (!listening) return;
  Object.defineProperty(global, LISTENING, { value: true });
  ask();
}

/** Asks for an announcement: a recording isolate answers with its Begin. */
function ask(): void {
  if (listening) announce({ kind: "here" });
}

function hear(notice: Notice): void {
  if (notice.kind === "begin") {
    // Otherwise releaseEngine() asks again, when this isolate's own recording has ended.
    if (recordings === 0) begin(notice);
  } else if (notice.kind === "end") {
    if (current?.recording === notice.recording) void current.end();
  }
}

function begin(notice: Begin): void {
  if (notice.recording === current?.recording || notice.recording === refused) return;
  // One library has one recording at a time, so that a new one of the same library replaces the
  // current one. Two libraries may have a recording each: then the current one goes on.
  if (current !== undefined && current.library !== notice.library) return;
  const former = current?.end() ?? Promise.resolve();
  const mine = current = new Contribution(notice, former);
  void mine.ended.then(() => {
    if (current === mine) current = undefined;
  });
}

/**
 * Claims this isolate's engine for a recording of its own. Before the engine's sampler starts: to start it and
 * to stop it again would disturb a recording of this very isolate by another copy of this module.
 *
 * @throws {Error} When this isolate or this process is being recorded.
 */
export async function claimEngine(native: NativeLibrary | undefined): Promise<void> {
  if (native !== undefined && native.cpuIsRunning()) {
    throw new Error(USED_BY_ANOTHER_ISOLATE);
  }
  if (recordings === 0 && Object.hasOwn(Reflect, RECORDING)) {
    throw new Error(
      "cpu profiling already in use: by another copy of this module, call its stopCPUProfile first",
    );
  }
  Object.defineProperty(Reflect, RECORDING, { value: true, configurable: true });
  recordings++;
  await current?.end();
}

/** Releases the engine that {@linkcode claimEngine} claimed. */
export function releaseEngine(): void {
  if (--recordings > 0) return;
  Reflect.deleteProperty(Reflect, RECORDING);
  ask();
}

/** One recording's worth of this isolate's stacks. */
class Contribution {
  readonly recording: string;
  readonly library: string;
  /** Settles when the engine is free again. Never rejects. */
  readonly ended: Promise<void>;
  readonly #begin: Begin;
  readonly #contributor = crypto.randomUUID();
  readonly #packer = new SamplePacker();
  /** Whether the end was asked for. */
  #isAsked = false;
  /** Ends the wait in #wait. */
  #wake = () => {};
  #channel: IsolateChannel | undefined;
  #native: NativeLibrary | undefined;
  #sampling: CPUSampling | undefined;

  /** @param former Settles when the engine is free. */
  constructor(begin: Begin, former: Promise<void>) {
    this.recording = begin.recording;
    this.library = begin.library;
    this.#begin = begin;
    this.ended = former.then(() => this.#contribute()).catch((error) => this.#refuse(error))
      .finally(() => this.#channel?.close());
  }

  /** Asks for the end. Resolves when the rest has been sent and the engine is free. */
  end(): Promise<void> {
    this.#isAsked = true;
    this.#wake();
    return this.ended;
  }

  async #contribute(): Promise<void> {
    this.#channel = openChannel(contributionsTo(this.recording), () => {});
    const native = this.#native = openNativeLibrary();
    // The recording isolate is this one, with another copy of this module.
    if (native.threadId() === this.#begin.threadId) {
      refused = this.recording;
      return;
    }
    if (native.path !== this.#begin.library) {
      throw new ProfilerUnavailableError(
        `Cannot share ${this.#begin.library}: here it is ${native.path}`,
      );
    }
    // The announcement is old: the recording has ended.
    if (!native.cpuIsRunning()) return;
    this.#handOver({ samples: [], settledNanos: 0 });
    const sampling = this.#sampling = await this.#startEngine(native);
    const atExit = () => this.#endAtOnce(sampling);
    const process = nodeProcess();
    process.on("exit", atExit);
    try {
      this.#handOver({ samples: [], settledNanos: 0 });
      await this.#handOverNowAndThen(native, sampling);
    } finally {
      process.off("exit", atExit);
      this.#handOver(await sampling.stop(), true);
    }
  }

  async #handOverNowAndThen(native: NativeLibrary, sampling: CPUSampling): Promise<void> {
    for (;;) {
      await this.#wait(LOOK_MILLIS);
      if (this.#isAsked || !this.#isWanted(native)) return;
      const drained = await sampling.drain();
      if (drained.samples.length > 0) this.#handOver(drained);
    }
  }

  /** Ends in an exit handler. Never throws. */
  #endAtOnce(sampling: CPUSampling): void {
    try {
      this.#handOver(sampling.stopSync(), true);
    } catch {
      // The last samples are lost, as after terminate().
    }
  }

  async #startEngine(native: NativeLibrary): Promise<CPUSampling> {
    const sampling = await engineAtHand().startCPU({
      periodNanos: this.#begin.periodNanos,
      handOverNanos: HAND_OVER_MILLIS * 1e6,
      native,
    });
    const { isolate, join, steppedDown } = sampling;
    if (isolate !== 0 && (join.kind === "follows" || join.kind === "wake")) return sampling;
    await sampling.stop();
    throw new ProfilerUnavailableError(steppedDown.join("; ") || "Cannot sample at each CPU tick");
  }

  /**
   * Whether the recording goes on: its isolate may have been terminated, or its End message lost.
   */
  #isWanted(native: NativeLibrary): boolean {
    return native.cpuIsRunning() && isThreadAlive(native, this.#begin.threadId);
  }

  /** Waits `millis`, or until the end is asked for. Does not keep the event loop alive. */
  #wait(millis: number): Promise<void> {
    if (this.#isAsked) return Promise.resolve();
    const { setTimeout, clearTimeout } = nodeProcess().getBuiltinModule("node:timers");
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #refuse(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#sampling = undefined;
    refused = this.recording;
    this.#handOver({ samples: [], settledNanos: Infinity }, true, [reason]);
  }

  #handOver(
    { samples, settledNanos }: EngineSamples,
    last = false,
    steppedDown = this.#sampling?.steppedDown ?? [],
  ): void {
    const message: HandOver = {
      kind: "hand over",
      contributor: this.#contributor,
      threadId: this.#native?.threadId() ?? 0,
      isolate: this.#sampling?.isolate ?? 0,
      join: this.#sampling?.join ?? { kind: "wake" },
      packed: this.#packer.pack(samples),
      settledNanos,
      steppedDown,
      caveats: this.#sampling?.caveats ?? [],
      last,
    };
    this.#channel?.post(message);
  }
}
