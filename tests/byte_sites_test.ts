import assert from "node:assert/strict";
import { test } from "node:test";
import { ByteSites, otherStacks } from "../src/engine/jsc/heap/byte_sites.ts";
import type { Stack } from "../src/stack/frame.ts";

function stackOf(...lines: number[]): Stack {
  return lines.map((line) => ({
    kind: "script",
    functionName: `f${line}`,
    file: "/a.ts",
    line,
    column: 1,
    functionLine: 0,
  }));
}

function total(sites: ByteSites): number {
  return sites.entries().reduce((sum, [, bytes]) => sum + bytes, 0);
}

test("adds up by stack", () => {
  const sites = new ByteSites();
  const [one, two] = [stackOf(1, 2), stackOf(3)];
  sites.add(one, 10);
  sites.add(two, 5);
  sites.add(one, 7);
  assert.deepEqual(sites.entries(), [[one, 17], [two, 5]]);
  assert.equal(sites.size, 2);
  sites.clear();
  assert.equal(sites.size, 0);
});

test("equal stacks are merged before any is given up", () => {
  const sites = new ByteSites(100);
  for (let i = 0; i < 1_000; i++) sites.add(stackOf(i % 50), 1);
  assert.ok(sites.size <= 100);
  assert.equal(total(sites), 1_000);
  assert.ok(!sites.entries().some(([stack]) => stack.includes(otherStacks)));
});

test("with too many stacks those of the most bytes stay", () => {
  const sites = new ByteSites(100);
  const large = stackOf(1_000_000);
  for (let i = 0; i < 10_000; i++) {
    sites.add(stackOf(i), 1);
    if (i % 10 === 0) sites.add(large, 100);
  }
  assert.ok(sites.size <= 100, `${sites.size}`);
  assert.equal(total(sites), 110_000);
  assert.equal(sites.entries().find(([stack]) => stack === large)?.[1], 100_000);
  const others = sites.entries().filter(([stack]) => stack.includes(otherStacks));
  assert.ok(others.reduce((sum, [, bytes]) => sum + bytes, 0) > 9_000);
});
