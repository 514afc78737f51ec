/**
 * JavaScriptCore in Bun: its `SamplingProfiler`, made to sample at the ticks of our CPU clocks.
 *
 * JSC samples a VM on a thread of its own: `SamplingProfiler::timerLoop` sleeps for an interval,
 * then `takeSample` suspends the JavaScript thread with SIGPWR and walks its stack
 * (JavaScriptCore's runtime/SamplingProfiler.cpp). native/jsc/cpu.c replaces the sleep, a
 * pthread_cond_timedwait: the thread waits until a CPU tick wakes it.
 *
 * The ladder:
 * 1. The tick wakes the sampler and waits for it: the stack is the tick's own.
 * 2. The tick wakes the sampler and does not wait: the stack is of about 100 µs later.
 * 3. The sampler keeps a fixed interval; a sample weighs as much as its thread's CPU clock has
 *   moved.
 * 4. Native frames only.
 *
 * Without the native library JSC samples wall-clock time. Each step down is reported in
 * `steppedDown`.
 *
 * Verified on Bun 1.3 and 1.4: the self-test at each start, tests/engine_jsc_test.ts,
 * tests/cpu_truth_test.ts and tests/versions.
 *
 * LIMITATIONS
 * - JSC has one sampler for each VM: other profilers of the VM share it, and its traces.
 * - takeSample records nothing while the VM runs no JavaScript (`VM::entryScope`): such ticks have
 *   native frames.
 * - Frames have no column or line where JSC has none: host functions, and FTL code without a
 *   `PCToCodeOriginMap` ({@linkcode LINES_VARIABLE}).
 *
 * @module
 */
import type { JSCStats, NativeLibrary } from "../../../ffi/library.ts";
import { nodeProcess } from "../../base/node_process.ts";
import { nextTurn } from "../../base/turn.ts";
import type { CPUSampling, EngineCPUOptions } from "../engine.ts";
import type { EngineSamples, JoinRule } from "../../join/samples.ts";
import { JSCProfiler } from "./profiler.ts";
import { letGo, notAdopted, RELEASE, startSampler, TRIGGERED_INTERVAL_MICROS } from "./sampler.ts";
import { noSampling } from "../none.ts";
import { TraceConverter } from "./traces.ts";
import { startedWith } from "../../runtime/start_settings.ts";

/**
 * The longest time a tick waits for the sampler, which answers within 110 to 220 µs when a CPU is
 * free.
 */
const WAIT_MICROS = 300;

/**
 * JSC's interval on the rung without triggers. A shorter one costs more; a longer one charges more
 * CPU time to functions that sleep.
 */
const FIXED_INTERVAL_MICROS = 5_000;

/**
 * For FTL code, the hottest, JSC builds a `PCToCodeOriginMap` (program counter to line and inlined
 * function) only with this option at its start, or after a debugger has been attached, which needs
 * an open port.
 */
const LINES_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap=1";

const LINES_CAVEAT =
  "the most optimized code has no lines, and what is inlined there counts for its caller, unless " +
  `Bun starts with ${LINES_VARIABLE}`;

/** The self-test must succeed this often within this time. */
const SELF_TEST_MILLIS = 500;
const SELF_TEST_HITS = 2;

/** How long the self-test waits for one answer of the sampler, on a busy machine. */
const ANSWER_MILLIS = 10;

/** Time-outs are judged over at least this many ticks. */
const JUDGED_TICKS = 20;

/**
 * A WAKE record is written when the sampler goes back to sleep: younger ones may still be missing.
 */
const UNSETTLED_NANOS = 20_000_000;

/** Starts the best rung that works here. */
export async function startCPU({ periodNanos, native }: EngineCPUOptions): Promise<CPUSampling> {
  const steppedDown: string[] = [];
  let profiler: JSCProfiler;
  try {
    profiler = new JSCProfiler();
    if (native === undefined) {
      profiler.start(periodNanos / 1000);
      return new AloneSampling(profiler, periodNanos);
    }
  } catch (error) {
    return noSampling([`no JavaScript stacks: ${messageOf(error)}`]);
  }
  const vm = await startTriggered(native, profiler, steppedDown);
  if (vm === undefined) return noSampling(steppedDown);
  const failure = native.jscAdopted(vm) ? await selfTest(native, vm, profiler) : notAdopted;
  noteCompany(profiler, steppedDown);
  if (failure === undefined) return new TriggeredSampling(native, vm, profiler, steppedDown);
  steppedDown.push(`no sample at each tick: ${failure}`);
  return fixedInterval(native, vm, profiler, steppedDown);
}

/**
 * As {@linkcode startSampler}, but undefined, with a reason in `steppedDown`, where that throws.
 */
