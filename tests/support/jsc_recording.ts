/**
 * The JSC engine, the native sampler and the join, without the recording around them, so that tests
 * see what the engine returns. For the programs of engine_jsc_test.ts.
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import type { CPUSampling } from "../../src/engine/engine.ts";
import type { EngineSamples } from "../../src/join/samples.ts";
import { jsc } from "../../src/engine/jsc/engine.ts";
import { Joiner, type Weighed } from "../../src/join/join.ts";
import { type Batch, RecordDecoder, type Tick } from "../../src/records/tick.ts";
import type { Stack } from "../../src/stack/frame.ts";

export const native = openNativeLibrary();

/** A tick with its JavaScript stack. */
export interface Answered {
  readonly tick: Tick;
  readonly script: Stack | undefined;
}

/** One recording; `hz` 0 starts the engine and no clock. */
export class JSCRecording {
  readonly answered: Answered[] = [];
  readonly weighed: Weighed[] = [];
  readonly startMillis: number;
  readonly sampling: CPUSampling;
  /** Microseconds from a wait's tick to its suspension. */
  readonly delays: number[] = [];
  traces = 0;
  drainMillis = 0;
  readonly #decoder = new RecordDecoder();
  readonly #words = new BigUint64Array(1 << 15);
  readonly #joiner: Joiner;

  private constructor(sampling: CPUSampling, startMillis: number) {
    this.sampling = sampling;
    this.startMillis = startMillis;
    this.#joiner = new Joiner(sampling, native.threadId());
  }

  /** @param given The library that the engine gets: a broken one, or none. */
  static async start(
    hz = 100,
    given: NativeLibrary | undefined = native,
  ): Promise<JSCRecording> {
    const periodNanos = 1e9 / (hz || 100);
    native.cpuPrepare(jsc.nativeEngine);
    const start = performance.now();
    const sampling = await jsc.startCPU({
      periodNanos,
      ...(given !== undefined && { native: given }),
    });
    const recording = new JSCRecording(sampling, performance.now() - start);
    if (hz > 0) native.cpuStart(periodNanos, "thread");
    return recording;
  }

  async drain(): Promise<void> {
    const start = performance.now();
    const samples = await this.sampling.drain();
    this.drainMillis += performance.now() - start;
    this.#take(samples);
  }

  async stop(): Promise<void> {
    native.cpuStop();
    this.#take(await this.sampling.stop());
  }

  stopSync(): void {
    native.cpuStop();
    this.#take(this.sampling.stopSync());
  }

  /** Counts this isolate's ticks by the outermost of `names` on their stack. */
  countByName(names: readonly string[]): Record<string, number> {
    return this.#sumByName(names, () => 1);
  }

  /** As countByName, in milliseconds of CPU time: on a busy machine a tick stands for many periods. */
  millisByName(names: readonly string[]): Record<string, number> {
    return this.#sumByName(names, (tick) => tick.weightNanos / 1e6);
  }

  #sumByName(names: readonly string[], valueOf: (tick: Tick) => number): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { tick, script } of this.answered) {
      if (tick.isolate !== this.sampling.isolate) continue;
      const name = script === undefined ? "(native)" : nameOf(script, names);
      sums[name] = (sums[name] ?? 0) + valueOf(tick);
    }
    return sums;
  }

  #take(samples: EngineSamples): void {
    this.traces += samples.samples.length;
    const batch: Batch = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    for (let count; (count = native.cpuDrain(this.#words)) > 0;) {
      this.#decoder.decode(this.#words, count, batch);
    }
    const times = new Map<number, number>();
    for (const { isolate, sequence, timeNanos } of batch.ticks) {
      if (isolate === this.sampling.isolate) times.set(sequence, timeNanos);
    }
    for (const { isolate, to, suspendNanos } of batch.wakes) {
      const tickNanos = isolate === this.sampling.isolate ? times.get(to) : undefined;
      if (tickNanos === undefined || suspendNanos === 0) continue;
      this.delays.push((suspendNanos - tickNanos) / 1000);
    }
    const { joined, weighed } = this.#joiner.push(batch, samples);
    this.answered.push(...joined);
    this.weighed.push(...weighed);
  }
}

/** The first of `names`, from the root, that is on the stack; else the leaf's name. */
export function nameOf(stack: Stack, names: readonly string[]): string {
  for (const frame of stack.toReversed()) {
    if (frame.kind === "script" && names.includes(frame.functionName)) return frame.functionName;
  }
  const leaf = stack[0];
  return leaf?.kind === "script" ? `other: ${leaf.functionName}` : "other";
}

/** Prints the last line of the program's output, which a test reads. */
export function report(value: unknown): void {
  console.log(JSON.stringify(value));
}
