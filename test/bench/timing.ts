/** Median and p95 of some durations. */
export const quantilesOf = (durations: readonly number[]): { median: number; p95: number } => {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
};

/** Runs `work` a few times to warm up, then returns the median and p95 of `times` runs in ms. */
export const measure = (work: () => unknown, times: number): { median: number; p95: number } => {
  for (let run = 0; run < Math.min(5, times); run += 1) work();
  return quantilesOf(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
};

/** A row of a benchmark: ours against another's, and the most that the ratio may be. */
export interface Ratio {
  readonly what: string;
  readonly ours: number;
  readonly other: number;
  readonly against: string;
  readonly atMost?: number;
}

/** Prints the rows as a table and tells whether each ratio holds. */
export const printRatios = (title: string, rows: readonly Ratio[]): boolean => {
  console.log(`\n${title}`);
  console.log("| what | ours, ms | against | its, ms | ratio | at most |");
  console.log("|---|---|---|---|---|---|");
  let all = true;
  for (const { what, ours, other, against, atMost } of rows) {
    const ratio = ours / other;
    const holds = atMost === undefined || ratio <= atMost;
    all &&= holds;
    const limit = atMost === undefined ? "" : `${atMost}${holds ? "" : " (missed)"}`;
    const cells = [what, ours.toFixed(2), against, other.toFixed(2), ratio.toFixed(3), limit];
    console.log(`| ${cells.join(" | ")} |`);
  }
  return all;
};
