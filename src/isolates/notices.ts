/**
 * Announcements of CPU profiles that isolates of the process record.
 *
 * @module
 */
import { asNotice, type Notice, NOTICES } from "./messages.ts";
import { type IsolateChannel, openChannel } from "./channel.ts";

/** Called with every notice. */
export type NoticeListener = (notice: Notice) => void;

const listeners = new Set<NoticeListener>();

/** Open while there are listeners. */
let channel: IsolateChannel | undefined;

/**
 * Calls `listener` with every notice of other isolates. False where the channel cannot be opened.
 */
export function hearNotices(listener: NoticeListener): boolean {
  channel ??= openChannel(NOTICES, (message) => {
    const notice = asNotice(message);
    if (notice !== undefined) { for (const listener of listeners) listener(notice); }
  });
  if (channel !== undefined) listeners.add(listener);
  return channel !== undefined;
}

/** Stops calling `listener`. */
export function ignoreNotices(listener: NoticeListener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  channel?.close();
  channel = undefined;
}

/** Broadcasts to the other isolates. No-op until hearNotices opened the channel. */
export function announce(notice: Notice): void {
  channel?.post(notice);
}
