import { fileMeasure } from "#charts/scene/measure.ts";
import { glyphModel, type GlyphUnits } from "#charts/targetGlyph/targetGlyphModel.ts";
import { type ListedTarget, targetListScene } from "#charts/targetList/targetListScene.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { outcomeWords } from "#messages/judging/outcomes.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { dueWords } from "#messages/words/dates.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { shortTitle } from "#messages/words/titles.ts";

import { detailWords } from "./detailWords.ts";
import { targetName } from "./targetNames.ts";
import type { TargetsMode } from "#features/targets/list/targetsMode.ts";
import { targetFinding } from "#messages/targets/targetFinding.ts";
import { targets as words } from "#messages/targets/targets.ts";
import { unitWords } from "#messages/words/amounts.ts";

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

const rowsOf = (
  targets: readonly TargetEntry[],
  judged: Judged,
  units: GlyphUnits,
): readonly ListedTarget[] => targets.flatMap((entry) => rowOf(entry, judged, units));

/** The list of targets as it leaves the page, in the order in which it stands there. */
export const targetListFigure = (
  sorted: readonly TargetEntry[],
  { judged, targets }: Snapshot,
  { units, settle }: Pick<TargetsMode, "units" | "settle">,
): Figure => {
  const drawn = sorted.slice(0, MOST_ROWS);
  return {
    stem: "targets",
    title: targetsFinding(countVerdicts(targets.shown, judged)),
    status: words.status(drawn.length, sorted.length, targets.total, settle),
    scene: targetListScene(rowsOf(drawn, judged, units), words.figure(drawn.length), fileMeasure),
    entries: drawn.map(({ entry }) => entry),
  };
};

/** One target as it leaves its page. */
export const targetFigure = (entry: TargetEntry, { dataset, judged }: Snapshot): Figure => {
  const judgement = judged.byTarget.get(entry.id);
  const name = targetName(entry, dataset);
  return {
    stem: entry.id,
    title: judgement === undefined ? name : targetFinding(entry, judgement),
    status: "",
    scene: targetListScene(rowsOf([entry], judged, "share"), name, fileMeasure),
    entries: [entry.entry],
  };
};
