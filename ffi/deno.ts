// deno-lint-ignore-file no-explicit-any -- Deno types a library by its literal table; ours is data
/**
 * Deno as a {@linkcode Host}.
 *
 * @module
 */
import type { FileStatus, Host } from "./host.ts";
import { fileStatus } from "./host.ts";
import type { Calls, SymbolTable } from "./symbols.ts";

/** Deno, with functions of the Deno namespace only. */
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
    const groups = new Map<string, SymbolTable>();
    for (const [name, symbol] of Object.entries(symbols)) {
      const group = GROUP.exec(name)?.[1] ?? "";
      groups.set(group, { ...groups.get(group), [name]: symbol });
    }
    const calls = {} as any;
    for (const group of groups.values()) loadWhenUsed(path, group, calls);
    // Loads the functions of no group now, so that a missing or wrong file fails here.
    for (const name of Object.keys(groups.get("") ?? {})) calls[name];
    return calls;
  },
};

/** The part of a function's name that says its group: functions of one group are used together. */
const GROUP = /^pprof_(cpu|v8_heap|v8|jsc_heap|jsc|external|creation|threads)_/;

/**
 * Defines the functions `symbols` of the library at `path` as getters of `calls`, which load them
 * all at the first use of one: Deno compiles a stub for each function, which takes 0.2 ms. A later
 * load finds the library that is loaded already, even if the file has been replaced, because the
 * loader compares paths.
 */
function loadWhenUsed(path: string, symbols: SymbolTable, calls: any): void {
  for (const name of Object.keys(symbols)) {
    Object.defineProperty(calls, name, {
      configurable: true,
      get() {
        const loaded = Deno.dlopen(path, symbols as any).symbols as any;
        for (const one of Object.keys(symbols)) {
          Object.defineProperty(calls, one, { value: loaded[one] });
        }
        return loaded[name];
      },
    });
  }
}

/** Whether a permission is granted. "prompt" counts as no, so that Deno never asks the user. */
function granted(descriptor: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(descriptor).state === "granted";
}

function statusOf(info: Deno.FileInfo): FileStatus {
  return fileStatus(info.mode ?? 0, info.uid ?? -1);
}

/** Deno.openSync has no O_NOFOLLOW. Instead, the opened file must be the one that lstat saw. */
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
