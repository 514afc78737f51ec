// deno-lint-ignore-file no-explicit-any -- Deno types a library by its literal table; ours is data
/**
 * Deno as a {@linkcode Host}.
 *
 * @module
 */
import type { FileStatus, Host } from "./host.ts";
import { fileStatus } from "./host.ts";
import type { Calls, SymbolTable } from "./symbols.ts";

/** Deno, by its own functions alone. */
export const denoHost: Host = {
  name: "Deno",
  get platform() {
    return `${Deno.build.os}-${Deno.build.arch}`;
  },
  remedy: "run with --allow-ffi",

  env(name) {
    if (!granted({ name: "env", variable: name })) return undefined;
    return Deno.env.get(name) || undefined;
  },
  mayLoad: (path) => granted(path === undefined ? { name: "ffi" } : { name: "ffi", path }),
  mayUse: (path) => granted({ name: "read", path }) && granted({ name: "write", path }),
  mayRead: (path) => granted({ name: "read", path }),
  userId: () => granted({ name: "sys", kind: "uid" }) ? Deno.uid() ?? undefined : undefined,

  makeDirectory: (path) => Deno.mkdirSync(path, { recursive: true, mode: 0o700 }),
  status(path) {
    try {
      return statusOf(Deno.lstatSync(path));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw error;
    }
  },
  read,
  writeNew(path, bytes) {
    const file = Deno.openSync(path, { write: true, createNew: true, mode: 0o600 });
    try {
      for (let done = 0; done < bytes.length;) done += file.writeSync(bytes.subarray(done));
      return statusOf(file.statSync());
    } finally {
      file.close();
    }
  },
  rename: (from, to) => Deno.renameSync(from, to),
  remove: (path) => Deno.removeSync(path),

  load<Table extends SymbolTable>(path: string, symbols: Table): Calls<Table> {
    return Deno.dlopen(path, symbols as any).symbols as any;
  },
};

/** Deno's state "prompt" counts as no: nothing of ours makes a question appear. */
function granted(descriptor: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(descriptor).state === "granted";
}

function statusOf(info: Deno.FileInfo): FileStatus {
  return fileStatus(info.mode ?? 0, info.uid ?? -1);
}

/** Deno.openSync has no O_NOFOLLOW: that the open file is the one that lstat saw says the same. */
function read(path: string): { status: FileStatus; bytes: Uint8Array<ArrayBuffer> } {
  const seen = Deno.lstatSync(path);
  if (!seen.isFile) throw new Error(`${path} is no regular file`);
  const file = Deno.openSync(path, { read: true });
  try {
    const info = file.statSync();
    if (info.dev !== seen.dev || info.ino !== seen.ino) throw new Error(`${path} was replaced`);
    const bytes = new Uint8Array(info.size);
    let filled = 0;
    while (filled < bytes.length) {
      const n = file.readSync(bytes.subarray(filled));
      if (n === null) break;
      filled += n;
    }
    return { status: statusOf(info), bytes: bytes.subarray(0, filled) };
  } finally {
    file.close();
  }
}
