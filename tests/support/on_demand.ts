/**
 * For programs that measure as often as a test asks, so that one process is measured again and for longer.
 */
import { readSync } from "node:fs";

/**
 * Answers each line of stdin, a scale, with a line of JSON, which is what MEASURE returns. Nothing of it
 * runs while MEASURE does.
 */
export async function measureOnDemand(measure: (scale: number) => unknown): Promise<void> {
  const line = new Uint8Array(16);
  for (let size; (size = readSync(0, line)) > 0;) {
    const scale = Number(new TextDecoder().decode(line.subarray(0, size)));
    console.log(JSON.stringify(await measure(scale)));
  }
}
