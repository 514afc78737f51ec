/**
 * What opening the library needs of a runtime. ffi/deno.ts and ffi/bun.ts implement it.
 *
 * ffi/deno.ts uses no node: module: in Deno the first use of any of them, even of `process`, costs
 * 15–25 ms, more than all the rest of opening the library.
 *
 * @module
 */
import type { Calls, SymbolTable } from "./symbols.ts";

/** The properties of a file that decide whether it is trusted. */
export interface FileStatus {
  readonly kind: "file" | "directory" | "other";
  /** The owner's user id. */
  readonly owner: number;
  /** Permission bits, the sticky bit included. */
  readonly mode: number;
}

/** A runtime that can open libraries. No method causes a permission prompt. */
export interface Host {
  /** "Deno", "Bun": for messages. */
  readonly name: string;
  /** Operating system and architecture as in `embedded`: "linux-x86_64". */
  readonly platform: string;
  /**
   * What to add to the command line when {@linkcode Host.mayLoad} is false; "" if nothing helps.
   */
  readonly remedy: string;

  /** An environment variable; undefined when unset, empty, or not permitted. */
  env(name: string): string | undefined;
  /** Whether the library at `path` may be loaded; without `path`, any library. */
  mayLoad(path?: string): boolean;
  /** Whether files may be read and written in `directory`. */
  mayUse(directory: string): boolean;
  /** Whether `path` may be read. */
  mayRead(path: string): boolean;
  /** The user id of this process; undefined when not permitted. */
  userId(): number | undefined;

  /** Makes a directory with mode 0700, and its parents; one that exists is left as it is. */
  makeDirectory(path: string): void;
  /** The status of `path` itself, links not followed; undefined when there is nothing. */
  status(path: string): FileStatus | undefined;
  /** Opens the file `path`, links not followed; status and bytes come from the same open file. */
  read(path: string): { readonly status: FileStatus; readonly bytes: Uint8Array<ArrayBuffer> };
  /** Makes the file `path` (mode 0600), which must not exist, and returns its status. */
  writeNew(path: string, bytes: Uint8Array<ArrayBuffer>): FileStatus;
  rename(from: string, to: string): void;
  remove(path: string): void;

  /**
   * Loads the library at `path`, which is never unloaded. Throws when the file is missing. A
   * missing function of `symbols` throws here, or at its first call.
   */
  load<Table extends SymbolTable>(path: string, symbols: Table): Calls<Table>;
}

/** Kind, owner and mode from the fields of a stat call. */
export function fileStatus(mode: number, owner: number): FileStatus {
  const type = mode & 0o170000;
  const kind = type === 0o100000 ? "file" : type === 0o040000 ? "directory" : "other";
  return { kind, owner, mode: mode & 0o7777 };
}
