/**
 * Messages among the isolates of this process: its main thread and its Workers.
 *
 * A BroadcastChannel is the one thing that reaches an isolate which has loaded no native library and
 * awaits no message. In Deno a receiver that lags 256 messages behind loses the oldest, and each receiver is
 * woken by the messages of all channels: few isolates should listen, and no message may be vital.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";

/** One end of a channel. It keeps no event loop alive. */
export interface IsolateChannel {
  /** Reaches all other ends of this name, in other isolates and in this one, as a rule. */
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

/** In Deno the global class has this method under a symbol; its subclass in node: has `unref`. */
const REF_SYMBOL = "refBroadcastChannel";

/**
 * When an isolate's last channel is closed, Deno 2.9 stops listening a few turns of the event loop later,
 * and then for all channels that were opened meanwhile: they are deaf, and posting to them throws
 * "expected i32", until yet another one is opened. This many turns, each with a timer, suffice (measured).
 */
const CLOSING_TURNS = 5;
const CLOSING_TURN_MILLIS = 2;

let closed: Promise<void> = Promise.resolve();

/** Resolves when a channel may be opened: some milliseconds after one was closed. */
export function channelsClosed(): Promise<void> {
  return closed;
}

/**
 * Opens an end of the channel called `name`. Undefined where the runtime has none that would let the
 * event loop end.
 *
 * @param receive What comes is anybody's: to be checked. May not throw.
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
        // Deaf, see above. The new one gives hearing back to all.
        const deaf = channel;
        channel = tryToOpen(name, receive);
        deaf?.close();
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
  // Where Deno hides it, as unstable, that of node: ends the process.
  if (BroadcastChannel === undefined) return undefined;
  const channels: Channel[] = [];
  try {
    let channel = new BroadcastChannel(name);
    channels.push(channel);
    if (!unreference(channel)) {
      // Loading this takes 25 ms in Deno.
      const workerThreads = nodeProcess().getBuiltinModule("node:worker_threads");
      channel = new workerThreads.BroadcastChannel(name) as unknown as Channel;
      channels.push(channel);
      if (!unreference(channel)) return undefined;
    }
    channel.onmessage = ({ data }) => receive(data);
    channels.splice(channels.indexOf(channel), 1);
    return channel;
  } catch {
    // A program may have put anything in BroadcastChannel's place.
    return undefined;
  } finally {
    for (const channel of channels) channel.close();
  }
}

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
