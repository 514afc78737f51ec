/**
 * For programs that profile themselves: what getrusage says of the very span that is profiled.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { type CPUProfileOptions, startCPUProfile, stopCPUProfile } from "../../mod.ts";

/** What is known of the span besides the profile. */
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

/** Profiles WORK and writes the profile to FILE. */
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
