/**
 * One inspector session of our own, made so that it neither ends with the event loop nor keeps it.
 *
 * @module
 */
import { runtimeAtHand } from "../../../runtime/at_hand.ts";
import type { Session } from "node:inspector";
import { ProfilerUnavailableError } from "../../../base/errors.ts";
import { nodeProcess } from "../../../base/node_process.ts";

/** An answer that does not come within this time never will. */
const ANSWER_MILLIS = 10_000;

/** What the inspector calls us back with. */
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
   * The runtime's own function that reads what the inspector has sent; Deno puts it into the next-tick
   * queue after each command. Node answers within the command.
   */
  #readMessages: () => void = () => {};
  /** Its text, as the first command showed it: nothing else is taken for it. */
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
   * Sends a command. It is carried out before this returns; only its answer comes later, in a turn
   * of the event loop that this keeps alive for it.
   *
   * @param received Is given the answer before the promise resolves, which it does not any more
   * inside an exit handler (see {@linkcode InspectorSession.deliverAnswers}).
   */
  post<T extends object>(
    method: string,
    params: object = {},
    received: (answer: T) => void = () => {},
  ): Promise<T> {
    // Not the global ones: a program under test may put a clock of its own in their place.
    const { setImmediate, setTimeout, clearTimeout } = nodeProcess().getBuiltinModule(
      "node:timers",
    );
    return new Promise((resolve, reject) => {
      const hold = setTimeout(
        () => reject(new Error(`Cannot get an answer to ${method} within ${ANSWER_MILLIS} ms`)),
        ANSWER_MILLIS,
      );
      // Delivers the answer where the program has put a clock of its own into the place of nextTick.
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
   * Sends a command and returns its answer at once. Answers to earlier commands come with it.
   *
   * @throws {Error} What the inspector refuses, or that it does not answer by then.
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

  /** Posts, and sees what the runtime schedules for the answer. */
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
   * Delivers the answers that are waiting, inside an exit handler, where the event loop turns no
   * more. To turn it by hand would run the callbacks that the program has left behind as well: it
   * would print what it does not print, and end by errors that it does not have.
   */
  deliverAnswers(): void {
    this.#readMessages();
  }

  /** Ends the session and whatever runs in it. */
  disconnect(): void {
    this.#session.disconnect();
  }
}

/** Node hands over an Error, Deno sometimes the protocol's own {code, message}. */
function toError(method: string, error: unknown): Error {
  if (error instanceof Error) return error;
  const { message } = error as { message?: string };
  return new Error(`Cannot ${method}: ${message ?? String(error)}`);
}
