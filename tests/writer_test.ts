import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { writeAll, type Writer } from "../src/base/writer.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i * 7);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

/** A writer whose write returns `answer(chunk)`, and which keeps the bytes that it says it took. */
function plain(answer: (chunk: Uint8Array) => unknown) {
  const chunks: Uint8Array[] = [];
  const writer: Writer = {
    write(chunk) {
      const taken = answer(chunk);
      chunks.push(chunk.slice(0, typeof taken === "number" ? taken : undefined));
      return taken;
    },
  };
  return { writer, chunks };
}

for (const answer of [undefined, null, true, false, "ok", {}]) {
  test(`a write that answers ${JSON.stringify(answer)} has taken everything`, async () => {
    const { writer, chunks } = plain(() => answer);
    await writeAll(writer, bytes);
    assert.equal(chunks.length, 1);
    assert.deepEqual(joined(chunks), bytes);
  });
}

test("partial writes are continued with the rest", async () => {
  const { writer, chunks } = plain((chunk) => Math.min(chunk.length, 65_536));
  await writeAll(writer, bytes);
  assert.equal(chunks.length, 5);
  assert.deepEqual(joined(chunks), bytes);
});

test("promised counts are awaited: never two writes at a time", async () => {
  let writing = 0;
  const chunks: Uint8Array[] = [];
  await writeAll({
    async write(chunk) {
      assert.equal(++writing, 1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      writing--;
      chunks.push(chunk.slice(0, 100_001));
      return Math.min(chunk.length, 100_001);
    },
  }, bytes);
  assert.deepEqual(joined(chunks), bytes);
});

test("write is called as a method", async () => {
  class Sink {
    #size = 0;
    write(chunk: Uint8Array): number {
      this.#size += chunk.length;
      return chunk.length;
    }
    get size() {
      return this.#size;
    }
  }
  const sink = new Sink();
  await writeAll(sink, bytes);
  assert.equal(sink.size, bytes.length);
});

test("a writer that takes nothing for a while is waited for", async () => {
  let calls = 0;
  const { writer, chunks } = plain((chunk) => ++calls % 4 === 0 ? Math.min(chunk.length, 2e5) : 0);
  await writeAll(writer, bytes);
  assert.deepEqual(joined(chunks), bytes);
});

test("a writer that takes nothing any more is an error, not an endless loop", async () => {
  await assert.rejects(writeAll(plain(() => 0).writer, bytes), {
    message: "Cannot write profile: the writer took nothing, 10 times",
  });
});

for (const answer of [-1, 1.5, NaN, 300_001]) {
  test(`a write that answers ${answer} is an error`, async () => {
    await assert.rejects(writeAll(plain(() => answer).writer, bytes), {
      message: `Cannot write profile: the writer took ${answer} of 300000 bytes`,
    });
  });
}

test("the writer's own error comes through as it is", async () => {
  const error = new RangeError("mine");
  const isMine = (e: unknown) => e === error;
  const thrower = {
    write() {
      throw error;
    },
  };
  await assert.rejects(writeAll(thrower, bytes), isMine);
  await assert.rejects(writeAll({ write: () => Promise.reject(error) }, bytes), isMine);
  const stream = new WritableStream({ write: () => Promise.reject(error) });
  await assert.rejects(writeAll(stream, bytes), isMine);
  const node = new Writable({ write: (_chunk, _encoding, done) => done(error) });
  await assert.rejects(writeAll(node, bytes), isMine);
  const late = new Writable({
    write: (_chunk, _encoding, done) => void setTimeout(done, 5, error),
  });
  await assert.rejects(writeAll(late, bytes), isMine);
});

test("what cannot be written to is refused", async () => {
  for (const writer of [{}, undefined, null, 5]) {
    await assert.rejects(writeAll(writer as unknown as Writer, bytes), {
      name: "TypeError",
      message: "Cannot write profile: the writer has no write method",
    });
  }
});

test("nothing to write is no write", async () => {
  const { writer, chunks } = plain(() => 0);
  await writeAll(writer, new Uint8Array(0));
  assert.deepEqual(chunks, []);
});

test("a web stream gets all, is not closed, and its lock is released", async () => {
  const chunks: Uint8Array[] = [];
  let closed = false;
  const stream = new WritableStream<Uint8Array>({
    write: (chunk) => void chunks.push(chunk),
    close: () => void (closed = true),
  });
  await writeAll(stream, bytes.subarray(0, 1000));
  await writeAll(stream, bytes.subarray(1000));
  assert.deepEqual(joined(chunks), bytes);
  assert.equal(closed, false);
  assert.equal(stream.locked, false);
  await stream.close();
});

test("a web stream's backpressure is waited for", async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let done = false;
  const writing = writeAll(writable, bytes).then(() => done = true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(done, false);
  const { value } = await readable.getReader().read();
  assert.deepEqual(value, bytes);
  await writing;
});

test("a web stream's lock is released after a failure, and one that is locked is refused", async () => {
  const stream = new WritableStream<Uint8Array>({ write: () => Promise.reject(new Error("no")) });
  await assert.rejects(writeAll(stream, bytes));
  assert.equal(stream.locked, false);
  const other = new WritableStream<Uint8Array>();
  other.getWriter();
  await assert.rejects(writeAll(other, bytes), TypeError);
});

test("a Node stream gets all and is left as it was", async () => {
  const stream = new PassThrough();
  const chunks: Uint8Array[] = [];
  stream.on("data", (chunk) => chunks.push(chunk));
  const errors = stream.listenerCount("error");
  const closes = stream.listenerCount("close");
  for (let i = 0; i < 12; i++) await writeAll(stream, bytes);
  assert.equal(stream.listenerCount("error"), errors);
  assert.equal(stream.listenerCount("close"), closes);
  assert.equal(stream.writableEnded, false);
  stream.end();
  assert.equal(joined(chunks).length, 12 * bytes.length);
});

test("a Node stream's backpressure is waited for", async () => {
  let finish = () => {};
  const stream = new Writable({ write: (_chunk, _encoding, done) => void (finish = done) });
  let done = false;
  const writing = writeAll(stream, bytes).then(() => done = true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(done, false);
  finish();
  await writing;
});

test(
  "a Node stream that is destroyed, ended or closed early rejects",
  { timeout: 10_000 },
  async () => {
    const never = new Writable({ write: () => {} });
    const writing = writeAll(never, bytes);
    never.destroy();
    await assert.rejects(writing);
    await assert.rejects(writeAll(never, bytes));
    const ended = new PassThrough();
    ended.end();
    await assert.rejects(writeAll(ended, bytes));
  },
);

test("files of every kind hold what was written", async () => {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  try {
    const file = join(directory, "node");
    const stream = createWriteStream(file);
    await writeAll(stream, bytes);
    await new Promise((resolve) => stream.end(() => resolve(undefined)));
    assert.deepEqual(new Uint8Array(readFileSync(file)), bytes);

    const native = join(directory, "native");
    const { writer, close } = await openNative(native);
    await writeAll(writer, bytes);
    await writeAll(writer, bytes);
    // Before it is closed: no buffer may still hold bytes.
    assert.deepEqual(new Uint8Array(readFileSync(native)), joined([bytes, bytes]));
    await close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("what was written to a file before, and is still on its way, does not confuse", async () => {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  try {
    const file = join(directory, "file");
    const { writer, close } = await openNative(file);
    const first = (writer as { write(chunk: Uint8Array): unknown }).write(bytes.subarray(0, 100));
    await Promise.all([first, writeAll(writer, bytes.subarray(100))]);
    await close();
    assert.deepEqual(new Uint8Array(readFileSync(file)), bytes);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test("a full disk rejects, whatever wrote to it", async () => {
  const { writer, close } = await openNative("/dev/full");
  await assert.rejects(writeAll(writer, bytes), /space|ENOSPC/i);
  await close();
  await assert.rejects(writeAll(createWriteStream("/dev/full"), bytes), /space|ENOSPC/i);
});

test("a pipe whose reader sleeps is waited for; one whose reader is gone rejects", {
  timeout: 20_000,
}, () => {
  const program = fileURLToPath(new URL("./programs/write_stdout.ts", import.meta.url));
  const run = (reader: string) => {
    const runtime = "Deno" in globalThis ? `'${process.execPath}' run -A` : `'${process.execPath}'`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `${runtime} '${program}' | ${reader}`], {
      encoding: "utf8",
      timeout: 15_000,
    });
    return { stdout: stdout.trim(), stderr: stderr.trim() };
  };
  assert.deepEqual(run("(sleep 1; wc -c)"), { stdout: "3000000", stderr: "written" });
  assert.match(run("true").stderr, /^rejected: .*(pipe|EPIPE)/i);
});

/** The runtime's own open file. */
async function openNative(path: string): Promise<{ writer: Writer; close(): Promise<void> }> {
  // deno-lint-ignore no-explicit-any -- each runtime knows its own global only
  const { Deno, Bun } = globalThis as any;
  if (Bun !== undefined) {
    const sink = Bun.file(path).writer();
    return { writer: sink, close: () => Promise.resolve(sink.end()).catch(() => {}) };
  }
  const file = await Deno.open(path, { write: true, create: path !== "/dev/full" });
  return { writer: file, close: () => Promise.resolve(file.close()) };
}
