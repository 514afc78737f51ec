/**
 * What the command line itself refuses and prints.
 */
import assert from "node:assert/strict";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { all, burner, Room, timeout } from "./support/command_line.ts";

const go = fileURLToPath(new URL("testdata/go/", import.meta.url));

/** Asserts one line on stderr, status 2, no other output, and unchanged files. */
async function assertRefused(room: Room, args: readonly string[], line: RegExp): Promise<void> {
  const before = room.files();
  const { status, stdout, stderr } = await room.cli(args).ended;
  assert.match(stderr, /^pprof: [^\n]+\n$/, args.join(" "));
  assert.match(stderr, line);
  assert.equal(stdout, "");
  assert.equal(status, 2);
  assert.deepEqual(room.files(), before);
}

async function assertAllRefused(room: Room, cases: readonly [string[], RegExp][]): Promise<void> {
  for (const [args, line] of cases) await assertRefused(room, args, line);
}

test("refuses a command line that says too little or too much", { timeout }, async () => {
  const room = new Room({ "main.ts": "console.log(1)" });
  await assertAllRefused(room, [
    [[], /no command given/],
    [["walk"], /unknown command "walk"/],
    [["run"], /no script given/],
    [["run", "--fast", "main.ts"], /--fast/],
    [["run", "--top"], /--top/],
    [["run", "missing.ts"], /cannot find missing\.ts/],
    [["run", "file:///missing/main.ts"], /cannot find file:/],
    [["top"], /no profile given/],
    [["top", "--fast", "main.ts"], /--fast/],
    [["top", "a", "b"], /one profile at a time, also got "b"/],
  ]);
});

test("refuses options with other values than they have", { timeout }, async () => {
  const room = new Room({ "main.ts": "console.log(1)" });
  const run = (...options: string[]) => ["run", ...options, "main.ts"];
  await assertAllRefused(room, [
    [run("--hz", "0"), /--hz needs a whole number from 1 to 1000, got "0"/],
    [run("--hz", "1.5"), /got "1\.5"/],
    [run("--hz", "1001"), /got "1001"/],
    [run("--hz", "abc"), /got "abc"/],
    [run("--hz="), /got ""/],
    [run("--top", "x"), /--top needs a whole number from 0 on, got "x"/],
    [run("--clock", "sun"), /clock "sun": one of thread, process/],
    [run("--native", "some"), /native "some": one of named, all, none/],
    [["top", "-n", "0", join(go, "cpu.pb.gz")], /-n needs a whole number from 1 on, got "0"/],
    [["top", "--sample", "tea", join(go, "cpu.pb.gz")], /tea/],
  ]);
});

test("refuses to write where no profile can be", { timeout }, async () => {
  const room = new Room({ "main.ts": "console.log(1)" });
  mkdirSync(join(room.path, "dir"));
  await assertAllRefused(room, [
    [["run", "-o", "missing/cpu.pb.gz", "main.ts"], /cannot write missing\/cpu\.pb\.gz: ENOENT/],
    [["run", "-o", "dir", "main.ts"], /dir is a directory/],
    [["run", "-o", "/dev/null", "main.ts"], /\/dev\/null is no regular file/],
    [["run", "-o", "/proc/cpu.pb.gz", "main.ts"], /cannot write \/proc\/cpu\.pb\.gz: /],
  ]);
  room.write("readonly.pb.gz", "old");
  chmodSync(join(room.path, "readonly.pb.gz"), 0o444);
  if (process.getuid?.() === 0) {
    console.log("# a read-only file is not tried: root may write everything");
  } else {
    await assertRefused(room, ["run", "-o", "readonly.pb.gz", "main.ts"], /cannot write readonly/);
  }
  assert.equal(room.read("readonly.pb.gz").toString(), "old");
});

test("refuses what is no profile", { timeout }, async () => {
  const room = new Room({ "text.txt": "this is no profile", "empty.pb.gz": "" });
  room.write("cut.pb.gz", readFileSync(join(go, "cpu.pb.gz")).subarray(0, 500));
  await assertAllRefused(room, [
    [["top", "missing.pb.gz"], /cannot read missing\.pb\.gz: ENOENT/],
    [["top", "."], /cannot read \.: EISDIR/],
    [["top", "text.txt"], /text\.txt is not a pprof profile/],
    [["top", "empty.pb.gz"], /empty\.pb\.gz is not a pprof profile/],
    [["top", "cut.pb.gz"], /cut\.pb\.gz is not a pprof profile: .*cut off/],
  ]);
});

