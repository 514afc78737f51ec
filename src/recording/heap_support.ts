/**
 * How the heap would be sampled here; finds out without starting anything.
 *
 * @module
 */
import { tryOpenNativeLibrary } from "../../ffi/open.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { Engine } from "../engine/engine.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { ProfileSupport } from "./support.ts";

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

/** What would be tried first. */
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
