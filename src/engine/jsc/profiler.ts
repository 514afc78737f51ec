/**
 * Starts and stops the VM's one JSC `SamplingProfiler`, through Bun's node:inspector, and takes its
 * traces, through `samplingProfilerStackTraces` of bun:jsc.
 *
 * Verified on Bun 1.3 and 1.4: tests/engine_jsc_test.ts and tests/versions.
 *
 * LIMITATIONS
 * - Bun 1.2 has no inspector session, and so no sampler that we could use.
 * - The sampler and its traces belong to all profilers of the VM: a Profiler.stop of any session
 *   stops it for all, and traces that we take are missing in the file of `--cpu-prof`.
 * - Its interval is that of the first to start it.
 *
 * @module
 */
import type { Session } from "node:inspector";
import { nodeProcess } from "../../base/node_process.ts";
import type { JSCTrace } from "./traces.ts";

/** The part of `bun:jsc` that is used. */
interface BunJSC {
  samplingProfilerStackTraces(): { readonly traces: readonly JSCTrace[] };
}

/** JSC's default interval, restored when we stop. */
const DEFAULT_INTERVAL_MICROS = 1_000;

let session: Session | undefined;

/** The JSCProfilers that are started. */
const users = new Set<JSCProfiler>();

/** Whether we started the sampler that runs. */
let ours = false;

/**
 * The calling VM's sampler, through an inspector session of our own. Bun carries out a command
 * within `post` and, without a callback, throws its error: all methods are synchronous, and work in
 * an exit handler.
 *
 * Several JSCProfilers share the sampler: it runs until the last one stops, and each gets all
 * traces.
 */
export class JSCProfiler {
  readonly #session: Session;
  readonly #jsc: BunJSC;
  /** Traces for this one that another JSCProfiler took from JSC. */
  #kept: JSCTrace[] = [];

  /** @throws {Error} When this Bun has no inspector session, or no `bun:jsc`. */
  constructor() {
    this.#jsc = nodeProcess().getBuiltinModule("bun:jsc") as unknown as BunJSC;
    // Never disconnected: that would stop the sampler for all profilers of the VM.
    session ??= connect();
    this.#session = session;
  }

  /** Whether another profiler started the sampler that runs, at its own interval. */
  get shared(): boolean {
    return !ours;
  }

  /** Whether no other JSCProfiler is started. */
  get alone(): boolean {
    return users.size === 0 || (users.size === 1 && users.has(this));
  }

  /**
   * Starts the sampler. Returns false when it is running already, at whatever interval.
   *
   * @throws {Error} When this Bun has no sampler.
   */
  start(intervalMicros: number): boolean {
    const started = this.#start(intervalMicros);
    users.add(this);
    return started;
  }

  #start(intervalMicros: number): boolean {
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: intervalMicros });
    } catch (error) {
      if (!(error instanceof Error) || !/while profiler is running/i.test(error.message)) {
        throw error;
      }
      return false;
    }
    this.#session.post("Profiler.start");
    ours = true;
    return true;
  }

  /**
   * Stops the sampler if we started it and no other JSCProfiler uses it. Traces that were not taken
   * are lost.
   */
  stop(): void {
    users.delete(this);
    this.#kept = [];
    if (!ours || users.size > 0) return;
    ours = false;
    try {
      this.#session.post("Profiler.stop");
    } catch {
      // Another session's Profiler.stop came first: it is stopped already.
    }
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: DEFAULT_INTERVAL_MICROS });
    } catch {
      // Another profiler is running; keep its interval.
    }
  }

  /** The traces since the last call. Every started JSCProfiler gets all of them. */
  takeTraces(): readonly JSCTrace[] {
    const { traces } = this.#jsc.samplingProfilerStackTraces();
    for (const user of users) if (user !== this) user.#kept = user.#kept.concat(traces);
    if (this.#kept.length === 0) return traces;
    const all = this.#kept.concat(traces);
    this.#kept = [];
    return all;
  }
}

/**
 * Bun has sessions since 1.3. In Bun 1.2 `startSamplingProfiler` of bun:jsc cannot replace them:
 * only `profile` stops it, permanently, and its traces have no files, and lines of the transpiled
 * code.
 */
function connect(): Session {
  const { Session } = nodeProcess().getBuiltinModule("node:inspector");
  let connected: Session;
  try {
    connected = new Session();
    connected.connect();
  } catch (error) {
    throw new Error("this Bun has no inspector session, Bun 1.3 has", { cause: error });
  }
  connected.post("Profiler.enable");
  return connected;
}
