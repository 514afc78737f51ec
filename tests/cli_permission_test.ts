/**
 * A profiled program in Deno has the same permissions as without us.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { burner, isDeno, ownStderr, Room, timeout } from "./support/command_line.ts";

/** Queries every permission, and uses some of them. */
const program = `
const state = (descriptor) => {
  const { state, partial } = Deno.permissions.querySync(descriptor);
  console.log(JSON.stringify(descriptor), state, partial);
};
const attempt = (name, work) => {
  try {
    console.log(name, typeof work());
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
for (const name of ["read", "write", "net", "env", "run", "sys", "ffi", "import"]) state({ name });
for (const path of [".", "cpu.pb.gz", "out", "/etc", "/tmp"]) {
  for (const name of ["read", "write", "ffi"]) state({ name, path });
}
for (const variable of ["FOO", "HOME", "PPROF_RUN", "PPROF_NATIVE_LIBRARY"]) {
  state({ name: "env", variable });
  attempt(variable, () => Deno.env.get(variable));
}
for (const kind of ["hostname", "osRelease", "inspector", "uid"]) state({ name: "sys", kind });
for (const host of ["localhost", "localhost:8000"]) state({ name: "net", host });
for (const command of ["true", "deno"]) state({ name: "run", command });
attempt("all variables", () => Deno.env.toObject());
attempt("read", () => Deno.readTextFileSync("main.ts"));
attempt("read elsewhere", () => Deno.readTextFileSync("/etc/passwd"));
attempt("write", () => Deno.writeTextFileSync("out", ""));
attempt("write elsewhere", () => Deno.writeTextFileSync("/dev/null", ""));
attempt("hostname", () => Deno.hostname());
attempt("run", () => new Deno.Command("true").outputSync().code);
attempt("load", () => Deno.dlopen("libc.so.6", {}).close());
`;

const exact: string[][] = [
  [],
  ["--allow-net"],
  ["-N=localhost:8000"],
  ["--allow-read=."],
  ["-R"],
  ["--allow-write=."],
  ["-W=out"],
  ["--allow-write=elsewhere", "--deny-write=out"],
  ["-RWE"],
  ["--allow-env=FOO"],
  ["--deny-env"],
  ["--deny-env=FOO", "--allow-env"],
  ["--ignore-env=FOO"],
  ["--allow-ffi"],
  ["--allow-ffi=./own.so"],
  ["--deny-ffi=./own.so"],
  ["--deny-ffi"],
  ["-S"],
  ["--deny-sys"],
  ["--deny-sys=hostname"],
  ["--allow-run=true", "--no-prompt"],
  ["-A"],
  ["--allow-all"],
  ["-A", "--deny-env"],
  ["-A", "--deny-ffi"],
  ["-A", "--deny-write=/etc"],
  ["-A", "--deny-sys=hostname"],
];

async function compare(room: Room, flags: string[]) {
  const env = { FOO: "bar" };
  const [plain, ours] = await Promise.all([
    room.plain([...flags, "main.ts"], { env }).ended,
    room.cli(["run", "--top", "0", ...flags, "main.ts"], { env }).ended,
  ]);
  return { plain: { ...plain, stderr: ownStderr(plain) }, ours };
}

if (isDeno) {
  test("a program has its own permissions", { timeout: 2 * timeout }, async () => {
    const left = exact.map((flags) => async () => {
      const room = new Room({ "main.ts": program });
      const { plain, ours } = await compare(room, flags);
      assert.deepEqual({ ...ours, stderr: ownStderr(ours) }, plain, flags.join(" "));
      assert.equal(ours.status, 0);
      assert.equal(ours.stderr, "pprof: wrote cpu.pb.gz\n", flags.join(" "));
      room.samples();
    });
    const worker = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await next();
    };
    await Promise.all([worker(), worker(), worker()]);
  });

  test("a program without permissions is profiled in full", { timeout }, async () => {
    const room = new Room({ "main.ts": `${burner("burn")} burn(200);` });
    const { stderr } = await room.cli(["run", "main.ts"]).ended;
    assert.match(stderr, /^mechanism: a CPU timer per thread; V8 samples at each CPU tick$/m);
    assert.match(stderr, / burn$/m);
  });

  test("a denied output is told, and the program runs", { timeout }, async () => {
    const room = new Room({ "main.ts": program });
    const { plain, ours } = await compare(room, ["-A", "--deny-write"]);
    assert.equal(ours.stdout, plain.stdout);
    assert.match(ours.stderr, /^pprof: cannot profile this program: [^\n]*may not be written\n/);
    assert.match(ours.stderr, /\npprof: the program ended without a profile\n$/);
    assert.deepEqual(room.files(), ["main.ts"]);
  });

  test("a part of sys stays a part, and what that costs is told", { timeout }, async () => {
    const room = new Room({ "main.ts": program });
    const { plain, ours } = await compare(room, ["--allow-sys=hostname"]);
    assert.equal(ours.stdout, plain.stdout);
    assert.match(ours.stderr, /^pprof: the profiler needs all of --allow-sys, [^\n]*\n/);
    assert.match(ours.stderr, /\npprof: wrote cpu\.pb\.gz\n$/);
  });

  test("a set of permissions is taken as it is", { timeout }, async () => {
    const config = (set: object) =>
      JSON.stringify({ permissions: { default: { env: ["FOO"], sys: ["hostname"], ...set } } });
    const poor = new Room({ "main.ts": program, "deno.json": config({}) });
    const without = await compare(poor, ["-P"]);
    assert.equal(without.ours.stdout, without.plain.stdout);
    assert.match(without.ours.stderr, /pprof: cannot profile this program: /);

    const rich = config({ ffi: true, sys: true, write: ["."] });
    const room = new Room({ "main.ts": program, "deno.json": rich });
    const { plain, ours } = await compare(room, ["-P"]);
    assert.equal(ours.stdout, plain.stdout);
    assert.match(ours.stderr, /pprof: wrote cpu\.pb\.gz\n$/);
  });

  test("a path that no flag can name is refused", { timeout }, async () => {
    const room = new Room({ "main.ts": "" });
    const { status, stderr } = await room.cli(["run", "-o", "a,b", "main.ts"]).ended;
    assert.match(stderr, /^pprof: run: Deno's flags cannot name [^\n]*comma[^\n]*\n$/);
    assert.equal(status, 2);
    assert.deepEqual(room.files(), ["main.ts"]);
    const all = await room.cli(["run", "-o", "a,b", "-A", "main.ts"]).ended;
    assert.match(all.stderr, /^pprof: wrote a,b\n/);
  });

  test("without our library a signal ends with a shell's status", { timeout }, async () => {
    const room = new Room({ "main.ts": "console.log('ready'); setInterval(() => {}, 1000)" });
    const child = room.cli(["run", "--top", "0", "-A", "--deny-ffi", "main.ts"]);
    await child.printed(/ready/);
    child.killGroup("SIGTERM");
    const { status, stderr } = await child.ended;
    assert.deepEqual({ status, stderr }, { status: 143, stderr: "pprof: wrote cpu.pb.gz\n" });
  });
} else {
  test("Bun has no permission flags", { timeout }, async () => {
    const room = new Room({ "main.ts": "" });
    const { status, stderr } = await room.cli(["run", "-A", "main.ts"]).ended;
    assert.match(stderr, /^pprof: run: [^\n]*-A[^\n]*\n$/);
    assert.equal(status, 2);
  });
}
