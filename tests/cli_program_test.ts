/**
 * A program that is profiled by the command line sees the same environment and prints the same as
 * without us.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { all, assertSame, burner, isDeno, Room, timeout } from "./support/command_line.ts";

/** Prints everything that a program can easily read of itself and its environment. */
const mirror = `
import { execFileSync, fork } from "node:child_process";

if (process.argv[2] === "forked") {
  console.log("forked", process.argv.slice(2), process.execArgv, Object.keys(process.env).sort());
} else {
  const own = globalThis.Deno ?? globalThis.Bun;
  console.log(import.meta.main, import.meta.url, import.meta.filename);
  console.log(process.argv, process.execArgv, process.title, own.args, own.argv);
  console.log(process.cwd(), Object.entries(process.env).sort());
  console.log(Object.entries(own.env.toObject?.() ?? own.env).sort());
  console.log(execFileSync("env", { encoding: "utf8" }));
  console.log(Object.getOwnPropertySymbols(globalThis).length, own.mainModule ?? own.main);
  if (globalThis.Bun) {
    for (const one of [Bun.spawnSync(["env"]), Bun.spawnSync({ cmd: ["env"] })]) {
      console.log(one.stdout.toString());
    }
    console.log(Bun.spawnSync(["env"], { env: { A: "b" } }).stdout.toString());
    console.log(await new Response(Bun.spawn(["env"]).stdout).text());
  } else {
    const { stdout } = new Deno.Command("env").outputSync();
    console.log(new TextDecoder().decode(stdout));
  }
  const child = fork(import.meta.filename, ["forked", "a b"]);
  await new Promise((resolve) => child.on("exit", resolve));
}
`;

test("a program sees its own arguments and environment alone", { timeout }, async () => {
  const room = new Room({ "main.ts": mirror });
  const env = { FOO: "b a=r", EMPTY: "", BUN_JSC_useFTLJIT: "1" };
  const { stdout } = await assertSame(room, "main.ts", {
    args: ["--hz", "7", "-A", "a b", "", "--", "-o", "é'\"$"],
    env,
  });
  assert.match(stdout, /FOO/);
  assert.doesNotMatch(stdout, /PPROF|PCToCode|preload/);
});

test("a user's own settings of ours reach the program", { timeout }, async () => {
  const room = new Room({
    "main.ts": `console.log(process.env.BUN_JSC_alwaysGeneratePCToCodeOriginMap)`,
  });
  const env = { BUN_JSC_alwaysGeneratePCToCodeOriginMap: "0" };
  assert.equal((await assertSame(room, "main.ts", { env })).stdout, "0\n");
});

test("a script may be named in every way, from anywhere", { timeout }, async () => {
  const program = "console.log(import.meta.main, import.meta.url, process.argv, process.cwd())";
  const room = new Room({ "sub/main.ts": program, "test": program, "-dash.ts": program });
  mkdirSync(join(room.path, "elsewhere"));
  const absolute = join(room.path, "sub/main.ts");
  for (const script of ["sub/main.ts", "./sub/main.ts", absolute]) {
    await assertSame(room, script, { args: ["x"] });
  }
  const cwd = join(room.path, "elsewhere");
  const fromAfar = room.cli(["run", "--top", "0", "../sub/main.ts"], { cwd });
  const plain = room.plain(["../sub/main.ts"], { cwd });
  assert.equal((await fromAfar.ended).stdout, (await plain.ended).stdout);
  room.samples("elsewhere/cpu.pb.gz");

  const url = pathToFileURL(absolute).href; // plain Bun does not accept it
  const byURL = await room.cli(["run", "--top", "0", url]).ended;
  assert.equal(byURL.stdout, (await room.plain([absolute]).ended).stdout);

  // File names that are a command and an option of Bun's.
  const test = await room.cli(["run", "--top", "0", "test"]).ended;
  assert.equal(test.stdout, (await room.plain(["./test"]).ended).stdout);
  const dash = await room.cli(["run", "--top", "0", "--", "-dash.ts", "y"]).ended;
  assert.equal(dash.stdout, (await room.plain(["./-dash.ts", "y"]).ended).stdout);
});

test("a program may come from stdin", { timeout }, async () => {
  const stdin = "console.log('from stdin', process.argv.length)";
  assert.match((await assertSame(new Room(), "-", { stdin })).stdout, /^from stdin/);
});

test("stdin arrives and stdout leaves byte by byte", { timeout }, async () => {
  const room = new Room({
    "main.ts": `${burner("burn")}
      burn();
      process.stdin.on("data", (chunk) => process.stdout.write(chunk));
      process.stdin.on("end", () => process.stdout.write(Uint8Array.of(0, 255, 10, 13, 128)));`,
  });
  const stdin = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
  const child = room.cli(["run", ...all, "main.ts"], { stdin });
  const { stderr } = await child.ended;
  assert.deepEqual(child.stdoutBytes, Buffer.concat([stdin, Uint8Array.of(0, 255, 10, 13, 128)]));
  assert.match(stderr, / burn/);
});

