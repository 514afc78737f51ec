/**
 * Messages among the isolates of this process: its main thread and its Workers.
 *
 * A BroadcastChannel is the one thing that reaches an isolate which has loaded nothing native and waits
 * for nobody. In Deno a receiver that lags 256 messages behind loses the oldest, and each receiver is
 * woken by the messages of all channels: few isolates should listen, and no message may be vital.
 *
 * @module
 */
import { nodeProcess } from "./node_process.ts";

/** One end of a channel. It keeps no event loop alive. */
export interface IsolateChannel {
  /** Reaches all other ends of this name, in other isolates and in this one. */
  post(message: object): void;
  close(): void;
}

interface Channel extends IsolateChannel {
  postMessage(message: object): void;
  onmessage: (event: { data: unknown }) => void;
  unref?(): unknown;
}

type ChannelClass = new (name: string) => Channel;

/** In Deno the global class has this method under a symbol; its subclass in node: has `unref`. */
const REF_SYMBOL = "refBroadcastChannel";

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
  let channel: Channel | undefined;
  try {
    channel = openUnreferenced(name);
  } catch {
    // A program may have put anything in BroadcastChannel's place.
  }
  if (channel === undefined) return undefined;
  channel.onmessage = ({ data }) => receive(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

function openUnreferenced(name: string): Channel | undefined {
  const { BroadcastChannel } = globalThis as unknown as { BroadcastChannel?: ChannelClass };
  if (BroadcastChannel !== undefined) {
    const channel = new BroadcastChannel(name);
    if (unreference(channel)) return channel;
    channel.close();
  }
  // Loading this takes 25 ms in Deno.
  const workerThreads = nodeProcess().getBuiltinModule("node:worker_threads");
  const channel = new workerThreads.BroadcastChannel(name) as unknown as Channel;
  if (unreference(channel)) return channel;
  channel.close();
  return undefined;
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
