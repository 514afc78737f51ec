/**
 * A second recording of the same samples, in which V8 notes the line of every call.
 *
 * The inspector never asks V8 for it, so native/v8/call_lines.c changes the mode of a profile that was
 * just started. That reaches into V8, and so nothing is believed before a call from a known line was
 * recorded as such, in each recording anew; the first doubt ends it for this isolate.
 *
 * The recording is started by console.profile(), beside that of Profiler.start, which stays as it
 * is: it has what the other lacks, the line on which each function starts.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../../../ffi/library.ts";
import { nodeProcess } from "../../../base/node_process.ts";
import type { InspectorSession } from "../inspector/session.ts";
import type { V8Profile } from "../inspector/protocol.ts";

// Taken at import: a program may put its own in their place.
const { profile, profileEnd } = console as {
  profile?: (title: string) => void;
  profileEnd?: (title: string) => void;
};

/** Functions whose calls stand on lines that we know, for they are not transpiled. */
const KNOWN_CALLS = `(work) => {
  function pprofCallLineInner() {

    return work();
  }
  function pprofCallLineOuter() {

    return pprofCallLineInner();
  }
  return pprofCallLineOuter();
}`;

/** All counted from 0, as V8 does. */
const CALLEE = "pprofCallLineInner";
const CALLEE_START = 1;
const CALLEE_CALLED_ON = 7;
const CALLEE_CALLS_ON = 3;

/** Begins the titles of our recordings: those of the program's own come by the same event. */
const TITLE = "@runtime/pprof call lines";

/** At 1 ms each. */
const MAX_TRIES = 50;

const EBUSY = 16;

let titles = 0;

/** Why this isolate does not try any more. */
let doubt: string | undefined;

/** Makes recordings with call lines in one session. */
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

  /** Why there are no call lines; undefined as long as there are. */
  get off(): string | undefined {
    return this.#off;
  }

  /**
   * Starts a recording, then calls `start` from known lines. For them to be recorded, `start` must
   * start another profile: V8 then notes the stack of the moment.
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
      // Not this time: V8 takes long to start another isolate's profile.
      if (error.status === -EBUSY) doubt = undefined;
    }
    return this.#off ? start() : throughKnownCalls(start);
  }

  /** Ends all recordings but the last that began. */
  endEarlier(): void {
    for (const title of this.#running.splice(0, this.#running.length - 1)) profileEnd!(title);
  }

  /** Ends all recordings. */
  end(): void {
    for (const title of this.#running.splice(0)) profileEnd!(title);
  }

  /** The recordings that have ended since the last call, as far as they prove right. */
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

/** One isolate at a time may: the others wait for as long as it takes V8 to start a profile. */
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

/** Why console.profile() must not be used, if so. */
function unavailable(): string | undefined {
  const prefix = "callers carry the line where their function starts:";
  if (typeof profile !== "function" || typeof profileEnd !== "function") {
    return `${prefix} there is no console.profile`;
  }
  // Every session with the Profiler domain hears of console.profile() and records as well.
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

/** Whether a recording has the known calls on their lines; "silent" when it has none of them. */
function judge(recording: V8Profile): "right" | "wrong" | "silent" {
  const called = new Set<number>();
  const calls = new Set<number>();
  const nodes = new Map(recording.nodes.map((node) => [node.id, node]));
  for (const { callFrame, children } of recording.nodes) {
    if (callFrame.functionName !== CALLEE) continue;
    called.add(callFrame.lineNumber);
    for (const child of children ?? []) calls.add(nodes.get(child)!.callFrame.lineNumber);
  }
  called.delete(CALLEE_START); // said where V8 does not know better
  if (called.size === 0 || calls.size === 0) return "silent";
  const right = called.size === 1 && called.has(CALLEE_CALLED_ON) && calls.size === 1 &&
    calls.has(CALLEE_CALLS_ON);
  return right ? "right" : "wrong";
}
