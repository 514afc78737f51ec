/**
 * The VM's one sampling profiler in JSC: on, off, and its traces.
 *
 * @module
 */
import type { Session } from "node:inspector";
import { nodeProcess } from "../node_process.ts";
import type { JSCTrace } from "./jsc_traces.ts";

/** What we use of `bun:jsc`. */
interface BunJSC {
  samplingProfilerStackTraces(): { readonly traces: readonly JSCTrace[] };
}

/** What others find when they have not chosen an interval: JSC's own default. */
const DEFAULT_INTERVAL_MICROS = 1_000;

let session: Session | undefined;

/**
 * JSC's sampler of the calling VM, by an inspector session of our own. Bun carries out a command
 * within `post` and, without a callback, throws what went wrong: everything here is synchronous, and
 * works inside an exit handler.
 *
 * There is one sampler per VM, shared by everybody: whoever stops it, stops it for all.
 */
export class JSCProfiler {
  readonly #session: Session;
  readonly #jsc: BunJSC;
  #ours = false;

  /** @throws {Error} when this Bun has no inspector session, or no `bun:jsc`. */
  constructor() {
    this.#jsc = nodeProcess().getBuiltinModule("bun:jsc") as unknown as BunJSC;
    // One for ever: disconnecting it would stop everybody's profile.
    session ??= connect();
    this.#session = session;
  }

  /** Whether somebody else had the sampler running before us, at an interval of theirs. */
  get shared(): boolean {
    return !this.#ours;
  }

  /**
   * Starts the sampler, or goes along with one that is running already: then false.
   *
   * @throws {Error} when there is no sampler in this Bun.
   */
  start(intervalMicros: number): boolean {
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: intervalMicros });
    } catch (error) {
      if (!(error instanceof Error) || !/while profiler is running/i.test(error.message)) {
        throw error;
      }
      return false;
    }
    this.#session.post("Profiler.start");
    this.#ours = true;
    return true;
  }

  /** Stops the sampler if it is ours. What has been sampled and not been taken is lost. */
  stop(): void {
    if (!this.#ours) return;
    this.#ours = false;
    try {
      this.#session.post("Profiler.stop");
    } catch {
      // Somebody's Profiler.stop came first: it is off, as it should be.
    }
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: DEFAULT_INTERVAL_MICROS });
    } catch {
      // Somebody is profiling again, at an interval that was chosen with open eyes.
    }
  }

  /** The traces since the last call, from everybody's point of view: nobody else gets them. */
  takeTraces(): readonly JSCTrace[] {
    return this.#jsc.samplingProfilerStackTraces().traces;
  }
}

function connect(): Session {
  const { Session } = nodeProcess().getBuiltinModule("node:inspector");
  const connected = new Session();
  connected.connect();
  connected.post("Profiler.enable");
  return connected;
}
