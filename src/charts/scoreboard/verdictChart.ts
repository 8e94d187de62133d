import { isHollow } from "#charts/scene/shapes.ts";
import { verdictToken } from "#charts/scene/token.ts";
import type { NativeChart } from "#charts/table/nativeChart.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

interface CountedRow {
  readonly label: string;
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** Rows of verdicts as stacked bars; undefined where nothing is counted. */
export const verdictChart = (rows: readonly CountedRow[]): NativeChart | undefined => {
  const found = verdicts.filter((one) => rows.some(({ counts }) => (counts.get(one) ?? 0) > 0));
  if (found.length === 0) return undefined;
  return {
    is: "bars",
    lie: true,
    counted: tableFile.targets,
    categories: rows.map(({ label }) => label),
    series: found.map((verdict) => ({
      name: verdictWords[verdict],
      token: verdictToken(verdict),
      hollow: isHollow(verdict),
      values: rows.map(({ counts }) => counts.get(verdict) ?? 0),
    })),
  };
};
