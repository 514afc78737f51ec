/**
 * Tracks open files with a profile of its own and prints it as text:
 *
 *     deno run -A tests/programs/open_files.ts      (or: bun tests/programs/open_files.ts)
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newProfile } from "../../mod.ts";

const openFiles = newProfile("example.com/files.open");

class LogFile {
  readonly #fd: number;

  constructor(url: URL) {
    this.#fd = openSync(fileURLToPath(url), "r");
    openFiles.add(this, 1); // the stack begins where the file was opened
  }

  close(): void {
    openFiles.remove(this);
    closeSync(this.#fd);
  }
}

function readConfig(): LogFile {
  const file = new LogFile(new URL("../../deno.json", import.meta.url));
  return file;
}

async function serve(request: number): Promise<LogFile> {
  await Promise.resolve();
  const file = new LogFile(new URL("../../package.json", import.meta.url));
  if (request % 2 === 0) file.close(); // and forgets the others
  return file;
}

const config = readConfig();
for (let request = 0; request < 7; request++) await serve(request);
const stdout = { write: (chunk: Uint8Array) => writeSync(1, chunk) };
await openFiles.writeTo(stdout, 1);
config.close();
