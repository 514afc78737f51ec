// Samples its memory and its threads, and only then loads the addon that the first argument names. Writes the
// heap profile to the second; prints how many threads were created meanwhile, as JSON.
import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { lookup, startHeapProfile, writeHeapProfile } from "../../mod.ts";

const [addon, output] = process.argv.slice(2);
await startHeapProfile({ rate: 64 * 1024 });
const threads = lookup("threadcreate")!;
await threads.writeTo({ write: () => {} });
const before = threads.count;
createRequire(import.meta.url)(addon!);
const created = threads.count - before;
const chunks: Uint8Array[] = [];
await writeHeapProfile({ write: (chunk) => void chunks.push(chunk) });
writeFileSync(output!, Buffer.concat(chunks));
console.log(JSON.stringify({ created }));
