/**
 * V8's `SamplingHeapProfiler` through the inspector alone: `HeapProfiler.startSampling` and
 * `getSamplingProfile` (V8's src/inspector/v8-heap-profiler-agent-impl.cc). It samples either the
 * objects that are still alive, or, with `includeObjectsCollectedByMajorGC` and `…ByMinorGC`, all
 * that were ever allocated.
 *
 * Verified on V8 15.0 (Deno 2.9.6): tests/heap_profile_test.ts.
 *
 * LIMITATIONS
 * - Each snapshot collects all garbage (`kSamplingForceGC`): 7, 55 and 142 ms at 10, 100 and 300
 *   MB, measured.
 * - Bytes only: `ScaleSample` rounds the number of objects that a sample stands for.
 * - With all objects ever allocated, V8 keeps about 100 bytes for each sample and never frees them.
 * - No inlined functions, and no lines but those on which functions start.
 *
 * @module
 */
import type { Stack } from "../../../stack/frame.ts";
import { atOnce, inPieces } from "../../../base/turn.ts";
import type { HeapSite } from "../../../records/allocation.ts";
import type { EngineHeapOptions, HeapSampling, HeapSnapshot } from "../../engine.ts";
import type { InspectorSession } from "../inspector/session.ts";
import { framesOf, type V8Function } from "./frames.ts";
import type { InspectorHeapNode, InspectorHeapProfile } from "./layout.ts";

/**
 * Starts sampling in `session`.
 *
 * @param why Why the better rung is not in use.
 */
export function startInspectorHeap(
  options: EngineHeapOptions,
  session: InspectorSession,
  why: string,
): HeapSampling {
  return new InspectorHeap(options, session, why);
}

class InspectorHeap implements HeapSampling {
  readonly rateBytes: number;
  readonly mechanism: string;
  readonly steppedDown: readonly string[];
  readonly #session: InspectorSession;
  readonly #isAll: boolean;
  #siteCount = 0;

  constructor({ rateBytes, prefer }: EngineHeapOptions, session: InspectorSession, why: string) {
    this.rateBytes = rateBytes;
    this.steppedDown = [why];
    this.#session = session;
    this.#isAll = prefer === "alloc";
    this.mechanism = this.#isAll
      ? "V8's sampling heap profiler, all objects ever sampled"
      : "V8's sampling heap profiler, the sampled objects that are alive";
    session.ask("HeapProfiler.startSampling", {
      samplingInterval: rateBytes,
      includeObjectsCollectedByMajorGC: this.#isAll,
      includeObjectsCollectedByMinorGC: this.#isAll,
    });
  }

  /** As of the last snapshot: counting them anew would take one more. */
  get siteCount(): number {
    return this.#siteCount;
  }

  snapshot(): Promise<HeapSnapshot> {
    return inPieces(this.#snapshot());
  }

  snapshotSync(): HeapSnapshot {
    return atOnce(this.#snapshot());
  }

  async collectGarbage(): Promise<void> {
    await this.#session.post("HeapProfiler.collectGarbage");
  }

  stop(): void {
    this.#session.disconnect();
  }

  *#snapshot(): Generator<void, HeapSnapshot, void> {
    const { profile } = this.#session.ask<{ profile: InspectorHeapProfile }>(
      "HeapProfiler.getSamplingProfile",
    );
    yield;
    const nodes = nodesOf(profile.head);
    const frames = yield* framesOf(nodes.map(({ node }) => functionOf(node)));
    const stacks = new Map<InspectorHeapNode, Stack>([[profile.head, []]]);
    const sites: HeapSite[] = [];
    nodes.forEach(({ node, parent }, i) => {
      const stack = [frames[i]!, ...stacks.get(parent)!];
      stacks.set(node, stack);
      if (node.selfSize === 0) return;
      const bytes = { allocBytes: node.selfSize, inuseBytes: node.selfSize };
      sites.push({ stack, allocObjects: 0, inuseObjects: 0, ...bytes });
    });
    this.#siteCount = sites.length;
    return {
      sites,
      measured: [this.#isAll ? "alloc_space" : "inuse_space"],
      scaled: true,
      notes: ["functions that V8 inlined count as their callers"],
    };
  }
}

interface ChildNode {
  readonly node: InspectorHeapNode;
  readonly parent: InspectorHeapNode;
}

/** All nodes below `head`, parents first. */
function nodesOf(head: InspectorHeapNode): ChildNode[] {
  const nodes: ChildNode[] = head.children.map((node) => ({ node, parent: head }));
  for (const { node } of nodes) {
    for (const child of node.children) nodes.push({ node: child, parent: node });
  }
  return nodes;
}

function functionOf({ callFrame }: InspectorHeapNode): V8Function {
  const { functionName, url, lineNumber, columnNumber } = callFrame;
  return {
    name: functionName,
    url,
    place: [lineNumber + 1, columnNumber + 1],
    isModule: lineNumber === 0 && columnNumber === 0,
  };
}
