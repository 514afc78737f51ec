/**
 * What created threads, until one moment, to the forms of the `threadcreate` profile.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { countSnapshot } from "../recording/count.ts";
import type { ProfileSnapshot } from "../recording/snapshot.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { decodeCreationText } from "../records/creation_text.ts";
import type { Creation } from "../records/thread.ts";
import type { Frame, ScriptFrame, Stack } from "../stack/frame.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import type { StackGroup } from "../text/counts.ts";

/** What has created threads until one moment. */
export interface ThreadCreations {
  readonly timeNanos: number;
  readonly native: NativeLibrary;
  readonly creations: readonly Creation[];
  /** Threads from before the hook. */
  readonly older: number;
  /** Threads whose stack there was no room for. */
  readonly lost: number;
}

/** Kept from one snapshot to the next: it remembers names. */
let liveSymbols: LiveSymbols | undefined;

/** The snapshot of a moment. */
export function threadSnapshot(
  { timeNanos, native, creations, older, lost }: ThreadCreations,
  { mechanism, steppedDown }: ProfileSupport,
): ProfileSnapshot {
  const groups: StackGroup[] = creations.map((creation) => ({
    stack: stackOf(native, creation),
    count: creation.count,
  }));
  // As Go has its threads that no stack led to.
  if (older > 0) groups.push({ stack: [], count: older });
  if (lost > 0) groups.push({ stack: [{ kind: "mark", name: "[lost stacks]" }], count: lost });
  liveSymbols ??= new LiveSymbols(native);
  return countSnapshot("threadcreate", {
    groups,
    timeNanos,
    symbols: liveSymbols.now(),
    comments: [
      `mechanism: ${mechanism}`,
      ...steppedDown.map((why) => `stepped down: ${why}`),
      `${older} threads are older than the hook: they have the empty stack`,
      ...lost > 0 ? [`${lost} threads lost their stack: there was no room for another one`] : [],
    ],
  });
}

function stackOf(native: NativeLibrary, creation: Creation): Stack {
  if (creation.textBytes > 0) {
    return decodeCreationText(native.creationText(creation.group, creation.textBytes));
  }
  const name = creation.threadName === "" ? "unknown" : creation.threadName;
  return [
    ...creation.addresses.map((address): Frame => ({ kind: "native", address })),
    { kind: "mark", name: `thread ${name}` },
  ];
}

/**
 * Where the threads of each group came from, by the JavaScript that constructed a Worker: the goroutine
 * profile's "created by".
 */
export function scriptCreators(listed: ThreadCreations | undefined): Map<number, ScriptFrame> {
  const creators = new Map<number, ScriptFrame>();
  for (const creation of listed?.creations ?? []) {
    if (creation.textBytes === 0) continue;
    const leaf = stackOf(listed!.native, creation)[0];
    if (leaf?.kind === "script") creators.set(creation.group, leaf);
  }
  return creators;
}
