/**
 * The VM's one sampling profiler in JSC: on, off, and its traces.
 *
 * @module
 */
import type { Session } from "node:inspector";
import { nodeProcess } from "../../base/node_process.ts";
import type { JSCTrace } from "./traces.ts";

/** What we use of `bun:jsc`. */
interface BunJSC {
  samplingProfilerStackTraces(): { readonly traces: readonly JSCTrace[] };
}

/** What others find when they have not chosen an interval: JSC's own default. */
const DEFAULT_INTERVAL_MICROS = 1_000;

let session: Session | undefined;

/** Those of us who want it to run. */
const users = new Set<JSCProfiler>();

/** Whether the sampler runs because we have started it. */
let ours = false;

/**
 * JSC's sampler of the calling VM, by an inspector session of our own. Bun carries out a command
 * within `post` and, without a callback, throws what went wrong: everything here is synchronous, and
 * works inside an exit handler.
 *
 * There is one sampler per VM, shared by all of its users: one stop stops it for all. Those who use
 * this class share it in peace: it runs until the last has stopped, and each gets all the traces.
 */
export class JSCProfiler {
  readonly #session: Session;
  readonly #jsc: BunJSC;
  /** Traces that another user has taken from JSC. */
  #kept: JSCTrace[] = [];

  /** @throws {Error} when this Bun has no inspector session, or no `bun:jsc`. */
  constructor() {
    this.#jsc = nodeProcess().getBuiltinModule("bun:jsc") as unknown as BunJSC;
    // One for ever: disconnecting it would stop everybody's profile.
    session ??= connect();
    this.#session = session;
  }

  /** Whether another profiler had the sampler running before us, at its own interval. */
  get shared(): boolean {
    return !ours;
  }

  /** Whether no other profile of ours needs the sampler. */
  get alone(): boolean {
    return users.size === 0 || (users.size === 1 && users.has(this));
  }

  /**
   * Starts the sampler, or goes along with one that is running already: then false.
   *
   * @throws {Error} when there is no sampler in this Bun.
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

  /** Stops the sampler if only we use it. What was sampled and not taken is lost. */
  stop(): void {
    users.delete(this);
    this.#kept = [];
    if (!ours || users.size > 0) return;
    ours = false;
    try {
      this.#session.post("Profiler.stop");
    } catch {
      // Another session's Profiler.stop came first: it is off already.
    }
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: DEFAULT_INTERVAL_MICROS });
    } catch {
      // Another profiler is running; keep its interval.
    }
  }

  /** The traces since the last call. Every JSCProfiler that has started gets all of them. */
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
 * Bun has sessions from 1.3 on. `startSamplingProfiler` of bun:jsc is no way round in Bun 1.2: nothing
 * stops it but `profile`, and that for good, and its traces name no files, and lines of what Bun made of
 * the source.
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
