/**
 * What support() returns for a kind of profile, and what is known of it before anything is started.
 *
 * @module
 */
import { tryOpenNativeLibrary } from "../../ffi/open.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { Engine } from "../engine/engine.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";

/** How one kind of profile is taken here. */
export interface ProfileSupport {
  /** Whether the profile can be taken at all. */
  readonly available: boolean;
  /** What takes it, or would; "" when nothing can. */
  readonly mechanism: string;
  /** Why nothing better is in use, the best rung first; empty when the best is. */
  readonly steppedDown: readonly string[];
}

/** How CPU profiles are taken here. */
export interface CPUSupport {
  /** Whether startCPUProfile can work at all. */
  readonly available: boolean;
  /**
   * What takes the samples: of the profile under way or, before the first, what would be tried
   * first; "" when nothing is available.
   */
  readonly mechanism: string;
  /** Why nothing better is in use, the best rung first; empty when the best is. */
  readonly steppedDown: readonly string[];
  /**
   * What the samples of the profile under way, or of the last one, cannot show with any mechanism;
   * empty when there is nothing, or no profile was started yet.
   */
  readonly caveats: readonly string[];
}

/** By which mechanism a CPU profile would be tried first. */
export function expectedCPUSupport(): CPUSupport {
  const { native, why } = tryOpenNativeLibrary();
  const engine = engineAtHand();
  const refusal = engine.refusal?.();
  const steppedDown: string[] = [];
  if (why !== undefined) steppedDown.push(`no native library: ${why}`);
  if (refusal !== undefined) steppedDown.push(`no JavaScript stacks: ${refusal}`);
  const available = native !== undefined || refusal === undefined;
  const clock = native === undefined ? "no CPU clock" : "a CPU timer per thread";
  const sampler = refusal === undefined ? engine.version : "native frames alone";
  const mechanism = available ? `${clock}; ${sampler}` : "";
  return { available, mechanism, steppedDown, caveats: [] };
}

/** Why `engine` will not sample its heap, as far as is known before it tries. */
export function heapRefusal(engine: Engine, whyNoLibrary: string | undefined): string | undefined {
  if (engine.startHeap === undefined) {
    const where = `${runtimeAtHand().version}, ${engine.version}`;
    return `Cannot sample the heap: there is no way to do it in ${where}`;
  }
  const refusal = engine.refusal?.();
  if (refusal !== undefined || whyNoLibrary === undefined || !engine.heapNeedsLibrary) {
    return refusal;
  }
  return `Cannot sample the heap: no native library: ${whyNoLibrary}`;
}

/** By which mechanism the heap would be tried first. */
export function expectedHeapSupport(): ProfileSupport {
  const engine = engineAtHand();
  const { why } = tryOpenNativeLibrary();
  const refusal = heapRefusal(engine, why);
  if (refusal !== undefined) return { available: false, mechanism: "", steppedDown: [refusal] };
  return {
    available: true,
    mechanism: engine.heapMechanism ?? `${engine.version}'s sampling heap profiler`,
    steppedDown: why === undefined ? [] : [`no native library: ${why}`],
  };
}
