import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { defineFigure } from "#figures/figure.ts";
import { verdictChart } from "#figures/scoreboard/verdictChart.ts";
import { fieldMarks } from "#messages/views/overview.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { type ColumnOf, numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { verdictLegend } from "#scene/place/verdictLegend.ts";

import { fieldMarksDrawing } from "./drawing.ts";
import { type FieldRow, leftVerdicts, rightVerdicts } from "./fieldMarksModel.ts";
import { fieldMarksScene } from "./fieldMarksScene.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

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
    const { judged, total, byVerdict } = countShown(snapshot);
    const title = fieldMarks.title(of);
    const countOf = (side: readonly Verdict[]): number =>
      sum(side.map((verdict) => byVerdict.get(verdict) ?? 0));
    const isShared = sum(rows.map((row) => row.total)) > total;
    return {
      title,
      sentence: sentences.fields({
        title,
        fields: rows.length,
        total,
        judged,
        right: countOf(rightVerdicts),
        left: countOf(leftVerdicts),
        of,
      }),
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
