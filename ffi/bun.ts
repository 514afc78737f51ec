// deno-lint-ignore-file no-explicit-any -- bun:ffi and Bun's node modules have no types in Deno
/**
 * Bun as a {@linkcode Host}. Everything of Bun's is reached through globals at the first call: a
 * static import of bun:ffi would end the program in Deno, and one of node:fs would slow its start.
 *
 * @module
 */
import type { FileStatus, Host } from "./host.ts";
import { fileStatus } from "./host.ts";
import type { Calls, ParameterKind, SymbolTable } from "./symbols.ts";

const bunProcess = () => (globalThis as any).process;
const fs = () => bunProcess().getBuiltinModule("node:fs");

/** Names of process.arch to those of `embedded`. */
const architecture: Record<string, string> = { x64: "x86_64", arm64: "aarch64" };

/** Names of {@linkcode ParameterKind} in bun:ffi, where they differ. */
const bunKind: Partial<Record<ParameterKind, string>> = { buffer: "ptr" };

/** Bun, which knows no permissions: everything is allowed, or fails by itself. */
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

/** Bun frees the compiled calls of a library object that nobody holds. */
const kept: unknown[] = [];

function statusOf(fd: number): FileStatus {
  const info = fs().fstatSync(fd);
  return fileStatus(info.mode, info.uid);
}

function read(path: string): { status: FileStatus; bytes: Uint8Array<ArrayBuffer> } {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs().constants;
  // O_NONBLOCK: a FIFO in the file's place must not hold the program up.
  const fd = fs().openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = statusOf(fd);
    if (status.kind !== "file") throw new Error(`${path} is no regular file`);
    return { status, bytes: new Uint8Array(fs().readFileSync(fd)) };
  } finally {
    fs().closeSync(fd);
  }
}
