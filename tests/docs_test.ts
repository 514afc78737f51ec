/** Links, commands, paths, code and rooms that the documentation names exist in this tree. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { pages } from "./support/pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const README_LINES = 150;

const read = (file: string) => readFileSync(join(root, file), "utf8");
/** A page without HTML comments. */
const texts = new Map(pages.map((page) => [page, read(page).replace(/<!--.*?-->/gs, "")]));

/** A page's code blocks: language and text. */
function blocksOf(page: string): { readonly language: string; readonly text: string }[] {
  const blocks = texts.get(page)!.matchAll(/^ *```(\w*)\n(.*?)^ *```$/gms);
  return Array.from(blocks, ([, language, text]) => ({ language: language!, text: text! }));
}

/** A page without its code blocks. */
function proseOf(page: string): string {
  return texts.get(page)!.replace(/^ *```.*?^ *```$/gms, "");
}

/** The code spans outside of code blocks. */
function spansOf(page: string): string[] {
  return Array.from(proseOf(page).matchAll(/`([^`\n]+)`/g), ([, span]) => span!);
}

/** The anchor of a heading. */
function anchorsOf(page: string): string[] {
  return Array.from(proseOf(page).matchAll(/^#+ (.+)$/gm), ([, heading]) => {
    return heading!.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-");
  });
}

/** All of src/, as text. */
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => read(join("src", file)))
  .join("\n");

/** The first column of the table whose head begins with `head`, by its code spans or its words. */
function firstColumn(page: string, head: string): string[] {
  const lines = texts.get(page)!.split("\n");
  const from = lines.findIndex((line) => line.trim().startsWith(`| ${head} `));
  assert.ok(from >= 0, `${page} has no table ${head}`);
  const rows = lines.slice(from + 2);
  return rows.slice(0, rows.findIndex((line) => !line.trim().startsWith("|")))
    .map((line) => line.trim().split(" | ")[0]!.replace(/^\| /, "").trim());
}

test("README is for the first five minutes", () => {
  const lines = read("README.md").trimEnd().split("\n").length;
  assert.ok(lines <= README_LINES, `${lines} lines`);
});

test("code in a line stays in its line", () => {
  for (const page of pages) {
    for (const line of proseOf(page).split("\n")) {
      assert.ok((line.match(/`/g)?.length ?? 0) % 2 === 0, `${page}: ${line}`);
    }
  }
});

test("links lead to what the packages carry, too", () => {
  for (const page of pages) {
    for (const [, target] of proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:/.test(target!)) continue;
      const [file, anchor] = target!.split("#");
      const path = file === "" ? page : normalize(join(dirname(page), file!));
      assert.ok(path === "LICENSE" || pages.includes(path), `${page} links to ${target}`);
      if (anchor !== undefined) {
        assert.ok(anchorsOf(path).includes(anchor), `${page} links to ${target}`);
      }
    }
  }
});

test("commands exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const { tasks } = JSON.parse(read("deno.json"));
  for (const page of pages) {
    const commands = texts.get(page)!.matchAll(
      /\b(npm run|deno task|deno@\w+ task|bun run|bun@\w+ run) ([\w:]+)/g,
    );
    for (const [command, tool, name] of commands) {
      // `bun run pprof` is the package's own command, in a project that has it.
      if (name === "pprof") continue;
      const known = tool!.startsWith("deno") ? tasks : scripts;
      assert.ok(name! in known, `${page}: ${command}`);
    }
  }
});

test("paths exist", () => {
  for (const page of pages) {
    for (const span of spansOf(page)) {
      if (!/^(src|ffi|native|tests|npm|proto|docs|\.ci)\/|^[\w.]+\.(ts|md|cjs|json)$/.test(span)) {
        continue;
      }
      const path = span.replace(/\/$/, "");
      const isThere = /\*/.test(path)
        ? readdirSync(join(root, dirname(path))).some((file) =>
          file.startsWith(path.slice(dirname(path).length + 1).split("*")[0]!)
        )
        : existsSync(join(root, path));
      // Programs of the examples, and what a build makes, are not in the tree.
      assert.ok(
        isThere || /^(native\/build|dist|main|server|waits)\b/.test(path),
        `${page}: ${span}`,
      );
    }
  }
});

test("code checks", { timeout: 120_000 }, () => {
  const scratch = mkdtempSync(join(tmpdir(), "pprof-docs-"));
  try {
    const { imports, compilerOptions } = JSON.parse(read("deno.json"));
    const { exports, name } = JSON.parse(read("package.json"));
    const own = Object.entries(exports as Record<string, string>)
      .map(([entry, file]) => [name + entry.slice(1), join(root, file)]);
    const config = join(scratch, "deno.json");
    writeFileSync(
      config,
      JSON.stringify({ imports: { ...imports, ...Object.fromEntries(own) }, compilerOptions }),
    );
    const files: string[] = [];
    for (const page of pages) {
      for (const { language, text } of blocksOf(page)) {
        if (language !== "ts") continue;
        const file = join(scratch, `${page.replaceAll("/", "_")}-${files.length}.ts`);
        writeFileSync(file, `${text}export {};\n`);
        files.push(file);
      }
    }
    assert.ok(files.length >= 5, `${files.length} blocks`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ["check", "--quiet", "--config", config, ...files],
      { encoding: "utf8", timeout: 100_000 },
    );
    assert.equal(status, 0, stderr);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});

test("the architecture names every room", () => {
  const text = texts.get("docs/ARCHITECTURE.md")!;
  const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
  const rooms = (forbidden as { name: string }[]).map(({ name }) => name.split(" ")[0]!)
    .filter((name) => existsSync(join(root, name)));
  assert.ok(rooms.length > 10);
  const native = readdirSync(join(root, "native"))
    .filter((name) => name !== "build" && statSync(join(root, "native", name)).isDirectory());
  for (const room of [...rooms, ...native]) {
    const name = room.split("/").at(-1)!;
    assert.match(text, new RegExp(`^ *(\\w+/ +)*${name}/ `, "m"), `${room} is not in the tree`);
  }
});

test("what a profile can say is what the sources say", () => {
  const steps = firstColumn("CONTRIBUTING.md", "what it says").flatMap((cell) => cell.split("; "));
  for (const sentence of steps) assert.ok(sources.includes(sentence), sentence);

  const frames = firstColumn("docs/reading-a-profile.md", "what you see")
    .flatMap((cell) => Array.from(cell.matchAll(/`([[(][^`]*[\])])`/g), ([, frame]) => frame!));
  assert.ok(frames.length > 5);
  for (const frame of frames) {
    assert.ok(sources.includes(frame.replace(/…\]$/, "")), `no frame is called ${frame}`);
  }
});
