import type { FieldRow } from "#charts/fieldMarks/fieldMarksModel.ts";
import { fieldMarksSheet } from "#charts/fieldMarks/fieldMarksSheet.ts";
import { verdictChart } from "#charts/scoreboard/verdictChart.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countShown } from "#domain/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { fieldMarks } from "#messages/charts/fieldMarks.ts";
import type { FigureRoom } from "#parts/figures/pageFigures.ts";

import { fieldMarksTable } from "./fieldMarksTable.ts";

/** Fields on two sides of a line, as they leave the page. */
export const fieldMarksFigure = (
  rows: readonly FieldRow[],
  { targets, judged, selection }: Snapshot,
  { width }: FigureRoom = {},
): Figure => {
  const counts = countShown({ targets, judged });
  return {
    stem: "targets-by-field",
    title: fieldMarks.title,
    status: fieldMarks.status(counts.judged, counts.total),
    scene: fieldMarksSheet(rows, selection, fileMeasure, width),
    chart: verdictChart(
      rows.map(({ name, left, right }) => ({ label: name, counts: new Map([...left, ...right]) })),
    ),
    table: fieldMarksTable(rows),
    entries: targets.shown.map(({ entry }) => entry),
  };
};
