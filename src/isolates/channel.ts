/**
 * Messages between the isolates of this process: its main thread and its Workers.
 *
 * Only a BroadcastChannel reaches an isolate that has not loaded the native library, and has no
 * port that we know.
 *
 * LIMITATIONS in Deno: a receiver that is 256 messages behind loses the oldest ones, so that no
 * message may be essential; and each receiver is woken by the messages of all channels, so that few
 * isolates should listen.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";

/** One end of a channel. It does not keep the event loop alive. */
export interface IsolateChannel {
  /**
   * Sends to all other ends of this name, in other isolates and in this one. A message may get
   * lost.
   */
  post(message: object): void;
  close(): void;
}

interface Channel {
  postMessage(message: object): void;
  close(): void;
  onmessage: (event: { data: unknown }) => void;
  unref?(): unknown;
}

type ChannelClass = new (name: string) => Channel;

/**
 * Description of the symbol of a method of Deno's global class; the subclass in node:worker_threads
 * has `unref`.
 */
const REF_SYMBOL = "refBroadcastChannel";

/**
 * A bug of Deno 2.9: some turns of the event loop after an isolate's last channel was closed, Deno
 * unsubscribes, and with it channels that were opened in between. They receive nothing, and
 * postMessage throws "expected i32", until one more channel is opened. After this many turns, each
 * with a timer, a new channel works (measured).
 */
const CLOSING_TURNS = 5;
const CLOSING_TURN_MILLIS = 2;

let closed: Promise<void> = Promise.resolve();

/** Resolves when a channel can be opened: some milliseconds after the last one was closed. */
export function channelsClosed(): Promise<void> {
  return closed;
}

/**
 * Opens an end of the channel called `name`. Undefined where the runtime's channels would keep the
 * event loop alive.
 *
 * @param receive Called with each message. Any code of the process can send one: check it. Must not
 * throw.
 */
export function openChannel(
  name: string,
  receive: (message: unknown) => void,
): IsolateChannel | undefined {
  let channel = tryToOpen(name, receive);
  if (channel === undefined) return undefined;
  return {
    post: (message) => {
      try {
        channel?.postMessage(message);
      } catch {
        // See CLOSING_TURNS: opening a new one makes all channels receive again.
        const unsubscribed = channel;
        channel = tryToOpen(name, receive);
        unsubscribed?.close();
      }
    },
    close: () => {
      channel?.close();
      channel = undefined;
      closed = closed.then(turnsWithTimers);
    },
  };
}

async function turnsWithTimers(): Promise<void> {
  const { setTimeout } = nodeProcess().getBuiltinModule("node:timers");
  for (let turn = 0; turn < CLOSING_TURNS; turn++) {
    await new Promise<void>((resolve) => setTimeout(resolve, CLOSING_TURN_MILLIS));
  }
}

function tryToOpen(name: string, receive: (message: unknown) => void): Channel | undefined {
  const { BroadcastChannel } = globalThis as unknown as { BroadcastChannel?: ChannelClass };
  // Where Deno hides the class as unstable, using that of node:worker_threads ends the process.
  if (BroadcastChannel === undefined) return undefined;
  const channels: Channel[] = [];
  try {
    let channel = new BroadcastChannel(name);
    channels.push(channel);
    if (!unreference(channel)) {
      // Takes 25 ms to load in Deno.
      const workerThreads = nodeProcess().getBuiltinModule("node:worker_threads");
      channel = new workerThreads.BroadcastChannel(name) as unknown as Channel;
      channels.push(channel);
      if (!unreference(channel)) return undefined;
    }
    channel.onmessage = ({ data }) => receive(data);
    channels.splice(channels.indexOf(channel), 1);
    return channel;
  } catch {
    // The program may have replaced BroadcastChannel with anything.
    return undefined;
  } finally {
    for (const channel of channels) channel.close();
  }
}

/** Lets the event loop end while the channel is open. False where that is not possible. */
function unreference(channel: Channel): boolean {
  if (typeof channel.unref === "function") {
    channel.unref();
    return true;
  }
  const methods = Object.getPrototypeOf(channel) as Record<symbol, unknown>;
  const symbol = Object.getOwnPropertySymbols(methods).find((s) => s.description === REF_SYMBOL);
  const refer = symbol && methods[symbol];
  if (typeof refer !== "function") return false;
  refer.call(channel, false);
  return true;
}
