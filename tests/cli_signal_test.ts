/**
 * Signals reach a profiled program as they would without us, and leave a whole profile or none.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import {
  all,
  burner,
  type Child,
  isDeno,
  type Result,
  Room,
  timeout,
} from "./support/command_line.ts";

const ready = `console.log("ready", process.pid);`;
const idle = `${ready} setInterval(() => {}, 1000);`;
const step = "const step = () => { burn(5); setTimeout(step, 1); }; step();";
const busy = `${burner("burn")} burn(); ${ready} ${step}`;

/** Who gets a signal: our process only, or the program as well, as after Ctrl-C. */
const ways = {
  alone: (child: Child, signal: NodeJS.Signals) => child.kill(signal),
  together: (child: Child, signal: NodeJS.Signals) => child.killGroup(signal),
};

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** Arguments of a run that prints no table. */
function run(room: Room, options: Parameters<Room["cli"]>[1] = {}): Child {
  return room.cli(["run", "--top", "0", ...all, "main.ts"], options);
}

const wrote = "pprof: wrote cpu.pb.gz\n";
const none = "pprof: the program ended without a profile\n";

function assertEnd(result: Result, end: Partial<Result>): void {
  const { status, signal, stderr } = result;
  assert.deepEqual({ status, signal, stderr }, { status: null, signal: null, ...end });
}

for (const [state, program] of Object.entries({ "an idle": idle, "a busy": busy })) {
  for (const [way, send] of Object.entries(ways)) {
    test(`${state} program dies by the signal that was sent ${way}`, { timeout }, async () => {
      await Promise.all((["SIGINT", "SIGTERM", "SIGHUP"] as const).map(async (signal) => {
        const room = new Room({ "main.ts": program });
        const child = run(room);
        await child.printed(/ready/);
        send(child, signal);
        assertEnd(await child.ended, { signal, stderr: wrote });
        const stacks = room.samples().map(({ stack }) => stack).join("\n");
        if (state === "a busy") assert.match(stacks, /burn /);
        assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
      }));
    });
  }
}

const listeners: Record<string, (signal: string, listener: string) => string> = {
  "process.on": (signal, listener) => `process.on("${signal}", ${listener});`,
  "process.once": (signal, listener) => `process.once("${signal}", ${listener});`,
  ...(isDeno && {
    "Deno.addSignalListener": (signal, listener) =>
      `Deno.addSignalListener("${signal}", ${listener});`,
  }),
};

for (const [name, listen] of Object.entries(listeners)) {
  test(`a program's own listener by ${name} decides`, { timeout }, async () => {
    const cases = Object.values(ways).flatMap((send) =>
      (["SIGINT", "SIGTERM"] as const).map((signal) => ({ send, signal }))
    );
    await Promise.all(cases.map(async ({ send, signal }) => {
      const own =
        `() => { console.log("got"); setTimeout(() => { burn(); process.exit(42) }, 250) }`;
      const room = new Room({ "main.ts": `${burner("burn")} ${listen(signal, own)} ${idle}` });
      const child = run(room);
      await child.printed(/ready/);
      send(child, signal);
      const result = await child.ended;
      assertEnd(result, { status: 42, stderr: wrote });
      assert.equal(result.stdout.match(/got/g)?.length, 1);
      assert.ok(room.samples().some(({ stack }) => stack.includes("burn ")));
    }));
  });
}

test("a listener that is taken off leaves the program as it was", { timeout }, async () => {
  const off = `const f = () => {}; process.on("SIGINT", f); process.off("SIGINT", f);
    ${
    isDeno ? 'Deno.addSignalListener("SIGINT", f); Deno.removeSignalListener("SIGINT", f);' : ""
  }`;
  const room = new Room({ "main.ts": `${off} ${idle}` });
  const child = run(room);
  await child.printed(/ready/);
  child.kill("SIGINT");
  assertEnd(await child.ended, { signal: "SIGINT", stderr: wrote });
});

test("each signal reaches a program that goes on, once", { timeout }, async () => {
  await Promise.all(
    Object.values(ways).map(async (send) => {
      const room = new Room({
        "main.ts": `let n = 0; process.on("SIGINT", () => {
        console.log("got", ++n, "."); if (n === 3) setTimeout(() => process.exit(0), 400) }); ${idle}`,
      });
      const child = run(room);
      await child.printed(/ready/);
      for (const n of [1, 2, 3]) {
        send(child, "SIGINT");
        await child.printed(new RegExp(`got ${n} `));
        await pause(250);
      }
      const result = await child.ended;
      assertEnd(result, { status: 0, stderr: wrote });
      assert.equal(result.stdout.match(/got/g)?.length, 3);
    }),
  );
});

test("a program that hangs is ended by the second signal", { timeout }, async () => {
  await Promise.all(
    Object.values(ways).map(async (send) => {
      const room = new Room({ "main.ts": `${ready} for (;;);`, "cpu.pb.gz": "old" });
      const child = run(room);
      await child.printed(/ready/);
      send(child, "SIGINT");
      await pause(300);
      assert.equal(child.process.exitCode ?? child.process.signalCode, null);
      send(child, "SIGINT");
      assertEnd(await child.ended, { signal: "SIGINT", stderr: none });
      assert.equal(room.read("cpu.pb.gz").toString(), "old");
      assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
    }),
  );
});

