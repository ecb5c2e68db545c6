/** Quantiles of measured values. */
export interface Distribution {
  readonly count: number;
  readonly min: number;
  /** 1 %, half, 99 %. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly max: number;
}

export function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, min: at(0), low: at(0.01), median: at(0.5), high: at(0.99), max: at(1) };
}

/** Of several measurements: the extremes of all, and of their quantiles those that separate least. */
export function merge(all: readonly Distribution[]): Distribution {
  const least = (key: keyof Distribution) => Math.min(...all.map((one) => one[key]));
  const most = (key: keyof Distribution) => Math.max(...all.map((one) => one[key]));
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    min: least("min"),
    low: least("low"),
    median: least("median"),
    high: most("high"),
    max: most("max"),
  };
}
