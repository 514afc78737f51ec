/**
 * The library as a memfd, an anonymous file made through libc: for processes that may call
 * native code but not write files, or whose cache is on a file system mounted noexec.
 *
 * @module
 */
import type { Host } from "./host.ts";
import type { Image } from "./locate.ts";
import { equalBytes } from "./locate.ts";
import type { Calls, SymbolTable } from "./symbols.ts";

/** glibc's name; musl's loader accepts it for itself. */
const LIBC = "libc.so.6";

const libcSymbols = {
  // int memfd_create(const char *name, unsigned int flags)
  memfd_create: { parameters: ["buffer", "u32"], result: "i32" },
  // ssize_t write(int fd, const void *buf, size_t count)
  write: { parameters: ["i32", "buffer", "usize"], result: "i32" },
  // ssize_t pread(int fd, void *buf, size_t count, off_t offset)
  pread: { parameters: ["i32", "buffer", "usize", "usize"], result: "i32" },
  // ssize_t readlink(const char *path, char *buf, size_t size)
  readlink: { parameters: ["buffer", "buffer", "usize"], result: "i32" },
  // int fcntl(int fd, int command, int argument)
  fcntl: { parameters: ["i32", "i32", "i32"], result: "i32" },
  // int close(int fd)
  close: { parameters: ["i32"], result: "i32" },
} as const satisfies SymbolTable;

type Libc = Calls<typeof libcSymbols>;

/**
 * linux/memfd.h. NOEXEC_SEAL (Linux 6.3) forbids chmod +x, not mmap, and so satisfies
 * vm.memfd_noexec.
 */
const MFD_CLOEXEC = 1;
const MFD_ALLOW_SEALING = 2;
const MFD_NOEXEC_SEAL = 8;
/** linux/fcntl.h. All seals: the content can no longer be changed, nor the seals. */
const F_ADD_SEALS = 1033;
const SEAL_EVERYTHING = 1 | 2 | 4 | 8;
const F_DUPFD_CLOEXEC = 1030;

/**
 * The library's descriptor is the lowest free one from this number on. Few programs have so many
 * open files, so that a Worker finds the memfd of another one at this number.
 */
const FIRST_FD = 200;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Puts `image` into a memfd, once per process: a Worker finds the one that is there. The descriptor
 * is never closed, because the loader identifies the library by its path.
 *
 * @returns The path by which the library can be loaded.
 * @throws {Error} If a system call fails.
 */
export function memoryFile(host: Host, image: Image): string {
  const libc = host.load(LIBC, libcSymbols);
  const name = `pprof-${image.sha256.slice(0, 32)}`;
  if (holds(libc, FIRST_FD, name, image)) return descriptorPath(FIRST_FD);
  const fd = create(libc, name, image);
  // Two threads may be here at once. Descriptors are assigned from the lowest, and neither thread
  // loads its own before this loop has ended: both take the lowest one.
  for (let lower = FIRST_FD; lower < fd; lower++) {
    if (holds(libc, lower, name, image)) {
      libc.close(fd);
      return descriptorPath(lower);
    }
  }
  return descriptorPath(fd);
}

function descriptorPath(fd: number): string {
  return `/proc/self/fd/${fd}`;
}

/** Makes the memfd, complete and sealed, and returns its descriptor, FIRST_FD or higher. */
function create(libc: Libc, name: string, image: Image): number {
  const label = encoder.encode(name + "\0");
  let low = libc.memfd_create(label, MFD_CLOEXEC | MFD_NOEXEC_SEAL);
  if (low < 0) low = libc.memfd_create(label, MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (low < 0) throw new Error("memfd_create fails");
  try {
    const { bytes } = image;
    for (let done = 0; done < bytes.length;) {
      const rest = bytes.subarray(done);
      const n = libc.write(low, rest, rest.length);
      if (n <= 0) throw new Error("a memfd cannot be written");
      done += n;
    }
    if (libc.fcntl(low, F_ADD_SEALS, SEAL_EVERYTHING) < 0) {
      throw new Error("a memfd cannot be sealed");
    }
    const fd = libc.fcntl(low, F_DUPFD_CLOEXEC, FIRST_FD);
    if (fd < 0) throw new Error(`there is no free descriptor from ${FIRST_FD} on (see ulimit -n)`);
    return fd;
  } finally {
    libc.close(low);
  }
}

/** Whether `fd` is our memfd with exactly the bytes of `image`. */
function holds(libc: Libc, fd: number, name: string, image: Image): boolean {
  const link = new Uint8Array(64);
  const length = libc.readlink(encoder.encode(descriptorPath(fd) + "\0"), link, link.length);
  // /memfd:pprof-0123456789abcdef0123456789abcdef (deleted)
  if (length < 0) return false;
  if (!decoder.decode(link.subarray(0, length)).startsWith(`/memfd:${name}`)) return false;
  // One byte more than ours, so that a longer file is not equal.
  const bytes = new Uint8Array(image.bytes.length + 1);
  const n = libc.pread(fd, bytes, bytes.length, 0);
  return n >= 0 && equalBytes(bytes.subarray(0, n), image.bytes);
}
