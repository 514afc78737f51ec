// deno-lint-ignore-file no-explicit-any -- bun:ffi and Bun's node modules have no types in Deno
/**
 * Bun as a {@linkcode Host}. Its modules are reached through globals at the first call: in Deno a
 * static import of bun:ffi would end the program, and one of node:fs would slow its start.
 *
 * @module
 */
import type { FileStatus, Host } from "./host.ts";
import { fileStatus } from "./host.ts";
import type { Calls, ParameterKind, SymbolTable } from "./symbols.ts";

const bunProcess = () => (globalThis as any).process;
const fs = () => bunProcess().getBuiltinModule("node:fs");

/** Maps process.arch to the names in `embedded`. */
const architecture: Record<string, string> = { x64: "x86_64", arm64: "aarch64" };

/** Maps a {@linkcode ParameterKind} to its name in bun:ffi, where that differs. */
const bunKind: Partial<Record<ParameterKind, string>> = { buffer: "ptr" };

/** Bun, which has no permissions: everything is allowed. */
export const bunHost: Host = {
  name: "Bun",
  get platform() {
    const { platform, arch } = bunProcess();
    return `${platform}-${architecture[arch] ?? arch}`;
  },
  remedy: "",

  env: (name) => bunProcess().env[name] || undefined,
  mayLoad: () => true,
  mayUse: () => true,
  mayRead: () => true,
  userId: () => bunProcess().geteuid(),

  makeDirectory: (path) => void fs().mkdirSync(path, { recursive: true, mode: 0o700 }),
  status(path) {
    const info = fs().lstatSync(path, { throwIfNoEntry: false });
    return info === undefined ? undefined : fileStatus(info.mode, info.uid);
  },
  read,
  writeNew(path, bytes) {
    const { O_WRONLY, O_CREAT, O_EXCL } = fs().constants;
    const fd = fs().openSync(path, O_WRONLY | O_CREAT | O_EXCL, 0o600);
    try {
      for (let done = 0; done < bytes.length;) done += fs().writeSync(fd, bytes, done);
      return statusOf(fd);
    } finally {
      fs().closeSync(fd);
    }
  },
  rename: (from, to) => fs().renameSync(from, to),
  remove: (path) => fs().unlinkSync(path),

  load<Table extends SymbolTable>(path: string, symbols: Table): Calls<Table> {
    const table: Record<string, { args: string[]; returns: string }> = {};
    for (const [name, { parameters, result }] of Object.entries(symbols)) {
      table[name] = { args: parameters.map((kind) => bunKind[kind] ?? kind), returns: result };
    }
    const library = bunProcess().getBuiltinModule("bun:ffi").dlopen(path, table);
    kept.push(library);
    return library.symbols;
  },
};

/** Keeps the library objects alive: Bun frees the compiled calls of one that is collected. */
const kept: unknown[] = [];

function statusOf(fd: number): FileStatus {
  const info = fs().fstatSync(fd);
  return fileStatus(info.mode, info.uid);
}

function read(path: string): { status: FileStatus; bytes: Uint8Array<ArrayBuffer> } {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs().constants;
  // O_NONBLOCK: opening a FIFO in the file's place must not block.
  const fd = fs().openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = statusOf(fd);
    if (status.kind !== "file") throw new Error(`${path} is no regular file`);
    return { status, bytes: new Uint8Array(fs().readFileSync(fd)) };
  } finally {
    fs().closeSync(fd);
  }
}
