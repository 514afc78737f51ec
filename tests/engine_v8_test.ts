/**
 * The V8 engine in real Deno processes, whichever runtime runs this file.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { programPath } from "./support/profiled_program.ts";
import { statistically } from "./support/statistically.ts";

const deno = fileURLToPath(new URL("../node_modules/.bin/deno", import.meta.url));
const TIMEOUT = 240_000;

/** Runs a program of tests/programs in Deno. */
function run(program: string, ...args: (string | number)[]) {
  return runWith([], program, ...args);
}

function runWith(flags: readonly string[], program: string, ...args: (string | number)[]) {
  const permissions = flags.some((flag) => flag.startsWith("--deny")) ? flags : ["-A", ...flags];
  const { status, stdout, stderr } = spawnSync(
    "timeout",
    [
      "100",
      deno,
      "run",
      "--no-check",
      "--no-prompt",
      "--no-lock",
      ...permissions,
      programPath(program),
    ]
      .concat(args.map(String)),
    { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  return { status, stdout, stderr };
}

/** The last line that a program printed. */
// deno-lint-ignore no-explicit-any
function factsOf({ stdout, stderr }: { stdout: string; stderr: string }): any {
  const line = stdout.trimEnd().split("\n").at(-1)!;
  assert.ok(line.startsWith("{"), `the program failed:\n${stdout}${stderr}`);
  return JSON.parse(line);
}

// deno-lint-ignore no-explicit-any
function result(program: string, ...args: (string | number)[]): any {
  const ended = run(program, ...args);
  assert.equal(ended.status, 0, `the program failed:\n${ended.stdout}${ended.stderr}`);
  return factsOf(ended);
}

function assertAnswered(facts: { ticks: number; answered: number }, share: number): void {
  assert.ok(facts.ticks >= 10, `${facts.ticks} ticks`);
  const { answered, ticks } = facts;
  assert.ok(answered >= share * ticks, `${answered} of ${ticks} ticks were answered`);
}

/** The lines of tests/programs/v8_shares.ts that carry a comment. */
function markedLines(): Record<string, number> {
  const lines: Record<string, number> = {};
  readFileSync(programPath("v8_shares.ts"), "utf8").split("\n").forEach((text, i) => {
    const mark = /\/\/ ([A-Z ]+)$/.exec(text)?.[1];
    if (mark) lines[mark] = i + 1;
  });
  return lines;
}

test("ticks are answered, shares and lines are right", { timeout: TIMEOUT }, async () => {
  const at = markedLines();
  for (const hz of [100, 250]) {
    await statistically((scale) => {
      const facts = result("v8_shares.ts", hz, 2_000 * scale);
      assert.equal(facts.mechanism, "V8 samples at each CPU tick");
      assert.deepEqual(facts.steppedDown, []);
      return facts;
    }, (facts) => {
      assertAnswered(facts, 0.95);
      let [three, one, leafRight, callRight, all] = [0, 0, 0, 0, 0];
      for (const [stack, count] of Object.entries<number>(facts.stacks)) {
        if (!stack.includes("burn")) continue;
        all += count;
        if (stack.includes("three:")) three += count;
        if (stack.includes("one:")) one += count;
        const isLeafRight = [at.SPIN!, at.SPIN! - 1].some((line) =>
          stack.startsWith(`spin:${line} `)
        );
        if (isLeafRight) leafRight += count;
        const callers = ` < three:${at.THREE} < burn:${at["BURN THREE"]} `;
        // The call of one() spans three lines.
        const other = RegExp(
          ` < one:${at.ONE} < burn:(${[0, 1, 2].map((i) => at["BURN ONE"]! - i).join("|")}) `,
        );
        if (stack.includes(callers) || other.test(stack)) callRight += count;
      }
      assert.ok(Math.abs(three / (three + one) - 0.75) < 0.06, `${three} to ${one}`);
      assert.ok(leafRight > 0.95 * all, `${leafRight} of ${all} leaf lines are right`);
      assert.ok(callRight > 0.9 * all, `${callRight} of ${all} stacks have right call lines`);
      console.log(
        `${hz} Hz: ${facts.answered} of ${facts.ticks} ticks answered, ${three}:${one}, ` +
          `start ${facts.startMillis.toFixed(1)} ms, stop ${facts.stopMillis.toFixed(1)} ms`,
      );
    });
  }
});

test(
  "lines are right below every syntax that is transpiled away",
  { timeout: TIMEOUT },
  async () => {
    await statistically((scale) => {
      const facts = result("v8_lines.tsx", 2_000 * scale);
      assert.deepEqual(facts.steppedDown, []);
      return facts;
    }, (facts) => {
      assert.deepEqual(facts.unseen, []);
      const { leafRight, leafWrong, callRight, callWrong } = facts;
      assert.ok(leafRight >= 100 && callRight >= 100, JSON.stringify(facts));
      assert.ok(
        leafWrong <= 0.02 * leafRight && callWrong <= 0.02 * callRight,
        JSON.stringify(facts),
      );
    });
  },
);

test("lines are right in modules from everywhere", { timeout: TIMEOUT }, async () => {
  type Judged = Record<string, { right: number; wrong: string[] }>;
  await statistically((scale) => {
    const facts: Judged = result("v8_modules.ts", 1_500 * scale);
    assert.deepEqual(Object.keys(facts), ["data", "blob", "http", "plain", "common", "bundle"]);
    return facts;
  }, (facts) => {
    for (const [name, { right, wrong }] of Object.entries(facts)) {
      // A few samples are on a function's first or last line.
      const isRight = right >= 10 && wrong.length <= 0.1 * right;
      assert.ok(isRight, `${name}: ${right} right, but ${wrong.slice(0, 5)}`);
    }
  });
});

test("garbage collection is marked", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const facts = result("v8_scenarios.ts", "garbage", scale);
    assert.ok(facts.marks.length > 0);
    for (const stack of facts.marks) {
      assert.deepEqual(stack, [{ kind: "mark", name: "(garbage collector)" }]);
    }
    return facts;
  }, (facts) => assertAnswered(facts, 0.85));
});

