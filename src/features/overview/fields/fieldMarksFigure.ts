import type { FieldRow } from "#figures/fieldMarks/fieldMarksModel.ts";
import { fieldMarksSheet } from "#figures/fieldMarks/fieldMarksSheet.ts";
import { verdictChart } from "#figures/scoreboard/verdictChart.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { fieldMarks } from "#messages/views/overview.ts";
import { sentences } from "#messages/files/sentences.ts";
import type { FigureSize } from "#figures/pageFigures.ts";

import { fieldMarksTable } from "./fieldMarksTable.ts";

/** Fields on two sides of a line, as they leave the page. */
export const fieldMarksFigure = (
  rows: readonly FieldRow[],
  { targets, judged, selection }: Snapshot,
  { width }: FigureSize = {},
): Figure => {
  const counts = countShown({ targets, judged });
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const countOf = (side: "left" | "right"): number =>
    sum(rows.flatMap((row) => row[side].map(([, count]) => count)));
  return {
    stem: "targets-by-field",
    title: fieldMarks.title,
    sentence: sentences.fields({
      title: fieldMarks.title,
      fields: rows.length,
      total: sum(rows.map(({ total }) => total)),
      judged: sum(rows.map(({ judged: own }) => own)),
      right: countOf("right"),
      left: countOf("left"),
    }),
    status: fieldMarks.status(counts.judged, counts.total),
    scene: fieldMarksSheet(rows, selection, fileMeasure, width),
    chart: verdictChart(
      rows.map(({ name, left, right }) => ({ label: name, counts: new Map([...left, ...right]) })),
    ),
    table: fieldMarksTable(rows),
    entries: targets.shown.map(({ entry }) => entry),
  };
};
