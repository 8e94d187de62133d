import { fileMeasure } from "#scene/measure.ts";
import type { ScoreGroup } from "./scoreboardGroups.ts";
import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";
import { scoreboardSheet } from "./scoreboardSheet.ts";
import { verdictChart } from "./verdictChart.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { shownWords, targetsFinding } from "#messages/words/findings.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { scoreboardTable } from "./scoreboardTable.ts";

import type { FigureSize } from "#figures/drawing.ts";

interface Look extends FigureSize {
  /** Names the body that set them. */
  readonly of?: string;
}

const countsOf = (shares: readonly ScoreShare[]): ReadonlyMap<Verdict, number> =>
  new Map(shares.map(({ verdict, count }) => [verdict, count]));

/** The scoreboard of some targets as it leaves the page, with what it is divided by. */
export const scoreboardFigure = (
  shown: readonly TargetEntry[],
  groups: readonly ScoreGroup[],
  { judged, targets }: Snapshot,
  { of, width }: Look = {},
): FigureFile => {
  const counts = countVerdicts(shown, judged);
  const finding = targetsFinding(counts);
  return {
    id: "verdicts",
    title: of === undefined ? finding : scoreboard.findingOf(of, finding),
    status: shownWords(shown.length, targets.total, "targets"),
    scene: scoreboardSheet(scoreShares(counts), groups, scoreboard.title, fileMeasure, width),
    chart: verdictChart(
      groups.length === 0
        ? [{ label: tableFile.all, counts: counts.byVerdict }]
        : groups.map(({ label, shares }) => ({ label, counts: countsOf(shares) })),
    ),
    table: scoreboardTable(counts, groups),
    entries: shown.map(({ entry }) => entry),
    targets: shown,
  };
};
