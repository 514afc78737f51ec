/**
 * An inspector session of our own: node:inspector's Session, with answers that can be had
 * synchronously, and in an exit handler.
 *
 * V8's inspector answers the commands that `ask` sends within the call. Deno queues the answer and
 * schedules its `#drainMessages` with process.nextTick (Deno's ext/node/polyfills/inspector.js,
 * `#enqueueMessage`). #send replaces process.nextTick during the command, so that it can call that
 * function at once.
 *
 * Verified on Deno 2.5 to 2.9 by tests/versions, and by every command: `ask` throws if the answer
 * did not come.
 *
 * LIMITATIONS
 * - Before Deno 2.5 the inspector answers in a later turn of the event loop: `ask` does not work.
 * - While any session is open, Deno from 2.9 on delays the start of each Worker by 500 ms
 *   (`wait_for_page_wait_for_debugger` in Deno's libs/core/inspector.rs).
 *
 * @module
 */
import { runtimeAtHand } from "../../../runtime/at_hand.ts";
import type { Session } from "node:inspector";
import { ProfilerUnavailableError } from "../../../base/errors.ts";
import { nodeProcess } from "../../../base/node_process.ts";

/** {@linkcode InspectorSession.post} rejects when no answer came within this time. */
const ANSWER_MILLIS = 10_000;

/** The callback of Session.post. */
type Answer = (error: unknown, result?: object) => void;

interface PlainSession {
  connect(): void;
  disconnect(): void;
  post(method: string, params: object, answer: Answer): void;
  on(event: string, listener: (message: { params: unknown }) => void): void;
}

/** An open session. */
export class InspectorSession {
  readonly #session: PlainSession;
  /**
   * Delivers the queued answers: the function that Deno passed to process.nextTick during the last
   * command. In Node it does nothing, because Node calls back within the command.
   */
  #readMessages: () => void = () => {};
  /**
   * Its source text, as the first command showed it. A callback with another text is someone
   * else's.
   */
  #readerText: string | undefined;

  /**
   * Connects to the calling isolate.
   *
   * @throws {ProfilerUnavailableError} Where the runtime has no inspector or does not permit it.
   */
  constructor() {
    const refusal = runtimeAtHand().inspectorRefusal;
    if (refusal !== undefined) throw new ProfilerUnavailableError(refusal);
    const inspector = nodeProcess().getBuiltinModule("node:inspector");
    try {
      const session: Session = new inspector.Session();
      session.connect();
      this.#session = session as unknown as PlainSession;
      this.#send("Runtime.disable", {}, () => {});
    } catch (error) {
      throw new ProfilerUnavailableError(
        `Cannot open an inspector session: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }

  /** Calls `listener` with the parameters of each notification called `event`. */
  on<T>(event: string, listener: (params: T) => void): void {
    this.#session.on(event, ({ params }) => listener(params as T));
  }

  /**
   * Sends a command. V8 carries it out before this returns; the answer comes in a later turn of the
   * event loop, which stays alive until then.
   *
   * @param received Called with the answer before the promise resolves. In an exit handler, where
   * promises no longer resolve, {@linkcode InspectorSession.deliverAnswers} calls it.
   */
  post<T extends object>(
    method: string,
    params: object = {},
    received: (answer: T) => void = () => {},
  ): Promise<T> {
    // Not the global ones, which a program's tests may replace with a fake clock.
    const { setImmediate, setTimeout, clearTimeout } = nodeProcess().getBuiltinModule(
      "node:timers",
    );
    return new Promise((resolve, reject) => {
      const hold = setTimeout(
        () => reject(new Error(`Cannot get an answer to ${method} within ${ANSWER_MILLIS} ms`)),
        ANSWER_MILLIS,
      );
      // Delivers the answer even if the program has replaced process.nextTick with a fake clock's.
      setImmediate(() => this.#readMessages());
      this.#send(method, params, (error, result) => {
        clearTimeout(hold);
        if (error) return reject(toError(method, error));
        received(result as T);
        resolve(result as T);
      });
    });
  }

  /**
   * Sends a command and returns its answer. Answers to earlier commands are delivered as well.
   *
   * @throws {Error} When the inspector refuses the command, or its answer did not come.
   */
  ask<T extends object>(method: string, params: object = {}): T {
    const answer: { error?: unknown; result?: object | undefined } = {};
    this.#send(method, params, (error, result) => {
      if (error) answer.error = error;
      else answer.result = result;
    });
    this.#readMessages();
    if (answer.error !== undefined) throw toError(method, answer.error);
    if (answer.result === undefined) {
      const why = "the inspector answers in a later turn, as in Deno before 2.5";
      throw new Error(`Cannot get an answer to ${method} at once: ${why}`);
    }
    return answer.result as T;
  }

  /** Posts a command, and takes hold of the function that Deno schedules to deliver the answer. */
  #send(method: string, params: object, answer: Answer): void {
    const process = nodeProcess();
    const { nextTick } = process;
    process.nextTick = (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
      this.#readerText ??= String(callback);
      if (String(callback) === this.#readerText) this.#readMessages = callback;
      nextTick(callback, ...args);
    };
    try {
      this.#session.post(method, params, answer);
    } finally {
      process.nextTick = nextTick;
    }
  }

  /**
   * Delivers the queued answers in an exit handler, where the event loop has stopped. Running the
   * event loop by hand would also run the program's own pending callbacks, which without a profiler
   * never run.
   */
  deliverAnswers(): void {
    this.#readMessages();
  }

  /** Ends the session, and with it the profilers that it started. */
  disconnect(): void {
    this.#session.disconnect();
  }
}

/** In Node the error is an Error; in Deno it may be the protocol's {code, message}. */
function toError(method: string, error: unknown): Error {
  if (error instanceof Error) return error;
  const { message } = error as { message?: string };
  return new Error(`Cannot ${method}: ${message ?? String(error)}`);
}
