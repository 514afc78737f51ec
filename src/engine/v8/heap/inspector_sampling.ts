/**
 * V8's heap samples as the inspector tells of them: those of the objects that are alive, or those of
 * all objects that were ever allocated. Each snapshot collects all garbage, and stops the program
 * for some milliseconds for each 10 MB of heap.
 *
 * The inspector rounds how many objects a sample stands for, so that only bytes can be told.
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
 * Starts sampling in SESSION.
 *
 * @param why What prevents a better rung.
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

  /** As of the last snapshot: to count them costs as much as one. */
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

/** All nodes below HEAD, parents first. */
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
