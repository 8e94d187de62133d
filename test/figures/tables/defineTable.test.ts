import { expect, test } from "vitest";

import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { textsOf } from "#test/support/sceneTexts.ts";

const snapshot = coreSnapshot();

const tableOfNumbers = (count: number, options: { readonly isWhole?: boolean } = {}) =>
  defineTable(
    defineModel({
      id: "numbers",
      rows: { slide: 3 },
      model: () => Array.from({ length: count }, (_none, at) => at + 1),
    }),
    {
      ...options,
      content: (all) => ({
        table: tableOf(all, [
          ["Name", (one) => textCell(`row ${one}`)],
          ["Number", (one) => numberCell(one)],
          ["Square", (one) => numberCell(one * one)],
        ]),
        slideTable: tableOf(all, [["Name", (one) => textCell(`row ${one}`)]]),
        title: "Numbers",
        status: (rows) => `${rows} of ${all.length}`,
        entries: [],
      }),
    },
  );

const rowsIn = (texts: readonly string[]): number =>
  texts.filter((text) => text.startsWith("row ")).length;

test.each([
  ["a file draws forty rows", {}, 40],
  ["an embed as many as it asks for", { rows: 12, width: 688 }, 12],
  ["a slide no more than can be read in a room", { isSlide: true }, 3],
  ["a slide with room for fewer has fewer", { isSlide: true, rows: 2 }, 2],
])("%s, and its words say how many of how many", (_name, size, rows) => {
  const figure = fileOn(tableOfNumbers(50), snapshot, size);
  expect(rowsIn(textsOf(figure.scene))).toBe(rows);
  expect(figure.status).toBe(`${rows} of 50`);
  expect(figure.whole?.status).toBe("50 of 50");
  expect(figure.table[0]?.cells).toHaveLength(50);
});

test("a slide and a narrow picture have the columns of the slide's table, a file has all", () => {
  const wide = textsOf(fileOn(tableOfNumbers(5), snapshot).scene);
  expect(wide).toContain("Square");
  for (const size of [{ isSlide: true }, { width: 400 }]) {
    expect(textsOf(fileOn(tableOfNumbers(5), snapshot, size).scene)).not.toContain("Square");
  }
});

test("a table that is always drawn whole leaves no row out, however few are asked for", () => {
  const { scene } = fileOn(tableOfNumbers(8, { isWhole: true }), snapshot, { rows: 2 });
  expect(rowsIn(textsOf(scene))).toBe(8);
});
