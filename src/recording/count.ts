/**
 * Profiles that count stacks: goroutine, threadcreate, a program's own.
 *
 * @module
 */
import { inPieces } from "../base/turn.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import { ProfileBuilder } from "../pprof/builder.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";
import { countProfileText, mergeGroups, type StackGroup } from "../text/counts.ts";
import type { ProfileSnapshot } from "./snapshot.ts";

/** What was counted at one moment. Nothing of it may change afterwards. */
export interface Counted {
  /** In any order; equal ones are added up. */
  readonly groups: readonly StackGroup[];
  readonly timeNanos: number;
  /** Said in the pprof form behind the runtime's and the engine's versions. */
  readonly comments?: readonly string[];
  /** Names of native addresses, if there are any. */
  readonly symbols?: NativeSymbols;
}

/**
 * The snapshot of the profile called `name`. Its text is the same with every `debug`.
 *
 * @example
 * ```ts
 * import { countSnapshot } from "./count.ts";
 *
 * const groups = [{ stack: [{ kind: "mark", name: "thread main" } as const], count: 2 }];
 * console.log(countSnapshot("x", { groups, timeNanos: 0 }).text(1));
 * ```
 */
export function countSnapshot(name: string, counted: Counted): ProfileSnapshot {
  const { groups, timeNanos, comments = [], symbols } = counted;
  return {
    profile() {
      const type = { type: name, unit: "count" };
      const builder = new ProfileBuilder({
        sampleTypes: [type],
        defaultSampleType: name,
        periodType: type,
        period: 1,
      });
      for (const { stack, count, labels } of mergeGroups(groups)) {
        builder.add(stack, [count], labels);
      }
      const { version } = engineAtHand();
      return inPieces(builder.buildInPieces({
        timeNanos,
        comments: [`${runtimeAtHand().version}, ${version}`, ...comments],
        ...(symbols !== undefined && { symbols }),
      }));
    },
    text: () => countProfileText(name, groups, symbols),
  };
}
