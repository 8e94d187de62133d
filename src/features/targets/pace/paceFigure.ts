import type { PacePoint } from "#charts/paceScatter/paceScatterModel.ts";
import { paceScatterChart } from "#charts/paceScatter/paceScatterChart.ts";
import { paceScatterFile } from "#charts/paceScatter/paceScatterFile.ts";
import { dateCell, pageCell, percentCell, tableOf, textCell } from "#charts/table/figureTable.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { outcomeWords } from "#messages/judging/outcomes.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { pace } from "#messages/targets/pace.ts";

import type { FigureRoom } from "#parts/figures/pageFigures.ts";
import { MOST_PLACED } from "#features/targets/params.ts";
import { targetName } from "#features/targets/targetNames.ts";

/** What the picture shows, by rule: how many points stand on the dashed line or above it. */
const findingOf = (points: readonly PacePoint[]): string => {
  const ahead = points.filter(({ time, way }) => way >= time).length;
  return pace.finding(ahead, points.length);
};

/**
 * The scatter of pace as it leaves the page, with as many of all points as the page shows; on a slide
 * without the key to its numbers, which nobody could read there.
 */
export const paceFigure = (
  all: readonly PacePoint[],
  { dataset, targets }: Snapshot,
  { isSlide = false, width }: FigureRoom = {},
): Figure => {
  const shown = all.slice(0, MOST_PLACED);
  const names = shown.map(({ entry }) => targetName(entry, dataset));
  return {
    stem: "pace-of-targets",
    title: findingOf(all),
    status: pace.status(shown.length, all.length, targets.total),
    scene: paceScatterFile(shown, names, fileMeasure, { isSlide, width }),
    chart: paceScatterChart(shown),
    table: tableOf(shown, [
      [tableFile.target, ({ entry }) => textCell(entry.target.metric)],
      [tableFile.document, ({ entry }) => textCell(shortTitle(entry.entry))],
      [tableFile.due, ({ entry }) => dateCell(entry.due)],
      [tableFile.verdict, ({ judgement }) => textCell(outcomeWords(judgement))],
      [tableFile.time, ({ time }) => percentCell(time)],
      [tableFile.way, ({ way }) => percentCell(way)],
      [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric)],
    ]),
    entries: shown.map(({ entry }) => entry.entry),
    targets: shown.map(({ entry }) => entry),
  };
};
