/**
 * A second `CpuProfile` of the same samples, in V8's mode `kCallerLineNumbers`: each node carries
 * the line of the call in its caller.
 *
 * The inspector starts profiles with `kLeafNodeLineNumbers` only (V8's
 * src/inspector/v8-profiler-agent-impl.cc), so native/v8/call_lines.c finds the new `CpuProfile`
 * (V8's src/profiler/profile-generator.h) among the blocks that this thread allocates during the
 * start, and writes `options_.mode` there. Each profile must then show a call from a known line, or
 * its lines are not used; after one that shows another line, this isolate does not try again.
 *
 * console.profile() starts it, beside the profile of Profiler.start, whose mode is not changed:
 * that one has the lines on which functions start.
 *
 * Verified on V8 15.0 (Deno 2.9): the known call in each profile, tests/engine_v8_test.ts and
 * tests/versions.
 *
 * LIMITATIONS
 * - In Deno 2.3 to 2.8 (V8 13.7 to 14.9) no block looks like the CpuProfile: callers then have the
 *   line on which their function starts.
 * - Not while a debugger listens, whose session would record console.profile() as well.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../../../ffi/library.ts";
import { nodeProcess } from "../../../base/node_process.ts";
import type { InspectorSession } from "../inspector/session.ts";
import type { V8Profile } from "../inspector/protocol.ts";

// Taken at import: a program may replace them.
const { profile, profileEnd } = console as {
  profile?: (title: string) => void;
  profileEnd?: (title: string) => void;
};

/** Functions with calls on known lines: run by node:vm, they are not transpiled. */
const KNOWN_CALLS = `(work) => {
  function pprofCallLineInner() {

    return work();
  }
  function pprofCallLineOuter() {

    return pprofCallLineInner();
  }
  return pprofCallLineOuter();
}`;

/** Lines in {@linkcode KNOWN_CALLS}, counted from 0, as V8 does. */
const CALLEE = "pprofCallLineInner";
const CALLEE_START = 1;
const CALLEE_CALLED_ON = 7;
const CALLEE_CALLS_ON = 3;

/** How our profiles' titles begin: the program's own arrive by the same event. */
const TITLE = "@runtime/pprof call lines";

/** Attempts, 1 ms apart, while another isolate starts its profile. */
const MAX_TRIES = 50;

const EBUSY = 16;

let titles = 0;

/** Why this isolate does not try again; undefined while it does. */
let doubt: string | undefined;

/** Records profiles with call lines in one session. */
export class CallLineRecorder {
  readonly #native: NativeLibrary;
  readonly #finished: V8Profile[] = [];
  #running: string[] = [];
  #off: string | undefined;

  /**
   * @param session One in which the Profiler domain is enabled.
   */
  constructor(session: InspectorSession, native: NativeLibrary) {
    this.#native = native;
    this.#off = doubt ?? unavailable();
    session.on<{ title?: string; profile: V8Profile }>(
      "Profiler.consoleProfileFinished",
      ({ title, profile }) => {
        if (title?.startsWith(TITLE)) this.#finished.push(profile);
      },
    );
  }

  /** Why there are no call lines; undefined if there are. */
  get off(): string | undefined {
    return this.#off;
  }

  /**
   * Starts a profile, then calls `start` from the known functions. `start` must start another
   * profile: V8 then adds a sample of the current stack to all profiles (`AddCurrentStack`), with
   * the known functions on it.
   */
  begin<T>(start: () => T): T {
    if (this.#off) return start();
    const title = `${TITLE} ${++titles}`;
    try {
      beginLines(this.#native);
      profile!(title);
      this.#running.push(title);
      const found = this.#native.v8LinesEnd();
      if (found !== 1) this.#giveUp(`${found} objects looked like V8's profile`);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      this.#giveUp(error.message);
      // Another isolate's start took longer than we wait: try again with the next profile.
      if (error.status === -EBUSY) doubt = undefined;
    }
    return this.#off ? start() : throughKnownCalls(start);
  }

  /** Ends all profiles but the last one that was started. */
  endEarlier(): void {
    for (const title of this.#running.splice(0, this.#running.length - 1)) profileEnd!(title);
  }

  /** Ends all profiles. */
  end(): void {
    for (const title of this.#running.splice(0)) profileEnd!(title);
  }

  /** The profiles that ended since the last call and show the known calls on their lines. */
  take(): V8Profile[] {
    const proven = this.#finished.splice(0).filter((recording) => {
      const verdict = judge(recording);
      if (verdict === "wrong") this.#giveUp("V8 gave a known call another line");
      return verdict === "right";
    });
    return this.#off ? [] : proven;
  }

  #giveUp(reason: string): void {
    this.#off = doubt = `callers carry the line where their function starts: ${reason}`;
    this.end();
  }
}

/**
 * Waits while another isolate is between v8LinesBegin and v8LinesEnd: one may be there at a time.
 */
function beginLines(native: NativeLibrary): void {
  for (let tries = MAX_TRIES;; tries--) {
    try {
      return native.v8LinesBegin();
    } catch (error) {
      if (tries === 0 || !(error instanceof NativeError) || error.status !== -EBUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Why console.profile() cannot be used here; undefined if it can. */
function unavailable(): string | undefined {
  const prefix = "callers carry the line where their function starts:";
  if (typeof profile !== "function" || typeof profileEnd !== "function") {
    return `${prefix} there is no console.profile`;
  }
  // Every session that has enabled the Profiler domain starts a profile at console.profile().
  const url = nodeProcess().getBuiltinModule("node:inspector").url();
  // Before Deno 2.6 it is null where none listens.
  return url == null ? undefined : `${prefix} a debugger listens at ${url}`;
}

let knownCalls: (<T>(work: () => T) => T) | undefined;

function throughKnownCalls<T>(work: () => T): T {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  knownCalls ??= new Script(KNOWN_CALLS, { filename: "pprof:known-calls" })
    .runInThisContext() as <T>(work: () => T) => T;
  return knownCalls(work);
}

/** Whether a profile has the known calls on their lines; "silent" when they are not in it. */
function judge(recording: V8Profile): "right" | "wrong" | "silent" {
  const called = new Set<number>();
  const calls = new Set<number>();
  const nodes = new Map(recording.nodes.map((node) => [node.id, node]));
  for (const { callFrame, children } of recording.nodes) {
    if (callFrame.functionName !== CALLEE) continue;
    called.add(callFrame.lineNumber);
    for (const child of children ?? []) calls.add(nodes.get(child)!.callFrame.lineNumber);
  }
  called.delete(CALLEE_START); // what V8 reports when it does not know the line of the call
  if (called.size === 0 || calls.size === 0) return "silent";
  const right = called.size === 1 && called.has(CALLEE_CALLED_ON) && calls.size === 1 &&
    calls.has(CALLEE_CALLS_ON);
  return right ? "right" : "wrong";
}
