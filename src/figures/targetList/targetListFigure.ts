import { fileMeasure } from "#scene/measure.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { type ListedTarget, targetRow } from "./targetListRow.ts";
import { type ListedGroup, targetListScene } from "./targetListScene.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { settledFinding } from "#domain/findings/settledFinding.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList as listWords, targets as words } from "#messages/targets/targets.ts";
import { targetsFinding } from "#messages/words/findings.ts";

import { targetsSlideTable, targetsTable } from "#figures/tables/targetsTable.ts";

/** More rows than this make a picture that nobody looks at. */
const MOST_ROWS = 40;

/** More than these have no readable drawing on a slide: it has them as a table. */
const MOST_ON_SLIDE = 9;

/** What a list of targets draws, row by row. */
export const listedTargets = (
  targets: readonly TargetEntry[],
  { judged, dataset }: Pick<Snapshot, "judged" | "dataset">,
  units: GlyphUnits,
): readonly ListedTarget[] =>
  targets.flatMap((entry) => {
    const judgement = judged.byTarget.get(entry.id);
    return judgement === undefined ? [] : [targetRow(entry, judgement, dataset.sources, units)];
  });

/** A group as the page shows it: the rows that stand there, of so many. */
interface ShownGroup {
  readonly verdict: Verdict;
  readonly targets: readonly TargetEntry[];
  readonly count: number;
}

interface ListLook {
  readonly units: GlyphUnits;
  /** Whether only those stand in it that a missing figure would settle. */
  readonly settle: boolean;
  /** The groups that the list stands in; without them it is one list. */
  readonly groups?: readonly ShownGroup[] | undefined;
  /** How many rows are drawn. */
  readonly most?: number | undefined;
  readonly isSlide?: boolean | undefined;
  /** How wide it is to be, in sixteenths of a rem. */
  readonly width?: number | undefined;
  /** Names the body that set them. */
  readonly of?: string;
}

/** The groups with as many rows as a picture has room for. */
const drawnGroups = (
  sorted: readonly TargetEntry[],
  groups: readonly ShownGroup[] | undefined,
  most: number,
): readonly (Omit<ShownGroup, "verdict"> & Pick<ListedGroup, "verdict">)[] => {
  if (groups === undefined) {
    const targets = sorted.slice(0, most);
    return [{ verdict: undefined, targets, count: targets.length }];
  }
  let room = most;
  return groups.flatMap((group) => {
    const targets = group.targets.slice(0, room);
    room -= targets.length;
    return targets.length === 0 ? [] : [{ ...group, targets }];
  });
};

/** A list of targets as it leaves the page, in the order in which it stands there. */
export const targetListFigure = (
  sorted: readonly TargetEntry[],
  snapshot: Snapshot,
  { units, settle, groups, most = MOST_ROWS, isSlide, width, of }: ListLook,
): FigureFile => {
  const { judged, targets } = snapshot;
  const drawn = drawnGroups(sorted, groups, most);
  const count = drawn.reduce((sum, one) => sum + one.targets.length, 0);
  const counts = countVerdicts(of === undefined ? targets.shown : sorted, judged);
  const settled = settledFinding(counts);
  const finding = settled === undefined ? targetsFinding(counts) : listWords.title(settled);
  const scene = targetListScene(
    drawn.map((one) => ({ ...one, rows: listedTargets(one.targets, snapshot, units) })),
    words.figure(count),
    fileMeasure,
    { isSlide, width },
  );
  return {
    id: "targets",
    title: of === undefined ? finding : scoreboard.findingOf(of, finding),
    status: words.status(count, sorted.length, targets.total, settle),
    scene,
    slideTable: count > MOST_ON_SLIDE ? targetsSlideTable(sorted, snapshot) : undefined,
    table: targetsTable(sorted, snapshot),
    tableStatus: words.status(sorted.length, sorted.length, targets.total, settle),
    entries: drawn.flatMap((one) => one.targets.map(({ entry }) => entry)),
    tableEntries: sorted.map(({ entry }) => entry),
    targets: sorted,
  };
};
