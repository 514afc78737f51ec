/** The value at `part` (0 to 1) of the sorted `values`. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError("Cannot find a quantile: there are no values");
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** The median of `values`. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** "1.004 (0.998 – 1.011)": the median, and the quartiles. */
export function spread(values: readonly number[], digits = 3): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    quantile(values, part).toFixed(digits)
  );
  return `${middle} (${low} – ${high})`;
}

/**
 * The 95 % confidence interval of the median, by the bootstrap: medians of samples drawn from
 * `values`, with a fixed seed.
 */
export function medianInterval(values: readonly number[]): [low: number, high: number] {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % values.length;
  };
  const medians = Array.from({ length: 1_000 }, () => median(values.map(() => values[random()]!)));
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}
