/** Writes 3,000,000 bytes to stdout by writeAll, and prints the result on stderr. */
import { writeAll } from "../../src/base/writer.ts";

try {
  await writeAll(process.stdout, new Uint8Array(3_000_000));
  console.error("written");
} catch (error) {
  console.error(`rejected: ${(error as Error).message}`);
}