test("helps on stdout", { timeout }, async () => {
  const room = new Room();
  for (const args of [["--help"], ["-h"], ["help"], ["run", "--help"], ["run", "-h", "x.ts"]]) {
    const { status, stdout, stderr } = await room.cli(args).ended;
    assert.match(stdout, /^Usage: pprof /);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  }
  const { status, stdout } = await room.cli(["top", "--help"]).ended;
  assert.match(stdout, /^Usage: pprof top /);
  assert.equal(status, 0);
});

test("top shows Go's profiles, gzip'd and raw", { timeout }, async () => {
  const room = new Room();
  cpSync(join(go, "cpu.pb.gz"), join(room.path, "cpu.pb.gz"));
  room.write("cpu.pb", gunzipSync(room.read("cpu.pb.gz")));
  const top = async (...args: string[]) => {
    const { status, stdout, stderr } = await room.cli(["top", ...args]).ended;
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
    return stdout;
  };
  const packed = await top("cpu.pb.gz");
  assert.match(packed, /^Type: cpu$/m);
  assert.equal(await top("cpu.pb"), packed);
  const rows = (table: string) => table.slice(table.indexOf("flat%")).trim().split("\n").slice(1);
  const three = rows(await top("-n", "3", "cpu.pb.gz"));
  assert.equal(three.length, 3);
  const cums = rows(await top("--cum", "cpu.pb.gz")).map((row) => row.trim().split(/\s+/)[4]!);
  const percents = cums.map((percent) => parseFloat(percent));
  assert.deepEqual(percents, percents.toSorted((a, b) => b - a));
  assert.match(await top("--sample", "samples", "cpu.pb.gz"), /^Type: samples$/m);
  for (const name of ["heap", "allocs", "goroutine", "threadcreate", "block", "mutex", "custom"]) {
    assert.match(await top(join(go, `${name}.pb.gz`)), /flat%/, name);
  }
});

test("top ends quietly when nobody reads on", { timeout }, async () => {
  const room = new Room();
  const child = room.cli(["top", join(go, "cpu.pb.gz")]);
  child.process.stdout!.destroy();
  const { status, stderr } = await child.ended;
  assert.equal(stderr, "");
  assert.ok(status === 0 || status === 141, `status ${status}`);
});

test("run takes its options to the profile", { timeout }, async () => {
  const room = new Room({ "main.ts": burner("burn") + "burn(200);" });
  const run = async (...options: string[]) => {
    const { status, stdout, stderr } = await room.cli(["run", ...options, ...all, "main.ts"]).ended;
    assert.deepEqual({ status, stdout }, { status: 0, stdout: "" });
    return stderr;
  };
  const table = await run("--hz", "1000", "-o", "fast.pb.gz");
  assert.match(table, /^pprof: wrote fast\.pb\.gz\n/);
  assert.match(table, / burn/);
  const fast = room.samples("fast.pb.gz");
  assert.ok(fast.length > 0);
  for (const { values: [count, nanos] } of fast) assert.ok(nanos! / count! < 2e6, "1 kHz");

  const cut = await run("--clock=process", "--native", "all", "--top=2");
  assert.match(cut, /mechanism: setitimer/);
  assert.match(cut, /Showing top 2 nodes/);
  assert.equal(await run("--native=none", "--top", "0"), "pprof: wrote cpu.pb.gz\n");
  assert.deepEqual(room.files(), ["cpu.pb.gz", "fast.pb.gz", "main.ts"]);
});

test("run keeps a link to the profile, and names with spaces and signs", { timeout }, async () => {
  const odd = "a b%20#c?d'é.pb.gz";
  const room = new Room({ "main.ts": "" });
  mkdirSync(join(room.path, "there"));
  symlinkSync("there/real.pb.gz", join(room.path, "link.pb.gz"));
  room.write("there/real.pb.gz", "old");
  for (const name of ["link.pb.gz", odd]) {
    const { status, stderr } = await room.cli(["run", "--top", "0", "-o", name, "main.ts"]).ended;
    assert.deepEqual({ status, stderr }, { status: 0, stderr: `pprof: wrote ${name}\n` });
  }
  room.samples("there/real.pb.gz");
  room.samples(odd);
  assert.deepEqual(room.files(), [odd, "link.pb.gz", "main.ts", "there"]);
});

test("run tells when the profile's place is gone, and keeps the status", { timeout }, async () => {
  const room = new Room({
    "main.ts": `import { rmSync } from "node:fs";
      rmSync("there", { recursive: true }); process.exitCode = 5;`,
  });
  mkdirSync(join(room.path, "there"));
  const { status, stderr } = await room.cli(["run", "-o", "there/x", ...all, "main.ts"]).ended;
  assert.match(stderr, /^pprof: cannot write there\/x: ENOENT[^\n]*\n$/);
  assert.equal(status, 5);
});
