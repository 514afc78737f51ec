/**
 * The frames that a profile asks its readers to leave out: Profile.drop_frames and keep_frames,
 * as google/pprof reads them.
 *
 * @module
 */
import type { Location, PprofProfile } from "../pprof/profile.ts";

/**
 * `profile` without the frames that match its `dropFrames` and not its `keepFrames`, and without
 * what those called. Matching frames between the root and the first frame that does not match are
 * kept, so that no stack loses all of its frames. A pattern that is no regular expression drops
 * nothing.
 */
export function prune(profile: PprofProfile): PprofProfile {
  const drops = matcher(profile);
  if (drops === undefined) return profile;

  // Locations with a match: what is left of them, the inlined functions' callers or nothing.
  const rest = new Map<Location, Location | undefined>();
  for (const location of profile.locations) {
    const hit = location.lines.findLastIndex((line) => drops(line.function.name));
    if (hit < 0) continue;
    const lines = location.lines.slice(hit + 1);
    rest.set(location, lines.length > 0 ? { ...location, lines } : undefined);
  }
  const remaining = (location: Location) => rest.has(location) ? rest.get(location) : location;
  return {
    ...profile,
    locations: profile.locations.map((location) => remaining(location) ?? location),
    samples: profile.samples.map((sample) => ({
      ...sample,
      locations: pruneStack(sample.locations, rest).map((l) => remaining(l) ?? l),
    })),
  };
}

function pruneStack(
  stack: Location[],
  rest: ReadonlyMap<Location, Location | undefined>,
): Location[] {
  let userSeen = false;
  for (let i = stack.length - 1; i >= 0; i--) {
    const location = stack[i]!;
    if (!rest.has(location)) userSeen = true;
    else if (userSeen) return stack.slice(rest.get(location) === undefined ? i + 1 : i);
  }
  return stack;
}

function matcher(
  { dropFrames, keepFrames }: PprofProfile,
): ((name: string) => boolean) | undefined {
  if (dropFrames === "") return undefined;
  try {
    const drop = new RegExp(`^(?:${dropFrames})$`);
    const keep = keepFrames === "" ? undefined : new RegExp(`^(?:${keepFrames})$`);
    return (name) => {
      const plain = withoutArguments(name);
      return name !== "" && drop.test(plain) && !keep?.test(plain);
    };
  } catch {
    return undefined;
  }
}

/** `f(int)` is `f`, but the parentheses of `(anonymous namespace)` and `operator()` are names. */
function withoutArguments(name: string): string {
  const plain = name.replace(/^\./, "");
  for (const match of plain.matchAll(/\(anonymous namespace\)|operator\(\)|\(/g)) {
    if (match[0] === "(") return plain.slice(0, match.index);
  }
  return plain;
}
