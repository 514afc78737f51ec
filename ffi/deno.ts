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
    const groups = new Map<string, SymbolTable>();
    for (const [name, symbol] of Object.entries(symbols)) {
      const group = GROUP.exec(name)?.[1] ?? "";
      groups.set(group, { ...groups.get(group), [name]: symbol });
    }
    const calls = {} as any;
    for (const group of groups.values()) loadWhenUsed(path, group, calls);
    // Fails here and now where there is no such file, or another one.
    for (const name of Object.keys(groups.get("") ?? {})) calls[name];
    return calls;
  },
};

/** Functions that are used together: those of one mechanism. */
const GROUP = /^pprof_(cpu|v8_heap|v8|jsc_heap|jsc|external|creation|threads)_/;

/**
 * Makes the functions SYMBOLS of the library at PATH calls of CALLS, once one of them is wanted: Deno
 * compiles a stub for each, which takes 0.2 ms. The later loading finds the same library, whatever
 * has become of the file, for the loader goes by the path.
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
