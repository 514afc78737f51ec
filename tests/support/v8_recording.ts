/**
 * The V8 engine, the native sampler and the join, without the recording around them. For the
 * programs of engine_v8_test.ts.
 */
import { openNativeLibrary } from "../../ffi/open.ts";
import type { CPUSampling } from "../../src/engine/engine.ts";
import type { EngineSample, EngineSamples } from "../../src/join/samples.ts";
import { v8 } from "../../src/engine/v8/engine.ts";
import type { Stack } from "../../src/stack/frame.ts";
import { Joiner } from "../../src/join/join.ts";
import { type Batch, RecordDecoder, type Tick } from "../../src/records/tick.ts";

export const native = openNativeLibrary();

/** A tick with its JavaScript stack. */
export interface Answered {
  readonly tick: Tick;
  readonly script: Stack | undefined;
}

/** One recording. */
export class V8Recording {
  /** Of this isolate, or of another thread. */
  readonly answered: Answered[] = [];
  readonly samples: EngineSample[] = [];
  readonly startMillis: number;
  readonly sampling: CPUSampling;
  stopMillis = 0;
  /** The longest one. */
  drainMillis = 0;
  readonly #decoder = new RecordDecoder();
  readonly #words = new BigUint64Array(1 << 15);
  readonly #joiner: Joiner;

  private constructor(sampling: CPUSampling, startMillis: number) {
    this.sampling = sampling;
    this.startMillis = startMillis;
    this.#joiner = new Joiner(sampling, native.threadId());
  }

  static async start(hz = 100): Promise<V8Recording> {
    const periodNanos = 1e9 / hz;
    native.cpuPrepare(v8.nativeEngine);
    const start = performance.now();
    const sampling = await v8.startCPU({ periodNanos, native });
    const recording = new V8Recording(sampling, performance.now() - start);
    native.cpuStart(periodNanos, "thread");
    return recording;
  }

  async drain(): Promise<void> {
    const start = performance.now();
    const samples = await this.sampling.drain();
    this.drainMillis = Math.max(this.drainMillis, performance.now() - start);
    this.#take(samples);
  }

  async stop(): Promise<void> {
    native.cpuStop();
    const start = performance.now();
    const samples = await this.sampling.stop();
    this.stopMillis = performance.now() - start;
    this.#take(samples);
  }

  stopSync(): void {
    native.cpuStop();
    this.#take(this.sampling.stopSync());
  }

  /** Ticks of this isolate: all, and those with a JavaScript stack or a mark. */
  get matched(): { ticks: number; answered: number; scripts: number } {
    const mine = this.answered.filter(({ tick }) => tick.isolate === this.sampling.isolate);
    return {
      ticks: mine.length,
      answered: mine.filter(({ script }) => script !== undefined).length,
      scripts: mine.filter(({ script }) => script !== undefined && script.length > 0).length,
    };
  }

  /** Ticks by stack, written as `leaf:line < caller:line`, with the frames of `file` only. */
  countByStack(file: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { tick, script } of this.answered) {
      if (tick.isolate !== this.sampling.isolate || script === undefined) continue;
      const text = script
        .filter((frame) =>
          frame.kind === "mark" || (frame.kind === "script" && frame.file === file)
        )
        .map((frame) =>
          frame.kind === "script"
            ? `${frame.functionName}:${frame.line}`
            : frame.kind === "mark"
            ? frame.name
            : ""
        ).join(" < ");
      counts[text] = (counts[text] ?? 0) + 1;
    }
    return counts;
  }

  #take(samples: EngineSamples): void {
    this.samples.push(...samples.samples);
    const batch: Batch = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    for (let count; (count = native.cpuDrain(this.#words)) > 0;) {
      this.#decoder.decode(this.#words, count, batch);
    }
    this.answered.push(...this.#joiner.push(batch, samples).joined);
  }
}

/** Prints the last line of the program's output, which a test reads. */
export function report(value: unknown): void {
  console.log(JSON.stringify(value));
}
