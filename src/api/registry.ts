/**
 * The profiles of this isolate, by name.
 *
 * @module
 */
import { predefined } from "./predefined.ts";
import { Profile } from "./profile.ts";

const byName = new Map(
  Array.from(predefined, ([name, source]) => [name, new Profile(name, source)]),
);

/**
 * All known profiles, sorted by name: the predefined ones and those of {@linkcode newProfile}.
 * A Worker has profiles of its own.
 *
 * @example
 * ```ts
 * import { profiles } from "@runtime/pprof";
 *
 * for (const { name, count } of profiles()) console.log(name, count);
 * ```
 */
export function profiles(): Profile[] {
  return [...byName.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}

/**
 * The profile with this name, `undefined` if there is none.
 *
 * @example
 * ```ts
 * import { lookup, newProfile } from "@runtime/pprof";
 *
 * const files = lookup("example.com/files.open") ?? newProfile("example.com/files.open");
 * console.log(files.count); // 0
 * ```
 */
export function lookup(name: string): Profile | undefined {
  predefined.get(name)?.watch?.();
  return byName.get(name);
}

/**
 * Makes an empty profile that {@linkcode lookup} and {@linkcode profiles} know from then on.
 *
 * @param name By convention `import/path.` first, so that packages do not take each other's names:
 * `"example.com/project/files.open"`. Neither spaces, which `go tool pprof` does not read in the
 * text form, nor `-`, which some readers do not take in a sample type.
 * @throws {Error} `pprof: NewProfile with empty name`, `pprof: NewProfile name already in use: "x"`.
 *
 * @example
 * ```ts
 * import { newProfile } from "@runtime/pprof";
 *
 * const sessions = newProfile("example.com/project/sessions.live");
 *
 * class Session {
 *   constructor() {
 *     sessions.add(this, 1); // the stack begins where the constructor was called
 *   }
 *   close() {
 *     sessions.remove(this);
 *   }
 * }
 *
 * new Session();
 * const closed = new Session();
 * closed.close();
 * await sessions.writeTo({ write: (chunk) => console.log(new TextDecoder().decode(chunk)) }, 1);
 * ```
 */
export function newProfile(name: string): Profile {
  if (name === "") {
    throw new Error(
      "pprof: NewProfile with empty name; give it one such as example.com/project/files.open",
    );
  }
  if (byName.has(name)) {
    const quoted = JSON.stringify(name);
    throw new Error(
      `pprof: NewProfile name already in use: ${quoted}; choose another, or use lookup(${quoted})`,
    );
  }
  const profile = new Profile(name);
  byName.set(name, profile);
  return profile;
}
