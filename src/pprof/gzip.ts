/**
 * The gzip wrapping of profiles: the only file that knows a compressor.
 *
 * @module
 */
import { gzip as pakoGzip, Inflate, Z_BUF_ERROR, Z_OK } from "pako";
import { nextTurn } from "../base/turn.ts";

/** What {@linkcode gunzipSync} is willing to unpack when not told: 256 MiB. */
const MAX_SIZE_BYTES = 256 * 2 ** 20;

/** How much is packed at once, and unpacked between two looks at the size. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Compresses BYTES: in Bun in another thread, in Deno in short pieces; at once in Bun 1.2, which has no
 * CompressionStream. The header holds no time and no name: equal bytes give equal results on one
 * runtime.
 */
export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (!("CompressionStream" in globalThis)) return gzipSync(bytes);
  const { readable, writable } = new CompressionStream("gzip");
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    await writer.write(bytes.subarray(at, at + CHUNK_BYTES) as Uint8Array<ArrayBuffer>);
    await nextTurn();
  }
  await writer.close();
  return new Uint8Array(await packed);
}

/** Compresses BYTES here and now, for a profile that is written while the process exits. */
export function gzipSync(bytes: Uint8Array): Uint8Array {
  return pakoGzip(bytes);
}

/** Whether BYTES start as gzip does; no profile.proto message starts so. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks gzip'd BYTES.
 *
 * @param maxSizeBytes Unpacking stops with an error when the result would be larger than this.
 * @throws {SyntaxError} When BYTES are damaged or cut off.
 * @throws {RangeError} When the result would be too large.
 */
export function gunzipSync(bytes: Uint8Array, maxSizeBytes = MAX_SIZE_BYTES): Uint8Array {
  // 31: the largest window, and gzip's wrapping alone.
  const inflate = new Inflate({ windowBits: 31, chunkSize: CHUNK_BYTES });
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  inflate.onData = (chunk) => {
    sizeBytes += chunk.length;
    if (sizeBytes > maxSizeBytes) {
      throw new RangeError(`Cannot unpack gzip: it holds more than ${maxSizeBytes} bytes`);
    }
    chunks.push(chunk);
  };
  inflate.push(bytes, true);
  if (inflate.err === Z_BUF_ERROR) {
    throw new SyntaxError("Cannot unpack gzip: the data are cut off");
  }
  if (inflate.err !== Z_OK) throw new SyntaxError(`Cannot unpack gzip: ${inflate.msg}`);
  return concat(chunks, sizeBytes);
}

function concat(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
