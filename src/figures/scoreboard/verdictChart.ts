import { isHollow } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { MOST_BARS, type NativeChart } from "#scene/table/nativeChart.ts";
import { verdictSign } from "#scene/table/verdictSign.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { slides, tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

interface CountedRow {
  readonly label: string;
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** Rows of verdicts as stacked bars; undefined where nothing is counted. */
export const verdictChart = (rows: readonly CountedRow[]): NativeChart | undefined => {
  const shown = rows.slice(0, MOST_BARS);
  const found = verdicts.filter((one) => shown.some(({ counts }) => (counts.get(one) ?? 0) > 0));
  if (found.length === 0) return undefined;
  return {
    is: "bars",
    rest: slides.first(shown.length, rows.length),
    lie: true,
    counted: tableFile.targets,
    categories: shown.map(({ label }) => label),
    series: found.map((verdict) => ({
      name: verdictWords[verdict],
      token: verdictToken(verdict),
      sign: verdictSign[verdict],
      // As on the page.
      ...(isHollow(verdict) ? { form: "outline" as const } : {}),
      ...(verdict === "not-judged" ? { form: "foot" as const } : {}),
      values: shown.map(({ counts }) => counts.get(verdict) ?? 0),
    })),
  };
};
