/**
 * The library as a file: written once to a private directory of the user's cache, and compared byte
 * for byte with the embedded copy each time it is opened.
 *
 * @module
 */
import type { FileStatus, Host } from "./host.ts";

/** The library's bytes, and its SHA-256 in hexadecimal, which names its file. */
export interface Image {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Write permission for the group or for others. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;

/**
 * The directory of the cache file: `runtime-pprof` in $XDG_CACHE_HOME or ~/.cache; undefined when
 * the environment names neither.
 */
export function cacheDirectory(host: Host): string | undefined {
  const cache = host.env("XDG_CACHE_HOME");
  if (cache?.startsWith("/")) return `${cache}/runtime-pprof`;
  const home = host.env("HOME");
  return home?.startsWith("/") ? `${home}/.cache/runtime-pprof` : undefined;
}

/** The file of an image in `directory`: each version of the library has its own. */
export function cachePath(directory: string, image: Image): string {
  return `${directory}/libpprof-${image.sha256.slice(0, 32)}.so`;
}

/**
 * Makes sure that the cache file holds exactly `image` and that no other user can change it.
 * Processes that start at the same time each write a temporary file and rename it: the last one
 * stays, and all are equal.
 *
 * @param directory From {@linkcode cacheDirectory}.
 * @returns The file's path.
 * @throws {Error} If the directory is not private or not writable.
 */
export function cacheFile(host: Host, directory: string, image: Image): string {
  host.makeDirectory(directory);
  const owner = requirePrivate(host, directory);
  const path = cachePath(directory, image);
  if (isOurs(host, path, owner, image)) return path;
  const temporary = temporaryPath(path);
  try {
    host.writeNew(temporary, image.bytes);
    host.rename(temporary, path);
  } catch (error) {
    removeIfThere(host, temporary);
    throw error;
  }
  return path;
}

/** Checks that only our user can write in `directory` or replace it; returns our user id. */
function requirePrivate(host: Host, directory: string): number {
  const owner = host.userId() ?? probeOwner(host, directory);
  const status = host.status(directory);
  if (status?.kind !== "directory") throw new Error(`${directory} is no directory`);
  if (!isPrivate(status, owner)) {
    throw new Error(`${directory} belongs to or can be written by others (chmod 700 would do)`);
  }
  const parent = directory.slice(0, directory.lastIndexOf("/"));
  // ~/.cache may be group-writable (umask 002). World-writable it must not be without the sticky
  // bit: any user could rename our directory away.
  if (host.mayRead(parent)) {
    const mode = host.status(parent)?.mode ?? 0;
    if ((mode & 0o002) !== 0 && (mode & STICKY) === 0) {
      throw new Error(`${parent} can be written by everybody`);
    }
  }
  return owner;
}

/** Our user id, where we may not ask for it: the owner of a file that we create. */
function probeOwner(host: Host, directory: string): number {
  const path = temporaryPath(`${directory}/owner`);
  try {
    return host.writeNew(path, new Uint8Array()).owner;
  } finally {
    removeIfThere(host, path);
  }
}

/** Whether `path` is a private file of our user with exactly the bytes of `image`. */
function isOurs(host: Host, path: string, owner: number, image: Image): boolean {
  if (host.status(path)?.kind !== "file") return false;
  try {
    const { status, bytes } = host.read(path);
    return isPrivate(status, owner) && equalBytes(bytes, image.bytes);
  } catch {
    // It was removed or replaced, or is not readable: it will be written again.
    return false;
  }
}

function isPrivate(status: FileStatus, owner: number): boolean {
  return status.owner === owner && (status.mode & OTHERS_WRITE) === 0;
}

function temporaryPath(path: string): string {
  return `${path}.${crypto.randomUUID()}`;
}

function removeIfThere(host: Host, path: string): void {
  try {
    host.remove(path);
  } catch {
    // It was not created, or has been renamed.
  }
}

/** Whether two arrays hold the same bytes. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
