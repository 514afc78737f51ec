/**
 * Where the engines are easily wrong: native code without a frame, interpreted code called by
 * compiled code, code that was compiled before the profile began.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  millis,
  onMainThread,
  passes,
  type PlainProfile,
  type PlainSample,
  readPlainProfile,
} from "./support/plain_profile.ts";
import { measuringItself, profileByCLI, runtime } from "./support/profiled_program.ts";
import { assertNear, statistically } from "./support/statistically.ts";

const timeout = 240_000;

/** Output of tests/programs/c_calls.ts. */
interface CallFacts {
  readonly truth: Readonly<Record<string, number>>;
  readonly totalMillis: number;
}

/** The share of a phase in all work, by the profile and by the program. */
interface PhaseShare {
  readonly name: string;
  readonly seen: number;
  readonly true: number;
}

function phaseShares({ truth, totalMillis }: CallFacts, main: PlainProfile): PhaseShare[] {
  return Object.entries(truth).map(([name, known]) => ({
    name,
    seen: millis(main, passes(name)) / millis(main),
    true: known / totalMillis,
  }));
}

function onlyMain(profile: PlainProfile): PlainProfile {
  return { ...profile, samples: profile.samples.filter(onMainThread) };
}

function describe(shares: readonly PhaseShare[]): string {
  return shares.map(({ name, seen, true: known }) =>
    `${name} ${(seen * 100).toFixed(1)} (${(known * 100).toFixed(1)}) %`
  ).join(", ");
}

/** The topmost JavaScript function, host functions included, as the engines have them. */
function topmost({ frames }: PlainSample): string {
  return frames.find(({ address }) => address === 0)?.name ?? "";
}

test("native code called from compiled code counts for its caller", { timeout }, async () => {
  await measuringItself<CallFacts>("c_calls.ts", {}, (measure) =>
    statistically(async (scale) => {
      const facts = await measure(scale);
      const profile = onlyMain(readPlainProfile(facts.profile));
      if (runtime === "bun") {
        // JSC itself has one now and then, where it is stopped between two frames.
        const nobodys = millis(profile, passes("(unknown)")) / millis(profile);
        assert.ok(nobodys < 0.01, `${(nobodys * 100).toFixed(1)} % have frames of nobody`);
      }
      return { facts, profile };
    }, ({ facts, profile }) => {
      const shares = phaseShares(facts, profile);
      console.log(describe(shares));
      for (const { name, seen, true: known } of shares) {
        // V8 reports garbage collection without a JavaScript stack.
        if (name === "viaConcat" && runtime === "deno") continue;
        assert.ok(
          Math.abs(seen - known) < 0.03,
          `${name}: ${(seen * 100).toFixed(1)} % instead of ${(known * 100).toFixed(1)} %`,
        );
      }
      const within = (phase: string, names: readonly string[]) =>
        millis(profile, (one) => passes(phase)(one) && names.includes(topmost(one))) /
        millis(profile, passes(phase));
      // Interpreted functions, called from compiled ones, are still themselves.
      assert.ok(within("viaCold", ["coldCode"]) > 0.7, "interpreted code");
      if (runtime === "bun") {
        // Host functions say themselves that they run.
        assert.ok(within("viaJSON", ["parse", "stringify"]) > 0.8, "host functions");
        // Between two calls of the comparison function native code enters JavaScript.
        assert.ok(within("viaSort", ["sort", "byValue"]) > 0.7, "sort");
      }
    }));
});

/** Output of tests/programs/late_start.ts. */
interface LateFacts {
  readonly cpuMillis: number;
  readonly caveats: readonly string[];
}

/** The profile's caveat, or undefined. */
function expectedCaveat(plain: boolean): RegExp | undefined {
  if (runtime === "bun") return plain ? /has no lines.*counts for its caller/ : undefined;
  return plain ? /^caveat: functions.*counts for the callers/ : /^caveat: loops.*for the callers/;
}

function caveatsOf({ comments }: PlainProfile): string[] {
  return comments.filter((one) => one.startsWith("caveat: "));
}

test("a profile from the program's start on lacks nothing", { timeout }, () => {
  const ended = profileByCLI("shares.ts", { args: [0.1], flags: ["--top", "0"] });
  assert.deepEqual(caveatsOf(readPlainProfile(ended.profile)), []);
});

for (const plain of [true, false]) {
  const name = plain ? "says what it lacks" : "lacks little in a runtime that was started for it";
  test(`a profile of code that was compiled before ${name}`, { timeout }, async () => {
    await measuringItself<LateFacts>(
      "late_start.ts",
      { plain },
      (measure) =>
        statistically(async (scale) => {
          const facts = await measure(scale);
          const profile = readPlainProfile(facts.profile);
          const comments = caveatsOf(profile);
          assert.deepEqual(comments, facts.caveats.map((one) => `caveat: ${one}`));
          const expected = expectedCaveat(plain);
          assert.equal(comments.length, expected === undefined ? 0 : 1);
          if (expected !== undefined) assert.match(comments[0]!, expected);
          return { ...facts, profile };
        }, ({ cpuMillis, profile }) => {
          const part = (name: string) => millis(profile, passes(name)) / millis(profile);
          console.log(`inner ${part("inner").toFixed(2)}, outer ${part("outer").toFixed(2)}`);
          assertNear(millis(profile), cpuMillis, 0.1, "the profile's total and getrusage");
          if (!plain) assert.ok(part("inner") > 0.7, `inner: ${part("inner")}`);
        }),
    );
  });
}
