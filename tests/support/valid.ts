/**
 * What makes a profile valid: the rules of google/pprof's CheckValid, those of Parca, which
 * protects itself from more, and the one of Pyroscope about names.
 *
 * @module
 */
import type { Location, PprofProfile } from "../../src/pprof/profile.ts";

/**
 * Checks a profile before it is written, or after it was read.
 *
 * @throws {TypeError} Says what is wrong first.
 *
 * @example
 * ```ts ignore
 * const profile = builder.build({ timeNanos: Date.now() * 1e6 });
 * checkValid(profile);
 * ```
 */
export function checkValid(profile: PprofProfile): void {
  checkTypes(profile);
  const mappings = checkIds("mapping", profile.mappings);
  const functions = checkIds("function", profile.functions);
  const locations = checkIds("location", profile.locations);
  for (const location of profile.locations) checkLocation(location, mappings, functions);
  checkSamples(profile, locations);
}

function checkTypes(profile: PprofProfile): void {
  const types = profile.sampleTypes;
  if (types.length === 0 && profile.samples.length > 0) refuse("samples without sample types");
  for (const { type } of types) {
    // Pyroscope splits a profile's full name at "-".
    if (type.includes("-")) refuse(`the name of sample type ${text(type)} holds a "-"`);
  }
  const first = profile.defaultSampleType;
  if (first !== "" && !types.some(({ type }) => type === first)) {
    refuse(`the default sample type ${text(first)} is not one of its types`);
  }
  for (const name of ["timeNanos", "durationNanos", "period"] as const) {
    checkInteger(name, profile[name]);
  }
}

/** Checks that ids are there and unique; returns LIST as a set. */
function checkIds<T extends { id: number }>(noun: string, list: readonly T[]): Set<T> {
  const ids = new Set<number>();
  for (const { id } of list) {
    if (id === 0) refuse(`a ${noun} has the id 0, which stands for none`);
    if (!Number.isSafeInteger(id) || id < 0) refuse(`a ${noun} has the id ${id}`);
    if (ids.has(id)) refuse(`two ${noun}s have the id ${id}`);
    ids.add(id);
  }
  return new Set(list);
}

function checkLocation(
  location: Location,
  mappings: ReadonlySet<unknown>,
  functions: ReadonlySet<unknown>,
): void {
  const name = `location ${location.id}`;
  if (location.mapping && !mappings.has(location.mapping)) {
    refuse(`${name} is in mapping ${location.mapping.id}, which the profile does not hold`);
  }
  checkInteger(`the address of ${name}`, location.address);
  for (const line of location.lines) {
    if (!line.function) refuse(`${name} has a line without a function`);
    if (!functions.has(line.function)) {
      refuse(`${name} is in function ${line.function.id}, which the profile does not hold`);
    }
    checkInteger(`a line of ${name}`, line.line);
    checkInteger(`a column of ${name}`, line.column);
  }
}

function checkSamples(profile: PprofProfile, locations: ReadonlySet<unknown>): void {
  const width = profile.sampleTypes.length;
  profile.samples.forEach((sample, i) => {
    if (sample.values.length !== width) {
      refuse(`sample ${i} has ${sample.values.length} values for ${width} sample types`);
    }
    for (const value of sample.values) checkInteger(`a value of sample ${i}`, value);
    for (const location of sample.locations) {
      if (!locations.has(location)) {
        refuse(`sample ${i} has location ${location?.id}, which the profile does not hold`);
      }
    }
    for (const label of sample.labels) {
      if (label.key === "") refuse(`sample ${i} has a label without a key`);
      if (label.str !== undefined && (label.num !== undefined || label.numUnit !== undefined)) {
        refuse(`label ${text(label.key)} of sample ${i} is both a word and a number`);
      }
      if (label.num !== undefined) checkInteger(`label ${text(label.key)}`, label.num);
    }
  });
}

/** Not Number.isSafeInteger: times since 1970 in nanoseconds are above 2^53. */
function checkInteger(what: string, value: number): void {
  if (!Number.isInteger(value)) refuse(`${what} is ${value}, not an integer`);
}

function text(value: string): string {
  return JSON.stringify(value);
}

function refuse(problem: string): never {
  throw new TypeError(`Invalid profile: ${problem}`);
}
