import { fileMeasure } from "#charts/scene/measure.ts";
import { glyphModel, type GlyphUnits } from "#charts/targetGlyph/targetGlyphModel.ts";
import { type ListedTarget, targetListScene } from "#charts/targetList/targetListScene.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/filter/judged.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Figure } from "#export/figureFile.ts";
import { scoreboard } from "#messages/charts/scoreboard.ts";
import { outcomeWords } from "#messages/judging/outcomes.ts";
import { targets as words } from "#messages/targets/targets.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { dueWords } from "#messages/words/dates.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { detailWords } from "#parts/verdicts/detailWords.ts";

import { targetsTable } from "./targetsTable.ts";

/** More rows than this make a picture that nobody looks at. */
const MOST_ROWS = 40;

const rowOf = (entry: TargetEntry, judged: Judged, units: GlyphUnits): readonly ListedTarget[] => {
  const { target } = entry;
  const judgement = judged.byTarget.get(entry.id);
  if (judgement === undefined) return [];
  const unit = isQualitative(target) ? undefined : unitWords(target.unit);
  return [
    {
      name: target.metric,
      note: words.note(shortTitle(entry.entry), words.due(dueWords(entry.due), unit)),
      glyph: glyphModel(target, judgement, units),
      verdict: judgement.verdict,
      word: outcomeWords(judgement),
      detail: detailWords(target, judgement),
    },
  ];
};

/** What a list of targets draws, row by row. */
export const listedTargets = (
  targets: readonly TargetEntry[],
  judged: Judged,
  units: GlyphUnits,
): readonly ListedTarget[] => targets.flatMap((entry) => rowOf(entry, judged, units));

interface ListLook {
  readonly units: GlyphUnits;
  /** Whether only those stand in it that a missing figure would settle. */
  readonly settle: boolean;
}

/**
 * A list of targets as it leaves the page, in the order in which it stands there; `of` names the body
 * that set them.
 */
export const targetListFigure = (
  sorted: readonly TargetEntry[],
  { judged, targets }: Snapshot,
  { units, settle }: ListLook,
  of?: string,
): Figure => {
  const drawn = sorted.slice(0, MOST_ROWS);
  const finding = targetsFinding(countVerdicts(of === undefined ? targets.shown : sorted, judged));
  return {
    stem: "targets",
    title: of === undefined ? finding : scoreboard.findingOf(of, finding),
    status: words.status(drawn.length, sorted.length, targets.total, settle),
    scene: targetListScene(
      listedTargets(drawn, judged, units),
      words.figure(drawn.length),
      fileMeasure,
    ),
    table: targetsTable(sorted, judged),
    tableStatus: words.status(sorted.length, sorted.length, targets.total, settle),
    entries: drawn.map(({ entry }) => entry),
  };
};
