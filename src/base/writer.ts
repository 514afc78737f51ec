/**
 * Writes bytes to any kind of writer.
 *
 * @module
 */

/**
 * What a profile can be written to: a web stream, an open file as Deno has them, a file sink as
 * Bun has them, a Node stream, or any object with a `write` method.
 *
 * If `write` returns a number, or a promise of one, that is how many bytes it took, and it is
 * called again for the rest. Any other result means that it took them all. The writer is not
 * closed.
 */
export type Writer =
  | WritableStream<Uint8Array>
  | {
    /** Takes bytes from the start of `chunk`. */
    write(chunk: Uint8Array): unknown;
  };

/** How many times in a row a writer may take nothing, and the wait between two attempts. */
const IDLE_LIMIT = 10;
const IDLE_WAIT_MS = 5;

/**
 * Writes all of `bytes`; resolves when the writer has taken the last one.
 *
 * @throws The writer's own error, unchanged; a `TypeError` when `writer` has no write method; an
 * `Error` when it returns an impossible number, stops taking bytes, or closes early.
 *
 * @example
 * ```ts
 * import { writeAll } from "./writer.ts";
 * const chunks: Uint8Array[] = [];
 * await writeAll({ write: (chunk) => chunks.push(chunk.slice()) && undefined }, new Uint8Array(3));
 * ```
 */
export async function writeAll(writer: Writer, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return;
  if (isWebStream(writer)) return await writeToWebStream(writer, bytes);
  if (typeof writer?.write !== "function") {
    throw new TypeError("Cannot write profile: the writer has no write method");
  }
  if (isNodeStream(writer)) return await writeToNodeStream(writer, bytes);
  await writeInParts(writer, bytes);
  if (isSink(writer)) await writer.flush();
}

type PlainWriter = Exclude<Writer, WritableStream<Uint8Array>>;

/** The part of Node's stream.Writable that is used here. */
interface NodeStream extends PlainWriter {
  write(chunk: Uint8Array, done?: (error?: Error | null) => void): boolean;
  once(event: "error", listener: (error: Error) => void): unknown;
  once(event: "close", listener: () => void): unknown;
  removeListener(event: string, listener: (...values: never[]) => void): unknown;
}

/** A writer that buffers bytes until `flush`. */
interface Sink extends PlainWriter {
  flush(): unknown;
}

function isWebStream(writer: Writer): writer is WritableStream<Uint8Array> {
  return typeof (writer as WritableStream | undefined)?.getWriter === "function";
}

function isNodeStream(writer: PlainWriter): writer is NodeStream {
  const { once, removeListener } = writer as NodeStream;
  return typeof once === "function" && typeof removeListener === "function";
}

function isSink(writer: PlainWriter): writer is Sink {
  return typeof (writer as Sink).flush === "function";
}

async function writeToWebStream(
  stream: WritableStream<Uint8Array>,
  bytes: Uint8Array,
): Promise<void> {
  const writer = stream.getWriter();
  try {
    await writer.ready;
    await writer.write(bytes);
  } finally {
    writer.releaseLock();
  }
}

function writeToNodeStream(stream: NodeStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A failed write calls the callback and then emits "error", which ends the process if it has no
    // listener: so ours stays after a failure. A stream that is destroyed meanwhile only emits
    // "close".
    const onError = (error: Error) => {
      stream.removeListener("close", onClose);
      reject(error);
    };
    const onClose = () => {
      stream.removeListener("error", onError);
      reject(new Error("Cannot write profile: the stream closed before it had taken all of it"));
    };
    stream.once("error", onError);
    stream.once("close", onClose);
    stream.write(bytes, (error) => {
      if (error) return reject(error);
      stream.removeListener("error", onError);
      stream.removeListener("close", onClose);
      resolve();
    });
  });
}

async function writeInParts(writer: PlainWriter, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  let idleCount = 0;
  while (rest.length > 0) {
    const taken = await writer.write(rest);
    if (isFileSink(writer)) return checkFileSink(taken);
    if (typeof taken !== "number") return;
    if (!Number.isInteger(taken) || taken < 0 || taken > rest.length) {
      throw new Error(`Cannot write profile: the writer took ${taken} of ${rest.length} bytes`);
    }
    if (taken > 0) {
      idleCount = 0;
    } else if (++idleCount === IDLE_LIMIT) {
      throw new Error(`Cannot write profile: the writer took nothing, ${IDLE_LIMIT} times`);
    } else {
      await new Promise((resolve) => setTimeout(resolve, IDLE_WAIT_MS));
    }
    rest = rest.subarray(taken);
  }
}

function isFileSink(writer: PlainWriter): boolean {
  return Object.prototype.toString.call(writer) === "[object FileSink]";
}

/**
 * Bun's file sink takes every chunk whole; the number that it returns counts the bytes that it
 * passed on, of earlier writes, too. A closed sink returns `true` and drops the bytes.
 */
function checkFileSink(answer: unknown): void {
  if (answer === true) throw new Error("Cannot write profile: the sink is closed");
}
