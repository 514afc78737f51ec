/**
 * Opens the native library. All other modules reach C through this one.
 *
 * @module
 */
import { decodeBase64 } from "../src/base/base64.ts";
import { ProfilerUnavailableError } from "../src/base/errors.ts";
import { bunHost } from "./bun.ts";
import { denoHost } from "./deno.ts";
import { embedded } from "./embedded.ts";
import type { Host } from "./host.ts";
import type { NativeLibrary } from "./library.ts";
import type { Image } from "./locate.ts";
import { cacheDirectory, cacheFile, cachePath } from "./locate.ts";
import { memoryFile } from "./memory_file.ts";
import { createNativeLibrary } from "./native_library.ts";
import { abiVersion, nativeSymbols, type RawCalls, versionSymbols } from "./symbols.ts";

/** Linux's PATH_MAX. */
const PATH_BYTES = 4096;

/** Names a library to load instead of the embedded one; only its ABI version is checked. */
const OVERRIDE = "PPROF_NATIVE_LIBRARY";

let opened: NativeLibrary | undefined;

/**
 * Opens the native library, once per isolate; later calls return the same object. Nothing is loaded
 * before the first call, and no permission prompt ever appears.
 *
 * The library is the one embedded in this package, loaded from a private cache file or, where that
 * is not possible, from a memfd. `PPROF_NATIVE_LIBRARY=/path` names another one.
 *
 * @param file A library file to load instead of all of these, which another process has opened.
 * @throws {ProfilerUnavailableError} If the library cannot be opened here; the message says why,
 * and what to do. A later call tries again.
 *
 * @example
 * ```ts
 * import { openNativeLibrary } from "./open.ts";
 *
 * console.log(openNativeLibrary().threadId());
 * ```
 */
export function openNativeLibrary(file?: string): NativeLibrary {
  return opened ??= open(currentHost(), file);
}

/** The library, or why there is none. */
export type Opened =
  | { readonly native: NativeLibrary; readonly why?: undefined }
  | { readonly native?: undefined; readonly why: string };

/**
 * As {@linkcode openNativeLibrary}, for those who can do something without it.
 *
 * @example
 * ```ts
 * import { tryOpenNativeLibrary } from "./open.ts";
 *
 * const { native, why } = tryOpenNativeLibrary();
 * console.log(native?.path ?? why);
 * ```
 */
export function tryOpenNativeLibrary(): Opened {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError) return { why: error.message };
    throw error;
  }
}

function currentHost(): Host {
  if ("Bun" in globalThis) return bunHost;
  if ("Deno" in globalThis) return denoHost;
  throw new ProfilerUnavailableError(
    "Cannot open the native library: this runtime is neither Deno nor Bun",
  );
}

function open(host: Host, file: string | undefined): NativeLibrary {
  if (file !== undefined) return openFile(host, file, file);
  const override = host.env(OVERRIDE);
  if (override !== undefined) return openFile(host, override, `${OVERRIDE}=${override}`);

  const image = embeddedImage(host);
  const refusals: string[] = [];
  for (const rung of [loadFromCache, loadFromMemory]) {
    const result = rung(host, image);
    if (typeof result !== "string") return result;
    refusals.push(result);
  }
  const remedy = host.mayLoad() || host.remedy === "" ? "" : `; ${host.remedy}`;
  throw new ProfilerUnavailableError(
    `Cannot open the native library: ${refusals.join("; ")}${remedy}`,
  );
}

/** The embedded library for this machine. */
function embeddedImage(host: Host): Image {
  const entry = embedded[host.platform];
  if (entry === undefined) {
    const known = Object.keys(embedded).join(", ");
    // The library uses Linux's timers, signals and /proc: no other system can build it.
    const remedy = host.platform.startsWith("linux-")
      ? `; build native/ there and set ${OVERRIDE}`
      : "";
    throw new ProfilerUnavailableError(
      `Cannot open the native library: there is none for ${host.platform}, only for ${known}${remedy}`,
    );
  }
  return { sha256: entry.sha256, bytes: decodeBase64(entry.base64) };
}

/** The library, loaded from the cache; or why that is not possible. */
function loadFromCache(host: Host, image: Image): NativeLibrary | string {
  const directory = cacheDirectory(host);
  if (directory === undefined) return "no cache directory: HOME is not set or not readable";
  if (!host.mayUse(directory)) return `${directory} may not be read and written`;
  if (!host.mayLoad(cachePath(directory, image))) return `${directory} may not be loaded from`;
  try {
    return load(host, cacheFile(host, directory, image));
  } catch (error) {
    return refusal(error);
  }
}

/** The library, loaded from a memfd; or why that is not possible. */
function loadFromMemory(host: Host, image: Image): NativeLibrary | string {
  if (!host.mayLoad()) return "native code may not be loaded from memory";
  try {
    return load(host, memoryFile(host, image));
  } catch (error) {
    return refusal(error);
  }
}

/** Opens the library at `path`, which the caller or the user has chosen; errors call it `name`. */
function openFile(host: Host, path: string, name: string): NativeLibrary {
  const refuse = (why: string) => new ProfilerUnavailableError(`Cannot open ${name}: ${why}`);
  // The loader would search for a bare name in the system's directories.
  if (!path.startsWith("/")) throw refuse("it must be an absolute path");
  if (!host.mayLoad(path)) throw refuse(`it may not be loaded; ${host.remedy}`);
  try {
    // Only this function at first: another version may lack some of the others.
    requireVersion(host.load(path, versionSymbols).pprof_abi_version());
    return load(host, path);
  } catch (error) {
    throw refuse(refusal(error));
  }
}

function load(host: Host, path: string): NativeLibrary {
  const calls = host.load(path, nativeSymbols);
  requireVersion(calls.pprof_abi_version());
  const first = firstCopy(calls);
  return first === undefined ? createNativeLibrary(path, calls) : loadFirst(host, first);
}

/**
 * Loads the copy of the library that was there first: of another copy of this package, or of a Worker with
 * other permissions. One process has one copy: hooks of two would cut each other off.
 */
function loadFirst(host: Host, path: string): NativeLibrary {
  const refuse = (why: string) =>
    new ProfilerUnavailableError(
      `Cannot open the native library: another copy of it works in this process, ${path}, and ${why}; ` +
        "use one version of @runtime/pprof in a process",
    );
  if (!path.startsWith("/")) throw refuse("its file is not known");
  if (!host.mayLoad(path)) throw refuse(`it may not be loaded here: ${host.remedy}`);
  let calls;
  try {
    requireVersion(host.load(path, versionSymbols).pprof_abi_version());
    calls = host.load(path, nativeSymbols);
  } catch (error) {
    throw refuse(reason(error));
  }
  // musl goes by the file, and takes a new one in its place for yet another library.
  if (firstCopy(calls) !== undefined) throw refuse("its file was replaced");
  return createNativeLibrary(path, calls);
}

/** The file of the copy that was loaded before; undefined when there is none, "" when it is not known. */
function firstCopy(calls: RawCalls): string | undefined {
  const path = new Uint8Array(PATH_BYTES);
  const length = calls.pprof_first_copy(path, path.length);
  if (length === 0) return undefined;
  return new TextDecoder().decode(path.subarray(0, Math.max(length, 0)));
}

function requireVersion(version: number): void {
  if (version === abiVersion) return;
  throw new Error(`its interface has version ${version}, this package needs ${abiVersion}`);
}

/** Why one way does not work; throws what no other way can help with. */
function refusal(error: unknown): string {
  if (error instanceof ProfilerUnavailableError) throw error;
  return reason(error);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
