import { expect, test } from "vitest";

import { numberCell, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { tableTexts } from "#export/tables/tableTexts.ts";

const table = tableOf(
  [{ name: "Steel <b>\n& more", value: 5 }],
  [
    ["Target", ({ name }) => textCell(name)],
    ["Last", ({ value }) => numberCell(value, "%")],
    ["Page", () => pageCell("/targets/steel", "Steel")],
  ],
);
const { html, text } = tableTexts(table, { pageOf: (path) => `https://example.org${path}` });

test("pasted into a sheet, each field is a cell of its own, whatever it holds", () => {
  expect(text.split("\n").map((row) => row.split("\t"))).toEqual([
    ["Target", "Last (%)", "Page"],
    ["Steel <b> & more", "5", "https://example.org/targets/steel"],
  ]);
});

test("pasted into a document it is a table, with its links and without anybody's markup", () => {
  expect(html).toBe(
    '<table><tr><th>Target</th><th>Last (%)</th><th>Page</th></tr><tr><td>Steel &lt;b&gt;\n&amp; more</td><td>5</td><td><a href="https://example.org/targets/steel">Steel</a></td></tr></table>',
  );
});