test("a session that profiled before ours keeps its samples", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const facts = result("v8_scenarios.ts", "foreignBefore", scale);
    assert.match(facts.mechanism, /wall-clock/);
    assert.match(facts.steppedDown[0], /another inspector session/);
    return facts;
  }, (facts) => {
    assert.ok(facts.foreign > 200 && facts.after > 200, JSON.stringify(facts));
    assertAnswered(facts, 0.8);
  });
});

test("a session that comes later is given its samples", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const facts = result("v8_scenarios.ts", "foreignLater", scale);
    assert.equal(facts.before, 0);
    assert.match(facts.mechanism, /wall-clock/);
    assert.match(facts.steppedDown[0], /another inspector session/);
    return facts;
  }, (facts) => {
    assert.ok(facts.foreign > 150 && facts.after > 200, JSON.stringify(facts));
    assertAnswered(facts, 0.8);
  });
});

test("a session between two of ours is served, and forgotten", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const facts = result("v8_scenarios.ts", "foreignAfter", scale);
    assert.deepEqual(facts.steppedDown, []);
    return facts;
  }, (facts) => {
    assert.ok(facts.foreign > 200, JSON.stringify(facts));
    assertAnswered(facts, 0.9);
  });
});

test("fifty recordings one after the other", { timeout: TIMEOUT }, () => {
  const facts = result("v8_scenarios.ts", "restarts");
  assertAnswered({ ticks: facts.ticks, answered: facts.matched }, 0.9);
  const median = (millis: number[]) => millis.toSorted((a, b) => a - b)[millis.length >> 1]!;
  const [start, stop] = [median(facts.starts), median(facts.stops)];
  console.log(
    `start: first ${facts.starts[0].toFixed(1)}, median ${start.toFixed(1)} ms; ` +
      `stop: median ${stop.toFixed(1)} ms; ${facts.grownMB.toFixed(1)} MB more by 40`,
  );
  assert.ok(start < 100 && stop < 100, `start ${start}, stop ${stop} ms`);
  assert.ok(facts.grownMB < 30, `grown by ${facts.grownMB} MB`);
});