test("a program may change its directory", { timeout }, async () => {
  const room = new Room({
    "main.ts": `${burner("burn")}
      process.chdir("/"); console.log(process.cwd()); burn();`,
  });
  await assertSame(room, "main.ts");
  assert.ok(room.samples().some(({ stack }) => stack.includes("burn")));
  assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
});

test("a program's children are not profiled and do not write", { timeout }, async () => {
  const room = new Room({
    "main.ts": `${burner("burnParent")}
      import { fork, spawnSync } from "node:child_process";
      burnParent();
      const args = [...(globalThis.Deno ? ["run", "-A"] : []), "child.ts"];
      console.log(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout);
      const child = fork("child.ts");
      await new Promise((resolve) => child.on("exit", resolve));`,
    "child.ts": `${burner("burnChild")} burnChild(); console.log("child", process.execArgv);`,
  });
  await assertSame(room, "main.ts");
  const stacks = room.samples().map(({ stack }) => stack).join("\n");
  assert.match(stacks, /burnParent/);
  assert.doesNotMatch(stacks, /burnChild/);
});

test("a program with Workers ends by itself, their time is seen", { timeout }, async () => {
  const room = new Room({
    "main.ts": `${burner("burnMain")}
      const results = [1, 2, 3].map((i) => new Promise((resolve) => {
        const worker = new Worker(new URL("worker.ts", import.meta.url).href, { type: "module" });
        worker.onmessage = ({ data }) => { resolve(data); worker.terminate(); };
        worker.postMessage(i);
      }));
      burnMain();
      console.log(await Promise.all(results));`,
    "worker.ts": `${burner("burnWorker")}
      onmessage = ({ data }) => { burnWorker(300); postMessage(data * 2); };`,
  });
  await assertSame(room, "main.ts");
  const threads = new Set(room.samples().map(({ labels }) => labels["thread_id"]));
  assert.ok(threads.size >= 4, `${threads.size} threads`);
});

test("a program's project stays its own", { timeout }, async () => {
  const room = new Room({
    "deno.json": JSON.stringify({
      nodeModulesDir: "manual",
      imports: { "pako": "./not_ours.ts", "lib/": "./lib/" },
      compilerOptions: { strict: false },
    }),
    "package.json": JSON.stringify({
      type: "commonjs",
      dependencies: { "local-package": "file:./local" },
    }),
    "tsconfig.json": JSON.stringify({ compilerOptions: { paths: { "pako": ["./not_ours.ts"] } } }),
    "bunfig.toml": 'preload = ["./own_preload.ts"]\n[define]\n"LISTENING" = "1"\n',
    "own_preload.ts": "globalThis.ownPreload = (globalThis.ownPreload ?? 0) + 1; export {};",
    "not_ours.ts": "export const mine: string = 'mine'; export const gzip = 1;",
    "lib/a.ts": "export enum Colour { Red = 3 }",
    "node_modules/local-package/package.json": JSON.stringify({
      name: "local-package",
      version: "1.0.0",
      main: "index.js",
    }),
    "node_modules/local-package/index.js": "module.exports = { local: __filename };",
    "main.mts": `${burner("burn")}
      import { mine } from "pako";
      import local from "local-package";
      import { Colour } from "./lib/a.ts";
      console.log(mine, local.local, Colour.Red, globalThis.ownPreload);
      burn();`,
    "main.cjs":
      `console.log(require("local-package").local, typeof module, require("node:os").EOL)`,
  });
  await assertSame(room, "main.mts");
  assert.ok(room.samples().some(({ stack }) => stack.includes("burn")));
  await assertSame(room, "main.cjs");
  const files = room.files();
  if (isDeno) {
    const flags = ["-A", "--frozen", "--cached-only", "--no-remote"];
    const program = ["main.mts"];
    const own = flags.flatMap((flag) => flag === "-A" ? [flag] : ["--flag", flag]);
    const ours = await room.cli(["run", "--top", "0", ...own, ...program]).ended;
    const plain = await room.plain([...flags, ...program]).ended;
    assert.equal(ours.stdout, plain.stdout);
    assert.deepEqual([ours.status, plain.status], [0, 0]);
  }
  assert.deepEqual(room.files(), files);
});

test("flags for the runtime reach it", { timeout }, async () => {
  const flag = isDeno ? "--v8-flags=--expose-gc" : "--smol";
  const room = new Room({ "main.ts": "console.log(process.execArgv, typeof globalThis.gc);" });
  const ours = await room.cli(["run", "--top", "0", `--flag=${flag}`, "main.ts"]).ended;
  const plain = await room.plain([flag, "main.ts"]).ended;
  assert.equal(ours.stdout, plain.stdout);
  assert.match(plain.stdout, isDeno ? /function/ : /--smol/);
});
