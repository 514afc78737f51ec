/** The check of the rooms' imports (`npm run check:rooms`) fails where it should. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const CONFIG = ".dependency-cruiser.cjs";

/** The output of the check on this tree with `line` added to `file`. */
function checkWith(file: string, line: string): { status: number | null; output: string } {
  const copy = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    for (const part of ["mod.ts", "src", "ffi", "proto", "package.json", CONFIG]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    appendFileSync(join(copy, file), `${line}\n`);
    const args = ["--config", CONFIG, "mod.ts", "src", "ffi"];
    const command = join(root, "node_modules/.bin/depcruise");
    const { status, stdout } = spawnSync(command, args, {
      cwd: copy,
      encoding: "utf8",
      timeout: 60_000,
    });
    return { status, output: stdout };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

test("an import that closes a circle is an error", () => {
  const { status, output } = checkWith("src/join/samples.ts", 'import "./join.ts";');
  assert.notEqual(status, 0);
  assert.match(output, /error circle: src\/join/);
});

test("an import against the rooms' direction is an error", () => {
  const { status, output } = checkWith("src/base/errors.ts", 'import type {} from "../../mod.ts";');
  assert.notEqual(status, 0);
  assert.match(output, /error src\/base may not import this: src\/base\/errors\.ts → mod\.ts/);
});
