import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBase64 } from "../src/base/base64.ts";

const BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);
const TEXT = Buffer.from(BYTES).toString("base64");

test("base64 is read with and without Uint8Array.fromBase64", () => {
  assert.deepEqual(decodeBase64(TEXT), BYTES);
  const { fromBase64 } = Uint8Array;
  Reflect.deleteProperty(Uint8Array, "fromBase64"); // as in Deno 2.4
  try {
    assert.deepEqual(decodeBase64(TEXT), BYTES);
    assert.throws(() => decodeBase64("=§"));
  } finally {
    Object.defineProperty(Uint8Array, "fromBase64", { value: fromBase64, configurable: true });
  }
  assert.throws(() => decodeBase64("=§"));
});