test("timeout(1), which signals twice at once, leaves a profile", { timeout }, async () => {
  const room = new Room({ "main.ts": busy });
  const { status, stderr } = await run(room, { wrapper: ["timeout", "3"] }).ended;
  assert.deepEqual({ status, stderr }, { status: 124, stderr: wrote });
});

test("a program that was started to ignore signals ignores them", { timeout }, async () => {
  const room = new Room({
    "main.ts": `${ready} setTimeout(() => { console.log("alive"); process.exit(5) }, 700);`,
  });
  const wrapper = ["sh", "-c", `trap '' HUP INT; exec "$@"`, "sh"];
  const child = run(room, { wrapper });
  await child.printed(/ready/);
  child.killGroup("SIGHUP");
  child.killGroup("SIGINT");
  child.kill("SIGHUP");
  const result = await child.ended;
  assertEnd(result, { status: 5, stderr: wrote });
  assert.match(result.stdout, /alive/);
});

test("other signals are for the program, too", { timeout }, async () => {
  const room = new Room({
    "main.ts": `process.on("SIGUSR2", () => { console.log("got"); process.exit(3) }); ${idle}`,
  });
  const child = run(room);
  await child.printed(/ready/);
  child.kill("SIGUSR2");
  assertEnd(await child.ended, { status: 3, stderr: wrote });

  const quitting = new Room({ "main.ts": idle });
  const wrapper = ["sh", "-c", `ulimit -c 0; exec "$@"`, "sh"]; // otherwise it would leave a core file
  const quit = run(quitting, { wrapper });
  await quit.printed(/ready/);
  quit.kill("SIGQUIT");
  assertEnd(await quit.ended, { signal: "SIGQUIT", stderr: none });
  assert.deepEqual(quitting.files(), ["main.ts"]);
});

test("kill -9 of the program leaves no profile and the old one alone", { timeout }, async () => {
  const room = new Room({ "main.ts": busy, "cpu.pb.gz": "old" });
  const child = run(room);
  const [, pid] = await child.printed(/ready (\d+)/);
  process.kill(Number(pid), "SIGKILL");
  assertEnd(await child.ended, { signal: "SIGKILL", stderr: none });
  assert.equal(room.read("cpu.pb.gz").toString(), "old");
  assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
});

test("kill -9 of our process leaves no profile and the old one alone", { timeout }, async () => {
  const room = new Room({ "main.ts": busy, "cpu.pb.gz": "old" });
  const child = run(room);
  const [, pid] = await child.printed(/ready (\d+)/);
  child.kill("SIGKILL");
  await pause(100);
  process.kill(Number(pid), "SIGTERM"); // nothing else will end it
  assert.equal((await child.ended).signal, "SIGKILL");
  assert.equal(room.read("cpu.pb.gz").toString(), "old");
});

test("kill -9 while the profile is written leaves a whole one or none", { timeout }, async () => {
  await Promise.all([0, 2, 5, 10, 20, 40].map(async (millis) => {
    const room = new Room({ "main.ts": busy });
    const child = run(room);
    const [, pid] = await child.printed(/ready (\d+)/);
    process.kill(Number(pid), "SIGTERM");
    await pause(millis);
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // It had ended already.
    }
    const { stderr } = await child.ended;
    if (room.files().includes("cpu.pb.gz")) {
      assert.equal(stderr, wrote);
      room.samples();
    } else {
      assert.equal(stderr, none);
    }
  }));
});

test("Ctrl-C at a terminal reaches the program once", { timeout }, async () => {
  if (spawnSync("script", ["--version"]).status !== 0) {
    assert.notEqual(process.env.CI, "true", "script(1) is missing, and CI must not skip");
    console.log("SKIP Ctrl-C at a terminal: script(1) of util-linux is not installed");
    return;
  }
  const wrapper = ["sh", "-c", `exec script -qefc "exec $(printf "'%s' " "$@")" /dev/null`, "sh"];
  const own = `let n = 0; process.on("SIGINT", () => { console.log("got", ++n, ".");
    if (n === 2) process.exit(9); setTimeout(() => console.log("later"), 1300) });`;
  const room = new Room({ "main.ts": `${own} ${idle}` });
  const listening = run(room, { wrapper, stdin: "open" });
  const dying = run(new Room({ "main.ts": busy }), { wrapper, stdin: "open" });
  await Promise.all([listening.printed(/ready/), dying.printed(/ready/)]);
  listening.process.stdin!.write("\x03");
  dying.process.stdin!.write("\x03");
  const dead = await dying.ended;
  assert.equal(dead.status, 130, dead.stdout);
  assert.match(dead.stdout, /pprof: wrote cpu\.pb\.gz/);
  await listening.printed(/later/);
  listening.process.stdin!.write("\x03");
  const { status, stdout } = await listening.ended;
  assert.equal(status, 9, stdout);
  assert.equal(stdout.match(/got/g)?.length, 2, stdout);
  assert.match(stdout, /pprof: wrote cpu\.pb\.gz/);
});
