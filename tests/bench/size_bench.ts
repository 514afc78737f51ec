/**
 * The size of the native library for each architecture, and of the npm package. Prints a table.
 *
 *     deno run -A tests/bench/size_bench.ts
 *     bun tests/bench/size_bench.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { embedded } from "../../ffi/embedded.ts";
import { report } from "./child.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "pprof-size-"));

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

for (const [platform, { size }] of Object.entries(embedded)) {
  report(`library for ${platform}`, kilobytes(size), "<= 64 KiB");
}
try {
  const bun = join(root, "node_modules", ".bin", "bun");
  execFileSync(bun, [join(root, "npm", "build.ts"), join(scratch, "dist")], { stdio: "pipe" });
  const pack = ["pack", "--json", "--dry-run", "--ignore-scripts", join(scratch, "dist")];
  const [{ size, unpackedSize }] = JSON.parse(
    execFileSync("npm", pack, { encoding: "utf8", stdio: "pipe" }),
  );
  report("npm tarball", kilobytes(size), "<= 500 kB");
  report("npm package, unpacked", kilobytes(unpackedSize), "");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
