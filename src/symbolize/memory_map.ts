/**
 * Parses /proc/self/maps.
 *
 * @module
 */

/** An executable area of memory. */
export interface MemoryArea {
  /** First address. */
  readonly start: number;
  /** First address after the last. */
  readonly limit: number;
  /** Offset in the file, in bytes, of what is mapped at `start`; 0 without a file. */
  readonly fileOffset: number;
  /** Absolute path, `[vdso]`, or "" for anonymous memory (JIT code). */
  readonly file: string;
  /** Whether the file was removed or replaced since: then the path names another file, or none. */
  readonly deleted: boolean;
}

// start -limit perms offset dev inode padding, path to the line's end
const line =
  /^([0-9a-f]{1,16})-([0-9a-f]{1,16}) ([rwxsp-]{4}) ([0-9a-f]+) [0-9a-f]+:[0-9a-f]+ \d+ *(.*)$/;

const DELETED = " (deleted)";

/**
 * Parses the executable areas of /proc/self/maps. Skips lines that the kernel does not write; never
 * throws.
 *
 * @param text The whole file's text.
 * @returns The areas in the order of the text, which is that of the addresses.
 *
 * @example
 * ```ts
 * import { parseMemoryMap } from "./memory_map.ts";
 *
 * const [area] = parseMemoryMap("00200000-00201000 r-xp 00000000 08:01 42   /bin/bun\n");
 * console.log(area?.file, area?.limit); // "/bin/bun" 2101248
 * ```
 */
export function parseMemoryMap(text: string): MemoryArea[] {
  const areas: MemoryArea[] = [];
  for (const entry of text.split("\n")) {
    const area = parseLine(entry);
    if (area !== undefined) areas.push(area);
  }
  return areas;
}

function parseLine(entry: string): MemoryArea | undefined {
  // 7fd77c295000-7fd77c3eb000 r-xp 00026000 fe:00 316500      /usr/lib/x86_64-linux-gnu/libc.so.6
  const match = line.exec(entry);
  if (match === null) return undefined;
  const [, low, high, permissions, offset, name] = match as unknown as string[];
  if (permissions![2] !== "x") return undefined;
  const start = parseInt(low!, 16);
  const limit = parseInt(high!, 16);
  const fileOffset = parseInt(offset!, 16);
  // [vsyscall] lies at 2^64 - 10 MiB, where numbers are inexact; libc no longer calls it.
  if (!Number.isSafeInteger(limit) || !Number.isSafeInteger(fileOffset) || start >= limit) {
    return undefined;
  }
  return { start, limit, fileOffset, ...fileName(name!) };
}

function fileName(name: string): { file: string; deleted: boolean } {
  // Without a path it is JIT code: without a name, or with a label in brackets ([anon:JIT], [heap],
  // [stack]).
  if (name === "[vdso]") return { file: name, deleted: false };
  if (!name.startsWith("/")) return { file: "", deleted: false };
  const deleted = name.endsWith(DELETED);
  const file = deleted ? name.slice(0, -DELETED.length) : name;
  // A line feed is the one character that the kernel escapes in a path, as \012.
  return { file: file.replaceAll("\\012", "\n"), deleted };
}
