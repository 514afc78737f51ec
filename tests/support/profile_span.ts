/**
 * For programs that profile themselves: CPU time by getrusage of exactly the profiled time.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { type CPUProfileOptions, startCPUProfile, stopCPUProfile } from "../../mod.ts";

/** The truth about the profiled time. */
export interface Span {
  /** CPU time of all threads. */
  readonly cpuMillis: number;
  readonly wallMillis: number;
}

/** CPU time of all threads of this process, in milliseconds. */
export function cpuMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Profiles `work` and writes the profile to `file`. */
export async function profileSpan(
  file: string,
  work: () => unknown,
  options: CPUProfileOptions = {},
): Promise<Span> {
  const chunks: Uint8Array[] = [];
  await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) }, options);
  const cpu = cpuMillis();
  const wall = performance.now();
  await work();
  const span = { cpuMillis: cpuMillis() - cpu, wallMillis: performance.now() - wall };
  await stopCPUProfile();
  writeFileSync(file, Buffer.concat(chunks));
  return span;
}
