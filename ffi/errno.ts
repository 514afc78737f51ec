/**
 * Names of Linux's error numbers, which are the same for glibc and musl, on x86-64 and on arm64:
 * those that the native library returns, and those of the system calls that it makes.
 *
 * Not from node:os, whose first use costs 15 ms in Deno.
 *
 * @module
 */

const names: Readonly<Record<number, readonly [name: string, meaning: string]>> = {
  1: ["EPERM", "operation not permitted"],
  2: ["ENOENT", "not found"],
  3: ["ESRCH", "no such thread or process"],
  4: ["EINTR", "interrupted"],
  5: ["EIO", "input/output error"],
  7: ["E2BIG", "too much"],
  9: ["EBADF", "bad file descriptor"],
  11: ["EAGAIN", "not available now"],
  12: ["ENOMEM", "out of memory"],
  13: ["EACCES", "permission denied"],
  14: ["EFAULT", "bad address"],
  16: ["EBUSY", "in use elsewhere"],
  17: ["EEXIST", "exists already"],
  19: ["ENODEV", "no such device"],
  20: ["ENOTDIR", "not a directory"],
  21: ["EISDIR", "is a directory"],
  22: ["EINVAL", "invalid argument"],
  23: ["ENFILE", "too many open files in the system"],
  24: ["EMFILE", "too many open files"],
  28: ["ENOSPC", "no room"],
  36: ["ENAMETOOLONG", "file name too long"],
  38: ["ENOSYS", "not supported by this system"],
  40: ["ELOOP", "too many symbolic links"],
  75: ["EOVERFLOW", "value too large"],
  76: ["ENOTUNIQ", "more than one found"],
  95: ["EOPNOTSUPP", "not supported"],
  110: ["ETIMEDOUT", "timed out"],
  114: ["EALREADY", "already under way"],
};

/** "EINVAL (invalid argument)"; "errno 133" where it has no name here. */
export function describeErrno(errno: number): string {
  const found = names[errno];
  return found === undefined ? `errno ${errno}` : `${found[0]} (${found[1]})`;
}
