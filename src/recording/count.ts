/**
 * Profiles that count stacks (goroutine, threadcreate, a program's own) in the forms that
 * `Profile.writeTo` writes with debug=0 and debug=1.
 *
 * @module
 */
import { ProfileBuilder } from "../pprof/builder.ts";
import { countProfileText, mergeGroups, type StackGroup } from "../text/counts.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";

/** What was counted. */
export interface CountSnapshot {
  /** In any order; equal ones are added up. */
  readonly groups: readonly StackGroup[];
  readonly timeNanos: number;
  /** Said in the pprof form behind the runtime's and the engine's versions. */
  readonly comments?: readonly string[];
  /** Names of native addresses, if there are any. */
  readonly symbols?: NativeSymbols;
}

/**
 * The bytes of a profile called NAME: gzip'd pprof with debug=0, text for people otherwise.
 *
 * @example
 * ```ts
 * import { countProfileBytes } from "./count.ts";
 *
 * const groups = [{ stack: [{ kind: "mark", name: "thread main" } as const], count: 2 }];
 * console.log(new TextDecoder().decode(await countProfileBytes("x", 1, { groups, timeNanos: 0 })));
 * ```
 */
export async function countProfileBytes(
  name: string,
  debug: 0 | 1 | 2,
  snapshot: CountSnapshot,
): Promise<Uint8Array> {
  if (debug === 0) return await encode(name, snapshot);
  return new TextEncoder().encode(countProfileText(name, snapshot.groups, snapshot.symbols));
}

async function encode(name: string, snapshot: CountSnapshot): Promise<Uint8Array> {
  // These cost tens of milliseconds to load: importing mod.ts must not.
  const [{ encodeProfile }, { gzip }, { engineAtHand }] = await Promise.all([
    import("../pprof/codec.ts"),
    import("../pprof/gzip.ts"),
    import("../engine/at_hand.ts"),
  ]);
  const type = { type: name, unit: "count" };
  const builder = new ProfileBuilder({
    sampleTypes: [type],
    defaultSampleType: name,
    periodType: type,
    period: 1,
  });
  for (const { stack, count, labels } of mergeGroups(snapshot.groups)) {
    builder.add(stack, [count], labels);
  }
  const { version } = engineAtHand();
  const profile = builder.build({
    timeNanos: snapshot.timeNanos,
    comments: [`${runtimeAtHand().version}, ${version}`, ...snapshot.comments ?? []],
    ...(snapshot.symbols !== undefined && { symbols: snapshot.symbols }),
  });
  return await gzip(encodeProfile(profile));
}
