/**
 * In whichever way a profiled program ends by itself, its profile is written, and status and output
 * are as without us.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  all,
  assertSame,
  burner,
  isDeno,
  Room,
  type SameOptions,
  timeout,
} from "./support/command_line.ts";

interface Case extends SameOptions {
  /** The program's text after the function `burn`. */
  readonly program: string;
  readonly status: number;
  /** Function that the profile must show. Default: burn. */
  readonly shows?: readonly string[];
}

/**
 * Callbacks that a program leaves in every queue when it exits: none of them may run. (In Deno the
 * first timer of a program loads a module and so runs microtasks; with us that module is loaded
 * already.)
 */
const firstTimer = "setTimeout(() => {}, 0);";
const leftovers = `
process.nextTick(() => console.log("tick"));
queueMicrotask(() => console.log("microtask"));
Promise.reject(new Error("rejected")).catch(() => console.log("caught"));
Promise.reject(new Error("never caught"));
setTimeout(() => console.log("timer"), 0);
`;

const cases: Record<string, Case> = {
  "on its own": { program: "burn(); console.log('end')", status: 0 },
  "with a status of its own": { program: "burn(); process.exitCode = 7", status: 7 },
  "by process.exit": { program: "burn(); process.exit(3)", status: 3 },
  "by process.exit with work left behind": {
    program: `burn(); ${leftovers} process.exit(4)`,
    status: 4,
  },
  "by process.exit in a timer": {
    program: "setTimeout(() => { burn(); process.exit(255) }, 20); setInterval(() => {}, 1000)",
    status: 255,
  },
  "by process.exit in a listener": {
    program: `const target = new EventTarget();
      target.addEventListener("x", () => { burn(); process.exit(6) });
      target.dispatchEvent(new Event("x")); console.log("never")`,
    status: 6,
  },
  "by process.exit in an emitter's listener, in a tick": {
    program: `import { EventEmitter } from "node:events";
      const emitter = new EventEmitter().on("x", () => { burn(); ${leftovers} process.exit(8) });
      process.nextTick(() => emitter.emit("x"))`,
    status: 8,
  },
  "by process.exit in a microtask": {
    program: `await null; queueMicrotask(() => { burn(); ${leftovers} process.exit(9) })`,
    status: 9,
  },
  "by process.exit in an exit listener": {
    program:
      `process.on("exit", (code) => { console.log("exit", code); process.exit(11) }); burn()`,
    status: 11,
  },
  "by an error": { program: "burn(); throw new Error('thrown')", status: 1 },
  "by an error in a timer": {
    program: "setTimeout(() => { burn(); throw new TypeError('late') }, 20)",
    status: 1,
  },
  "by an error in a listener": {
    program: `import { EventEmitter } from "node:events";
      burn(); new EventEmitter().emit("error", new Error("unheard"))`,
    status: 1,
  },
  "by a rejection that it waits for": {
    program: `async function fail() { burn(); await null; throw new Error("rejected") }
      await fail()`,
    status: 1,
  },
  "by a rejection that nobody waits for": {
    program: "burn(); Promise.reject(new Error('left')); setTimeout(() => {}, 1000)",
    status: 1,
  },
  "by a rejection with no error": { program: "burn(); Promise.reject(undefined)", status: 1 },
  "after an error that it takes care of": {
    program: `${burner("burnAgain")}
      process.on("uncaughtException", (error) => console.log("caught", error.message));
      setTimeout(() => { burn(); setTimeout(again, 400); throw new Error("first") }, 0);
      const again = () => { burnAgain(); console.log("end") };`,
    status: 0,
    shows: ["burn", "burnAgain"],
  },
  "after many errors that it takes care of": {
    program: `process.on("uncaughtException", () => {});
      process.on("unhandledRejection", () => {});
      let n = 0;
      const timer = setInterval(() => {
        if (++n === 40) { clearInterval(timer); setTimeout(burn, 300) }
        if (n % 2) throw new Error("odd");
        Promise.reject(new Error("even"));
      }, 5)`,
    status: 0,
  },
  "after a rejection that it takes care of": {
    program: `${burner("burnAgain")}
      process.on("unhandledRejection", (error) => console.log("caught", error.message));
      setTimeout(() => { burn(); setTimeout(again, 400); Promise.reject(new Error("first")) }, 0);
      const again = () => { burnAgain(); throw new Error("last") };`,
    status: 1,
    shows: ["burn", "burnAgain"],
  },
  "with listeners that print to the last": {
    program: `process.on("beforeExit", () => console.log("before"));
      process.on("exit", () => { console.log("exit"); process.exitCode = 12 }); burn()`,
    status: 12,
  },
};

