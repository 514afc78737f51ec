/**
 * On platforms without a native library the module can be imported, custom profiles work, and what
 * needs the library steps down or says why it cannot work. Simulated by another name of the
 * operating system, for which there is no library.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainProfile } from "./support/plain_profile.ts";
import { bytesOf, isDeno, scratch, whatWorks } from "./support/what_works.ts";

const timeout = 90_000;

/** Names of Deno.build.os and of process.platform. */
const systems = isDeno ? ["darwin", "windows"] : ["darwin", "win32"];

for (const system of systems) {
  test(`on ${system}`, { timeout }, () => {
    const found = whatWorks(["-A"], { HOME: scratch }, [system]);

    const noLibrary = new RegExp(
      `^Cannot open the native library: there is none for ${system}-\\w+, only for ` +
        "linux-x86_64, linux-aarch64$",
    );
    assert.match(found.library, noLibrary);

    // The engine's own sampler: wall-clock time.
    const { mechanism, steppedDown, caveats } = found.after;
    assert.equal(found.before.available, true);
    assert.match(mechanism, /^no CPU clock; .*wall/);
    assert.equal(steppedDown[0], `no native library: ${found.library}`);
    const { comments, samples } = readPlainProfile(bytesOf(found.cpu));
    assert.deepEqual(comments.slice(1), [
      `mechanism: ${mechanism}`,
      ...steppedDown.map((why) => `stepped down: ${why}`),
      ...caveats.map((caveat) => `caveat: ${caveat}`),
    ]);
    assert.ok(samples.some(({ frames }) => frames.some(({ name }) => name === "burn")));

    const text = new TextDecoder().decode(bytesOf(found.custom));
    assert.match(text, /^example\.com\/test\/things profile: total 1\n/);

    for (const [name, outcome] of Object.entries(found.predefined)) {
      if (outcome.error === undefined) continue;
      assert.equal(outcome.error, "ProfilerUnavailableError", `${name}: ${outcome.message}`);
      assert.match(outcome.message, /there is none for|native library/, name);
    }
  });
}