test("V8's memory is emptied on the way, and no tick is lost by it", { timeout: TIMEOUT }, () => {
  const facts = result("v8_scenarios.ts", "rotation");
  assert.ok(facts.first >= 25, `${facts.first} samples at the first rotation`);
  assert.deepEqual(facts.steppedDown, []);
  assertAnswered(facts, 0.9);
  assert.ok(facts.pending >= 0.9 * facts.first, `${facts.pending} ticks joined`);
});

test(
  "the profile is read while the process exits, with its own code",
  { timeout: TIMEOUT },
  async () => {
    await statistically((scale) => {
      const ended = run("v8_scenarios.ts", "exit", scale);
      assert.equal(ended.status, 7, ended.stderr);
      return factsOf(ended);
    }, (facts) => assertAnswered(facts, 0.9));
  },
);

test("a recording keeps no process alive", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const ended = run("v8_scenarios.ts", "ending", scale);
    assert.equal(ended.status, 0, ended.stderr);
    const facts = factsOf(ended);
    assert.ok(facts.endedAfterMillis < 500, `${facts.endedAfterMillis} ms`);
    return facts;
  }, (facts) => assertAnswered(facts, 0.9));
});

test("a program's own failure stays as it is", { timeout: TIMEOUT }, () => {
  const ended = run("v8_scenarios.ts", "failing");
  assert.equal(ended.status, 1);
  assert.match(ended.stderr, /the program's own/);
});

test("recordings that are stopped at once, and one that never is", { timeout: TIMEOUT }, () => {
  assert.deepEqual(result("v8_scenarios.ts", "short"), {});
});

test(
  "without the native library it is wall-clock time, and says so",
  { timeout: TIMEOUT },
  async () => {
    await statistically((scale) => {
      const facts = result("v8_scenarios.ts", "alone", scale);
      assert.deepEqual(facts.join, { kind: "alone", periodNanos: 1e7 });
      assert.equal(facts.mechanism, "V8's own profiler alone: wall-clock time");
      assert.match(facts.steppedDown[0], /no native library/);
      assert.equal(facts.isolate, 0);
      assert.ok(facts.sorted && facts.settled);
      assert.ok(facts.ageMillis >= 0 && facts.ageMillis < 1_000, `${facts.ageMillis} ms old`);
      return facts;
    }, ({ samples, idle, busyMillis, wallMillis }) => {
      const expected = wallMillis / 10;
      const seen = `${samples} samples in ${wallMillis} ms`;
      assert.ok(samples > expected / 2 && samples < expected * 4 / 3, seen);
      const waited = (wallMillis - busyMillis) / 10;
      assert.ok(idle > waited * 2 / 5, `${idle} samples in ${waited * 10} ms of waiting`);
    });
  },
);

test("a program that replaces what we rely on gets a profile, and its own back", {
  timeout: TIMEOUT,
}, async () => {
  await statistically((scale) => {
    const facts = result("v8_scenarios.ts", "hostile", scale);
    assert.equal(facts.kept, true);
    return facts;
  }, (facts) => {
    assertAnswered(facts.first, 0.9);
    assertAnswered(facts.second, 0.9);
  });
});

test("in a Worker, and after one that ended in a recording", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const facts = result("v8_worker.ts", scale);
    assert.deepEqual(facts.said.steppedDown, []);
    return facts;
  }, (facts) => {
    assertAnswered(facts.said, 0.9);
    assert.ok(facts.said.functions >= 0.8 * facts.said.ticks, JSON.stringify(facts));
    assertAnswered(facts.main, 0.9);
  });
});

test("a debugger hears nothing of us", { timeout: TIMEOUT }, async () => {
  await statistically((scale) => {
    const flags = ["--inspect=127.0.0.1:0"];
    const facts = factsOf(runWith(flags, "v8_scenarios.ts", "rotation", scale));
    assert.match(facts.steppedDown[0], /^callers carry the line .*: a debugger listens at ws:/);
    return facts;
  }, (facts) => assertAnswered(facts, 0.9));
});

test("without permission it says which, and asks nobody", { timeout: TIMEOUT }, () => {
  const denied = ["--allow-read", "--allow-ffi", "--allow-env", "--deny-sys"];
  const ended = runWith(denied, "v8_scenarios.ts", "alone");
  assert.equal(ended.status, 1);
  assert.match(ended.stderr, /ProfilerUnavailableError: Cannot sample JavaScript: .*--allow-sys/);
});
