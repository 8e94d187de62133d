/** First index in `from..to` whose value is at least `value`; `to` where there is none. */
export const lowerBound = (
  sorted: Int32Array,
  value: number,
  from = 0,
  to = sorted.length,
): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};
