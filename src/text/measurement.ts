/**
 * Numbers as `go tool pprof` prints them: scaled to a unit that people read (`1.20s`, `512.17kB`),
 * and as shares. The rules and units are those of google/pprof's internal/measurement.
 *
 * @module
 */

interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly factor: number;
}

interface UnitFamily {
  /** The unit of a value too small for any unit of the family: 0 is "0s". */
  readonly fallback: Unit;
  /** By size. */
  readonly units: readonly Unit[];
}

const BYTES: readonly Unit[] = [
  { name: "B", aliases: ["b", "byte"], factor: 1 },
  { name: "kB", aliases: ["kb", "kbyte", "kilobyte"], factor: 2 ** 10 },
  { name: "MB", aliases: ["mb", "mbyte", "megabyte"], factor: 2 ** 20 },
  { name: "GB", aliases: ["gb", "gbyte", "gigabyte"], factor: 2 ** 30 },
  { name: "TB", aliases: ["tb", "tbyte", "terabyte"], factor: 2 ** 40 },
  { name: "PB", aliases: ["pb", "pbyte", "petabyte"], factor: 2 ** 50 },
];

const SECOND: Unit = { name: "s", aliases: ["s", "sec", "second"], factor: 1e9 };

const TIMES: readonly Unit[] = [
  { name: "ns", aliases: ["ns", "nanosecond"], factor: 1 },
  { name: "us", aliases: ["μs", "us", "microsecond"], factor: 1e3 },
  { name: "ms", aliases: ["ms", "millisecond"], factor: 1e6 },
  SECOND,
  { name: "hrs", aliases: ["hour", "hr"], factor: 3600e9 },
];

const FAMILIES: readonly UnitFamily[] = [
  { fallback: BYTES[0]!, units: BYTES },
  { fallback: SECOND, units: TIMES },
];

/** A value, and the unit to print behind it: "" for bare counts. */
interface Scaled {
  readonly value: number;
  readonly unit: string;
}

/**
 * Converts `value` to another unit.
 *
 * @param to A unit, or "auto" for the largest one in which the value is at least 1.
 */
export function scale(value: number, from: string, to: string): Scaled {
  if (value < 0) {
    const positive = scale(-value, from, to);
    return { value: -positive.value, unit: positive.unit };
  }
  for (const family of FAMILIES) {
    const source = findUnit(family, from);
    if (source === undefined) continue;
    const base = value * source.factor;
    const target = to === "auto" ? largestFitting(family, base) : findUnit(family, to);
    const { factor, name } = target ?? family.fallback;
    return { value: base / factor, unit: name };
  }
  return { value, unit: UNINTERESTING.has(to) ? "" : to };
}

/** Units of plain counts, which are not printed. */
const UNINTERESTING: ReadonlySet<string> = new Set(["count", "sample", "unit", "auto"]);

/** `value` with its unit, at most two decimals: `10ms`, `1.20s`, `0`. */
export function formatValue(value: number, from: string, to: string): string {
  const scaled = scale(value, from, to);
  const digits = fixed(scaled.value, 2).replace(/\.00$/, "");
  return digits === "0" || digits === "-0" ? "0" : digits + scaled.unit;
}

/** The share of `value` in `total`, six characters wide or more: ` 5.26%`, `  100%`, `0.052%`. */
export function formatShare(value: number, total: number): string {
  const percent = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (percent >= 99.95 && percent <= 100.05) return "  100%";
  const digits = percent >= 1 ? fixed(percent, 2) : twoSignificant(percent);
  return digits.padStart(5) + "%";
}

function findUnit(family: UnitFamily, name: string): Unit | undefined {
  let alias = name.toLowerCase();
  if (alias.length > 2) alias = alias.replace(/s$/, "");
  return family.units.find((unit) => unit.aliases.includes(alias));
}

function largestFitting(family: UnitFamily, base: number): Unit | undefined {
  return family.units.findLast((unit) => base / unit.factor >= 1);
}

/** Go's %.*f, which rounds a tie to the even digit where toFixed rounds it away from 0. */
function fixed(value: number, decimals: number): string {
  const rounded = value.toFixed(decimals);
  // toFixed is exact to 100 decimals, and the ties have few.
  const exact = value.toFixed(decimals + 40);
  const cut = exact.length - 40;
  if (!/^50*$/.test(exact.slice(cut))) return rounded;
  const down = exact.slice(0, cut);
  return "02468".includes(down.at(-1)!) ? down : rounded;
}

/** Go's %.2g of a number in [0, 1). */
function twoSignificant(value: number): string {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(value));
  if (exponent >= -4) {
    // 1 - exponent decimals hold two significant digits; 0.996 becomes 1.00, and then 1.
    return fixed(value, 1 - exponent).replace(/\.?0+$/, "");
  }
  const [digits, power] = value.toExponential(1).split("e");
  const size = power!.slice(1).padStart(2, "0");
  return `${digits!.replace(/\.0$/, "")}e${power![0]}${size}`;
}
