/**
 * heap_stress.ts beside CPU profiles at 1000 Hz, one after the other.
 *
 *     heap_stress_cpu.ts [seconds [rate]]
 */
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";

const later = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

async function profileCPU(): Promise<never> {
  for (;;) {
    await startCPUProfile({ write() {} }, { hz: 1000 });
    await later(1500);
    await stopCPUProfile();
    await later(100);
  }
}

// Ends the process.
await Promise.all([profileCPU(), import("./heap_stress.ts")]);
