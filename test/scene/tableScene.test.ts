import { expect, test } from "vitest";

import { tableMeasure } from "#scene/measure.ts";
import { tableOf, textCell } from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";
import { verdictToken } from "#scene/token.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

test("a verdict in a table has its mark and its colour, and its words are beside the mark", () => {
  const table = tableOf(
    ["Energy intensity", "Spending on research"],
    [
      ["Goal", (name) => textCell(name)],
      [
        "Outcome",
        (name) => textCell("Met; 7% a year", name === "Energy intensity" ? "met" : undefined),
      ],
      ["Evidence", () => textCell("official")],
    ],
  );
  const { marks } = tableScene(table, "Plans", 600, tableMeasure);
  const [glyph, ...others] = marks.filter(({ kind }) => kind === "path");
  expect(others).toEqual([]);
  if (glyph?.kind !== "path") throw new Error("expected the mark of a verdict");
  expect(glyph.fill).toBe(verdictToken("met"));
  const verdictTexts = marks.flatMap((mark) =>
    mark.kind === "text" && mark.lines.join(" ") === "Met; 7% a year" ? [mark] : [],
  );
  expect(verdictTexts.map(({ fill }) => fill)).toEqual([verdictToken("met"), "ink"]);
  expect(verdictTexts[0]?.x).toBeGreaterThan((glyph.at?.x ?? 0) + 4);
  expect(textFaults(tableScene(table, "Plans", 600, tableMeasure), tableMeasure)).toEqual([]);
});
