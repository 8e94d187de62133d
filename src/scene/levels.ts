/** A span of zero counts as one unit, and an infinite one as the largest number. */
const usable = (span: number): number => {
  if (!Number.isFinite(span)) return Number.MAX_VALUE;
  return span > 1e-290 ? span : 1;
};

/** A round step that divides the span into about four: 1, 2, 2.5 or 5 times a power of ten. */
const stepOf = (span: number): number => {
  const rough = usable(span) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10) * power;
};

/** Round levels from at most `low` to at least `high`; at least two. */
export const roundLevels = (low: number, high: number): readonly number[] => {
  const step = stepOf(high - low);
  const from = Math.floor(low / step);
  const to = Math.max(from + 1, Math.ceil(high / step));
  return Array.from({ length: to - from + 1 }, (_none, at) =>
    // Sums of steps give 0.30000000000000004 and the like.
    Number(((from + at) * step).toPrecision(12)),
  );
};
