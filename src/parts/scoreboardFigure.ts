import { fileMeasure } from "#charts/scene/measure.ts";
import type { ScoreGroup } from "#charts/scoreboard/scoreboardGroups.ts";
import { scoreShares } from "#charts/scoreboard/scoreboardShares.ts";
import { scoreboardSheet } from "#charts/scoreboard/scoreboardSheet.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { targetsFinding } from "#messages/findings.ts";

/** The scoreboard of some targets as it leaves the page, with what it is divided by; `of` names the body that set them. */
export const scoreboardFigure = (
  shown: readonly TargetEntry[],
  groups: readonly ScoreGroup[],
  { judged, targets }: Snapshot,
  of?: string,
): Figure => {
  const counts = countVerdicts(shown, judged);
  return {
    stem: "verdicts",
    title: of === undefined ? targetsFinding(counts) : `${of}: ${targetsFinding(counts)}`,
    status: `${shown.length} of ${targets.total} targets`,
    scene: scoreboardSheet(scoreShares(counts), groups, "Targets by verdict", fileMeasure),
    entries: shown.map(({ entry }) => entry),
  };
};
