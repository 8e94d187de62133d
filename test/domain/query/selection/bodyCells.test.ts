import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { describe, expect, test } from "vitest";

import { countedTable } from "#domain/query/filter/countedTable.ts";
import { type BodyCell, isCellOn, toggleCell } from "#domain/query/selection/bodyCells.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { bodyRows } from "#features/filters/bodies/bodyRows.ts";
import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const textOf = (selection: Selection): string =>
  new URLSearchParams(selectionEntries(selection).map(([name, value]) => [name, value])).toString();
const after = (parameters: string, ...cells: readonly BodyCell[]): string =>
  textOf(cells.reduce(toggleCell, realSnapshot(parameters).selection));

describe("a switch of the table of bodies", () => {
  test.each<readonly [string, BodyCell, string]>([
    ["", { body: "miit", part: "lead" }, "agency=miit&role=lead"],
    ["", { body: "miit", part: "about" }, "with=miit.about"],
    ["agency=miit&role=lead", { body: "ndrc", part: "lead" }, "agency=miit&agency=ndrc&role=lead"],
    ["agency=miit&role=lead", { body: "sasac", part: "co" }, "agency=miit&role=lead&with=sasac.co"],
    ["agency=miit&role=lead", { body: "miit", part: "co" }, "agency=miit&role=issued"],
    ["agency=miit&role=issued", { body: "miit", part: "lead" }, "agency=miit&role=co"],
    ["agency=miit", { body: "miit", part: "lead" }, "agency=miit&role=lead"],
    ["agency=miit&role=lead", { body: "miit", part: "lead" }, ""],
    ["with=miit.lead", { body: "miit", part: "co" }, "with=miit"],
    ["with=miit", { body: "miit", part: "lead" }, "with=miit.co"],
    ["-agency=miit", { body: "ndrc", part: "lead" }, "-agency=miit&with=ndrc.lead"],
    ["with=miit.lead", { body: "miit", part: "lead" }, ""],
    [
      "agency=miit&agency=ndrc&role=issued",
      { body: "miit", part: "lead" },
      "agency=ndrc&role=issued",
    ],
    ["with=ndrc.lead", { body: "miit", part: "lead" }, "with=miit.lead&with=ndrc.lead"],
    [
      "with=miit.lead&with=ndrc",
      { body: "miit", part: "co" },
      "with=miit.co&with=miit.lead&with=ndrc",
    ],
    [
      "agency=miit&role=issued",
      { body: "miit", part: "about" },
      "agency=miit&role=issued&with=miit.about",
    ],
  ])("%s: %j leads to %s", (before, cell, expected) => {
    expect(after(before, cell)).toBe(expected);
  });

  test.each([
    "",
    "agency=miit",
    "agency=miit&role=lead",
    "agency=miit&role=lead&with=sasac.co&kind=policy",
    "agency=miit&agency=ndrc&match=all",
    "-agency=ndrc&with=sasac",
    "with=miit.lead&from=2022",
  ])("tells what it would leave, of records and of targets: %s", (parameters) => {
    for (const noun of ["records", "targets"] as const) {
      const snapshot = realSnapshot(parameters);
      const { selection, dataset } = snapshot;
      const rows = bodyRows(
        facetOptions(dataset, "agency"),
        countedTable(snapshot, noun),
        selection,
      );
      for (const { value, cells } of [...rows.chosen, ...rows.open.slice(0, 12), ...rows.wider]) {
        for (const { part, count, isOn, isWider } of cells) {
          const cell = { body: value, part };
          expect(isOn).toBe(isCellOn(selection, cell));
          if (isOn) continue;
          const then = countedTable(snapshot.under(toggleCell(selection, cell)), noun).slice;
          const now = countedTable(snapshot, noun).slice.shown.length;
          if (isWider) {
            expect(then.shown.length).toBeGreaterThanOrEqual(Math.max(now, count));
            expect(then.shown.length).toBeLessThanOrEqual(now + count);
          } else expect(then.shown).toHaveLength(count);
        }
      }
    }
  });
});