async function startTriggered(
  native: NativeLibrary,
  profiler: JSCProfiler,
  steppedDown: string[],
): Promise<number | undefined> {
  try {
    return await startSampler(native, profiler);
  } catch (error) {
    steppedDown.push(`no JavaScript stacks: ${messageOf(error)}`);
    return undefined;
  }
}

/**
 * Wakes the sampler from a known function and looks for that function in the trace. Returns why it
 * failed, undefined if it did not.
 */
async function selfTest(
  native: NativeLibrary,
  vm: number,
  profiler: JSCProfiler,
): Promise<string | undefined> {
  const limit = performance.now() + SELF_TEST_MILLIS;
  native.jscTrigger(vm, WAIT_MICROS);
  profiler.takeTraces();
  let hits = 0;
  let failure = "";
  while (hits < SELF_TEST_HITS && performance.now() < limit) {
    const from = native.now("monotonic");
    const answered = postAndWait(native, vm);
    const to = native.now("monotonic");
    const inWindow = profiler.takeTraces().filter(({ timestamp }) =>
      timestamp * 1e9 >= from - 1_000 && timestamp * 1e9 <= to
    );
    if (!answered) failure = "the sampler did not suspend the thread that woke it";
    else if (inWindow.length === 0) failure = "no trace was taken while the sampler was awake";
    else if (!inWindow.some(({ frames }) => frames.some(({ name }) => name === postAndWait.name))) {
      failure = "the trace does not show the function that asked for it";
    } else {
      hits++;
      continue;
    }
    await nextTurn();
  }
  return hits < SELF_TEST_HITS ? failure || "no time for it" : undefined;
}

/**
 * Wakes the sampler; returns whether it suspended this thread in time. The trace must show this
 * function, so the loop is here: a `return spin(…)` would be a tail call, which takes this function
 * off the stack.
 */
function postAndWait(native: NativeLibrary, vm: number): boolean {
  const limit = performance.now() + ANSWER_MILLIS;
  const before = native.jscStats(vm).suspended;
  native.jscPost(vm);
  while (native.jscStats(vm).suspended === before) {
    if (performance.now() >= limit) return false;
  }
  return true;
}

/** Notes in `steppedDown` which other profiler shares JSC's sampler, if one does. */
function noteCompany(profiler: JSCProfiler, steppedDown: string[]): void {
  const option = nodeProcess().execArgv.find((argument) => argument.startsWith("--cpu-prof"));
  if (option !== undefined) {
    steppedDown.push(`${option} shares JSC's one sampler: its file will lack what is shown here`);
  } else if (profiler.shared) {
    steppedDown.push(
      "another profiler was running first and shares JSC's one sampler: its profile will lack " +
        "what is shown here",
    );
  }
}

/** Starts rung 3, or rung 4 where that is not possible. */
function fixedInterval(
  native: NativeLibrary,
  vm: number,
  profiler: JSCProfiler,
  steppedDown: string[],
): CPUSampling {
  try {
    native.jscTrigger(vm, RELEASE);
    if (!profiler.alone) {
      profiler.stop();
      return noSampling([
        ...steppedDown,
        "no JavaScript stacks: the heap profile has the sampler",
      ]);
    }
    if (!profiler.shared) {
      profiler.stop();
      profiler.start(FIXED_INTERVAL_MICROS);
    }
    profiler.takeTraces();
    return new FixedIntervalSampling(native, vm, profiler, steppedDown);
  } catch (error) {
    return noSampling([...steppedDown, `no JavaScript stacks: ${messageOf(error)}`]);
  }
}

/** What the rungs with a sampler share. */
abstract class Sampling implements CPUSampling {
  abstract readonly isolate: number;
  abstract readonly join: JoinRule;
  abstract readonly mechanism: string;
  readonly steppedDown: readonly string[];
  protected readonly profiler: JSCProfiler;
  protected readonly reasons: string[];
  readonly #converter = new TraceConverter();

  constructor(profiler: JSCProfiler, steppedDown: readonly string[]) {
    this.profiler = profiler;
    this.reasons = [...steppedDown];
    this.steppedDown = this.reasons;
  }

  drain(): Promise<EngineSamples> {
    // takeTraces waits for the lock under which JSC takes a sample and its time: none is half
    // taken.
    const samples = this.#converter.convert(this.profiler.takeTraces());
    const settledNanos = this.monotonicNanos() - UNSETTLED_NANOS;
    this.#keepRunning();
    this.check();
    return Promise.resolve({ samples, settledNanos });
  }

  stop(): Promise<EngineSamples> {
    return Promise.resolve(this.stopSync());
  }

