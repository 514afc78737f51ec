/**
 * Finished profiles to bytes, and to writers: the one place that encodes, compresses and writes.
 *
 * @module
 */
import { inPieces, nextTurn } from "../base/turn.ts";
import { writeAll, type Writer } from "../base/writer.ts";
import type { PprofProfile } from "../pprof/profile.ts";
import type { ProfileSnapshot } from "./snapshot.ts";

// Imported when they are needed: protobufjs and pako take longer to load than all the rest of this.
const importCodec = () => import("../pprof/codec.ts");
const importGzip = () => import("../pprof/gzip.ts");

/**
 * Loads what makes bytes of profiles, a piece in each turn of the event loop: after this
 * {@linkcode profileBytes} loads nothing.
 */
export async function loadOutput(): Promise<void> {
  await nextTurn();
  await importGzip();
  await nextTurn();
  await importCodec();
  await nextTurn();
}

/** The gzip'd pprof form. Takes several turns of the event loop. */
export async function profileBytes(profile: PprofProfile): Promise<Uint8Array> {
  const { encodeInPieces } = await importCodec();
  const { gzip } = await importGzip();
  const bytes = await inPieces(encodeInPieces(profile));
  await nextTurn();
  return await gzip(bytes);
}

/** What `Profile.writeTo` writes with this `debug`: 0 is the gzip'd pprof form, others are text. */
export async function snapshotBytes(
  snapshot: ProfileSnapshot,
  debug: 0 | 1 | 2,
): Promise<Uint8Array> {
  if (debug !== 0) return new TextEncoder().encode(snapshot.text(debug));
  return await profileBytes(await snapshot.profile());
}

/**
 * Writes the gzip'd pprof form.
 *
 * @throws The writer's own error, as it is.
 */
export async function writeProfile(w: Writer, profile: PprofProfile): Promise<void> {
  await writeAll(w, await profileBytes(profile));
}

/**
 * Writes what `Profile.writeTo` writes with this `debug`.
 *
 * @throws The writer's own error, as it is.
 */
export async function writeSnapshot(
  w: Writer,
  snapshot: ProfileSnapshot,
  debug: 0 | 1 | 2,
): Promise<void> {
  await writeAll(w, await snapshotBytes(snapshot, debug));
}
