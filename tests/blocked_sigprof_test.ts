/** CPU time of a thread that blocks SIGPROF is nowhere else, and is missed where it never comes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { millis, onMainThread, passes, readPlainProfile } from "./support/plain_profile.ts";
import { factsOf, profileItself } from "./support/profiled_program.ts";
import { assertNear, statistically } from "./support/statistically.ts";

interface Facts {
  readonly hiddenMillis: number;
  readonly seenMillis: number;
}

/** The program profiles itself for `scale` times as long. */
function profileOf(scenario: string, scale: number) {
  const profiled = profileItself("blocked_sigprof.ts", { args: [scenario, scale] });
  return { facts: factsOf<Facts>(profiled), profile: readPlainProfile(profiled.profile) };
}

const isBlocked = passes("[SIGPROF blocked]");
const timeout = 240_000;

test(
  "what was used while SIGPROF was blocked is a mark on its thread",
  { timeout },
  () =>
    statistically((scale) => {
      const { facts, profile } = profileOf("while", scale);
      const blocked = profile.samples.filter(isBlocked);
      assert.ok(blocked.length > 0 && blocked.every(onMainThread));
      assert.deepEqual(profile.comments.filter((comment) => comment.includes("no samples")), []);
      return { facts, profile };
    }, ({ facts, profile }) => {
      assertNear(millis(profile, isBlocked), facts.hiddenMillis, 0.1, "blocked");
      assertNear(millis(profile, passes("seen")), facts.seenMillis, 0.15, "seen");
      // In vain: no tick came while it ran.
      assert.ok(millis(profile, passes("hidden")) < 50);
    }),
);

test("what never comes is said to be missing", { timeout }, () =>
  statistically((scale) => {
    const { facts, profile } = profileOf("never", scale);
    assert.equal(millis(profile, isBlocked), 0);
    return { facts, profile };
  }, ({ facts, profile }) => {
    assertNear(millis(profile, passes("seen")), facts.seenMillis, 0.15, "seen");
    const missing = profile.comments.find((comment) => comment.includes("no samples"));
    const share = Number(/^(\d+) % of the CPU time has no samples/.exec(missing ?? "")?.[1]);
    assert.ok(share >= 50 && share <= 70, profile.comments.join("\n"));
  }));