  stopSync(): EngineSamples {
    const samples = this.#converter.convert(this.profiler.takeTraces());
    const shared = this.profiler.shared;
    this.profiler.stop();
    this.letGo(shared);
    return { samples, settledNanos: Infinity };
  }

  protected abstract monotonicNanos(): number;

  /** JSC's sampling interval when it has to be started again. */
  protected abstract readonly intervalMicros: number;

  /** Checks the native library's counters, once for each drain. */
  protected abstract check(): void;

  /** Called after the sampler was stopped, or left to another profiler. */
  protected abstract letGo(shared: boolean): void;

  protected note(reason: string): void {
    if (!this.reasons.includes(reason)) this.reasons.push(reason);
  }

  /**
   * Starts the sampler again: a Profiler.stop of any session, or its end, stops the VM's one
   * sampler.
   */
  #keepRunning(): void {
    try {
      if (!this.profiler.start(this.intervalMicros)) return;
      this.note(
        "another session stopped JSC's one sampler while this profile was running: started again",
      );
    } catch (error) {
      this.note(`JSC's sampler was stopped and does not start again: ${messageOf(error)}`);
    }
  }
}

/** Rung 1, and rung 2 once more than half of the waits time out. */
class TriggeredSampling extends Sampling {
  readonly isolate: number;
  readonly join: JoinRule = { kind: "wake" };
  protected override readonly intervalMicros = TRIGGERED_INTERVAL_MICROS;
  readonly #native: NativeLibrary;
  readonly caveats: readonly string[];
  #waits = true;
  #last: JSCStats;

  constructor(native: NativeLibrary, vm: number, profiler: JSCProfiler, steppedDown: string[]) {
    super(profiler, steppedDown);
    this.isolate = vm;
    this.#native = native;
    this.#last = native.jscStats(vm);
    this.caveats = startedWith(native, LINES_VARIABLE) ? [] : [LINES_CAVEAT];
  }

  get mechanism(): string {
    return this.#waits
      ? `JSC samples at each CPU tick, which waits at most ${WAIT_MICROS} µs for it`
      : "JSC samples after each CPU tick";
  }

  protected override monotonicNanos(): number {
    return this.#native.now("monotonic");
  }

  protected override check(): void {
    const now = this.#native.jscStats(this.isolate);
    const last = this.#last;
    const posted = now.posted - last.posted;
    if (posted < JUDGED_TICKS) return;
    const inVain = now.timeouts - last.timeouts + now.skipped - last.skipped;
    if (this.#waits && inVain > posted / 2) {
      this.#waits = false;
      this.#native.jscTrigger(this.isolate, 0);
      this.note(`ticks do not wait for JSC's sampler: ${inVain} of ${posted} waits timed out`);
    }
    this.#last = now;
  }

  protected override letGo(shared: boolean): void {
    letGo(this.#native, this.isolate, shared);
  }
}

/** Rung 3: totals are right, single functions may be wrong by up to 20 points (measured). */
class FixedIntervalSampling extends Sampling {
  readonly isolate: number;
  readonly join: JoinRule = { kind: "suspend" };
  protected override readonly intervalMicros = FIXED_INTERVAL_MICROS;
  readonly mechanism = `JSC samples every ${
    FIXED_INTERVAL_MICROS / 1000
  } ms, weighed by the thread's CPU clock`;
  readonly #native: NativeLibrary;

  constructor(native: NativeLibrary, vm: number, profiler: JSCProfiler, steppedDown: string[]) {
    super(profiler, steppedDown);
    this.isolate = vm;
    this.#native = native;
  }

  protected override monotonicNanos(): number {
    return this.#native.now("monotonic");
  }

  protected override check(): void {}

  protected override letGo(shared: boolean): void {
    if (this.#native.jscAdopted(this.isolate)) {
      letGo(this.#native, this.isolate, shared);
    }
  }
}

/**
 * Without the native library: wall-clock time in which JavaScript was on the stack, waits inside
 * calls included.
 */
class AloneSampling extends Sampling {
  readonly isolate = 0;
  readonly join: JoinRule;
  readonly mechanism = "JSC samples at a fixed interval while JavaScript runs (wall clock)";
  protected override readonly intervalMicros: number;

  constructor(profiler: JSCProfiler, periodNanos: number) {
    super(profiler, []);
    this.intervalMicros = periodNanos / 1000;
    this.join = { kind: "alone", periodNanos };
    profiler.takeTraces();
    noteCompany(profiler, this.reasons);
  }

  /** No tick waits for these samples: any clock will do. */
  protected override monotonicNanos(): number {
    return performance.now() * 1e6;
  }

  protected override check(): void {}
  protected override letGo(): void {}
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
