/**
 * @module
 */
import { readFileSync } from "node:fs";
import { constants } from "node:os";

/** Those of `signals` that this process ignores. Call it before anything listens to them. */
export function ignoredSignals<Name extends NodeJS.Signals>(signals: readonly Name[]): Name[] {
  let status: string;
  try {
    status = readFileSync("/proc/self/status", "utf8");
  } catch {
    return []; // not permitted to read it: assume that none is ignored
  }
  // SigIgn:	0000000000001003
  const mask = BigInt(`0x${/^SigIgn:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  return signals.filter((name) => (mask >> BigInt(constants.signals[name] - 1) & 1n) === 1n);
}
