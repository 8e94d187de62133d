import { verdicts } from "#domain/judging/verdict.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { defineFigure } from "#figures/figure.ts";
import { verdictChart } from "#figures/scoreboard/verdictChart.ts";
import { fieldMarks } from "#messages/views/overview.ts";
import { type LeadingFields, sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { type ColumnOf, numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { verdictLegend } from "#scene/place/verdictLegend.ts";

import { fieldMarksDrawing } from "./drawing.ts";
import type { FieldRow } from "./fieldMarksModel.ts";
import { fieldMarksScene } from "./fieldMarksScene.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The fields with the most marks on a side. */
const leadingOn = (
  side: "left" | "right",
  rows: readonly FieldRow[],
): LeadingFields | undefined => {
  const counted = rows.map((row) => ({ ...row, count: sum(row[side].map(([, count]) => count)) }));
  const count = Math.max(...counted.map((row) => row.count));
  const most = counted.filter((row) => row.count === count);
  const [first] = most;
  return first === undefined || count === 0
    ? undefined
    : { name: first.name, fields: most.length, count, total: first.total };
};

/** Fields on two sides of a line in files, with the key to the marks below them. */
export const fieldMarksFigure = defineFigure(fieldMarksDrawing, {
  widths: { file: 760 },
  scene: ({ rows, selection }, { width, measure }) => {
    const scene = fieldMarksScene(rows, selection, width, measure);
    const drawn = rows.flatMap(({ left, right }) => [...right, ...left]);
    const legend = verdictLegend(
      new Map(drawn.map(([verdict]) => [verdict, undefined])),
      width,
      measure,
    );
    const y = scene.height + 8;
    return {
      ...scene,
      height: y + legend.height,
      marks: [...scene.marks, { kind: "group", at: { x: 0, y }, marks: legend.marks }],
    };
  },
  words: ({ rows, selection: { count: of } }, { snapshot }) => {
    const { judged, total } = countShown(snapshot);
    const isShared = sum(rows.map((row) => row.total)) > total;
    return {
      title: sentences.fields(leadingOn("right", rows), leadingOn("left", rows), of),
      status: fieldMarks.status(judged, total, of, settingCount(snapshot), isShared),
    };
  },
  chart: ({ rows }) =>
    verdictChart(
      rows.map(({ name, left, right }) => ({ label: name, counts: new Map([...left, ...right]) })),
    ),
  table: ({ rows, selection }) =>
    tableOf(rows, [
      [tableFile.field, ({ name }) => textCell(name)],
      [tableFile[selection.count], ({ total }) => numberCell(total)],
      [tableFile.judged, ({ judged }) => numberCell(judged)],
      ...verdicts
        .filter((verdict) => verdict !== "not-judged")
        .map((verdict): ColumnOf<FieldRow> => [
          verdictWords[verdict],
          ({ left, right }) => {
            const run = [...left, ...right].find(([one]) => one === verdict);
            return numberCell(run?.[1] ?? 0);
          },
        ]),
    ]),
  entries: (_model, { snapshot }) => snapshot.targets.shown.map(({ entry }) => entry),
  targets: (_model, { snapshot }) => snapshot.targets.shown,
});