const denoCases: Record<string, Case> = {
  "by Deno.exit": { program: `burn(); ${leftovers} Deno.exit(13)`, status: 13 },
  "by Deno.exit in unload": {
    program: `addEventListener("unload", () => { console.log("unload"); Deno.exit(14) }); burn()`,
    status: 14,
  },
  "by Deno.exit while another listener follows": {
    program: `addEventListener("unload", () => console.log("unload")); burn(); Deno.exit(15)`,
    status: 15,
  },
  "after error events whose default it prevents": {
    program: `${burner("burnAgain")}
      addEventListener("error", (event) => { event.preventDefault(); console.log("error") });
      addEventListener("unhandledrejection", (event) => {
        event.preventDefault(); console.log("rejection") });
      setTimeout(() => { burn(); setTimeout(again, 400); throw new Error("first") }, 0);
      const again = () => { burnAgain(); Promise.reject(new Error("second")) };`,
    status: 0,
    shows: ["burn", "burnAgain"],
  },
  "after an error event that onerror prevents": {
    program: `${burner("burnAgain")}
      globalThis.onerror = (event) => { event.preventDefault(); console.log("error") };
      setTimeout(() => { burn(); setTimeout(again, 400); throw new Error("first") }, 0);
      const again = () => { burnAgain(); console.log("end") };`,
    status: 0,
    shows: ["burn", "burnAgain"],
  },
};

for (const [name, one] of Object.entries({ ...cases, ...(isDeno && denoCases) })) {
  test(`a program ends ${name}`, { timeout }, async () => {
    const room = new Room({ "main.ts": `${firstTimer}${burner("burn")}\n${one.program}` });
    const { status } = await assertSame(room, "main.ts", one);
    assert.equal(status, one.status);
    const stacks = room.samples().map(({ stack }) => `;${stack}`).join("\n");
    for (const name of one.shows ?? ["burn"]) assert.match(stacks, new RegExp(`;${name} `), stacks);
    assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
  });
}

const kill = (signal: string) =>
  `process.kill(process.pid, "${signal}"); setTimeout(() => {}, 9e3)`;

for (
  const [name, program] of Object.entries({
    "by SIGKILL": kill("SIGKILL"),
    "by abort": "process.abort()",
    ...(isDeno && { "by top-level code that waits for nothing": "await new Promise(() => {})" }),
  })
) {
  test(`a program ends ${name} without a profile`, { timeout }, async () => {
    const room = new Room({ "main.ts": `console.log("here"); ${program}` });
    await assertSame(room, "main.ts", { profile: false });
    assert.deepEqual(room.files(), ["main.ts"]);
  });
}

test("a profile is not overwritten by none", { timeout }, async () => {
  const room = new Room({ "main.ts": kill("SIGKILL"), "cpu.pb.gz": "old" });
  const { stderr } = await room.cli(["run", ...all, "main.ts"]).ended;
  assert.equal(stderr, "pprof: the program ended without a profile\n");
  assert.equal(room.read("cpu.pb.gz").toString(), "old");
  assert.deepEqual(room.files(), ["cpu.pb.gz", "main.ts"]);
});
