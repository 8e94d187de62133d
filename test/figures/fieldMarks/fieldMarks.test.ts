import { valueLabel } from "#messages/words/facets.ts";
import { expect, it } from "vitest";

import { type FieldRow, fieldMarksModel } from "#figures/fieldMarks/fieldMarksModel.ts";
import { fieldMarksDrawing } from "#figures/fieldMarks/drawing.ts";
import { fieldMarksScene } from "#figures/fieldMarks/fieldMarksScene.ts";
import type { Mark } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import { countFields } from "#domain/findings/fields.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";

const { selection } = realSnapshot("");

const rowsOf = (parameters: string): readonly FieldRow[] | undefined => {
  const { dataset, targets, judged } = realSnapshot(parameters);
  return fieldMarksModel(countFields({ targets, judged }), (field) =>
    valueLabel(dataset, "field", field),
  );
};

const real = (): readonly FieldRow[] => rowsOf("") ?? expect.unreachable("there are fields");

/** Rows with as many targets as asked for, on both sides. */
const rowsWith = (most: number): readonly FieldRow[] =>
  Array.from({ length: 8 }, (_none, at) => {
    const right = Math.ceil((most * 0.6) / (at + 1));
    const left = Math.floor((most * 0.4) / (at + 1));
    return {
      field: `field-${at}`,
      name: `Manufacturing and chips ${at}`,
      judged: right + left,
      total: most * 2,
      left: left === 0 ? [] : [["missed", left]],
      right: [["met", right]],
    };
  });

const allIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => [mark, ...(mark.kind === "group" ? allIn(mark.marks) : [])]);

it("draws a mark a judged target, and bars from 40 in a row on", () => {
  const count = (rows: readonly FieldRow[], kind: "path" | "rect"): number =>
    allIn(fieldMarksScene(rows, selection, 900, tableMeasure).marks).filter(
      (mark) => mark.kind === kind,
    ).length;
  expect(count(real(), "path")).toBe(real().reduce((sum, { judged }) => sum + judged, 0));
  expect(count(rowsWith(39), "rect")).toBe(0);
  expect(count(rowsWith(41), "path")).toBe(0);
});

it("leads from each row to exactly the targets of its field", () => {
  const { marks } = fieldMarksScene(real(), selection, 530, tableMeasure);
  const rows = allIn(marks).flatMap(({ means }) => (means === undefined ? [] : [means]));
  expect(rows).toHaveLength(real().length);
  for (const { id, name, destination } of rows) {
    expect(destination?.selection?.facets.field.include).toEqual([id]);
    const { length } = realSnapshot(`field=${id}`).targets.shown;
    expect(name).toMatch(new RegExp(`: ${length} goals?, `));
  }
});

it("is left out where there is little to compare", () => {
  expect(rowsOf("field=energy-and-hydrogen")).toBeUndefined();
  expect(rowsOf("kind=corporate-news")).toBeUndefined();
});

it.each([
  "",
  "count=targets",
  "agency=miit",
  "field=energy-and-hydrogen&field=data-and-ai&field=steel-and-materials",
])(
  "under ?%s its rows add up to what the headline counts, or a note says what they add up to",
  (parameters) => {
    const snapshot = realSnapshot(parameters);
    const rows = rowsOf(parameters) ?? [];
    const sum = rows.reduce((all, { total }) => all + total, 0);
    const total = snapshot.targets.shown.length;
    const drawn = fieldMarksDrawing.on({ snapshot, parameters: new URLSearchParams(), id: "" });
    for (const width of [340, 488]) {
      const scene = drawn?.scene({ width, measure: tableMeasure, isPrinting: false });
      const text = scene === undefined ? "" : textsOf(scene).join(" ");
      expect(text.includes(`${sum} in the rows, ${total} in all`)).toBe(sum > total);
      if (scene !== undefined) expect(textFaults(scene, tableMeasure)).toEqual([]);
    }
  },
);
