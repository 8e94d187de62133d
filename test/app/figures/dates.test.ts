import { expect, test } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { flatTable } from "#export/tables/flatTable.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();
const parameters = new URLSearchParams();

test.each(["/targets", "/records", "/data", "/targets/nes"])(
  "in each table of %s all dates are dates, with their precision beside them",
  async (path) => {
    let dates = 0;
    for (const figureId of await figuresOf(path, snapshot)) {
      const table = (await figureAt({ path, parameters, figureId }, snapshot))?.table ?? [];
      const [headings = [], ...rows] = flatTable(table, (page) => page);
      for (const { heading, cells } of table) {
        if (!cells.some((cell) => cell?.is === "date")) continue;
        const at = headings.findIndex(
          (one) => typeof one === "string" && (one === heading || one.startsWith(`${heading}: `)),
        );
        const isImprecise = cells.some(
          (cell) => cell?.is === "date" && cell.date.precision !== "day",
        );
        for (const [row, cell] of cells.entries()) {
          if (cell?.is !== "date") continue;
          dates += 1;
          const { precision, start, end } = cell.date;
          expect([{ day: start }, { day: end }], `${figureId} ${heading}`).toContainEqual(
            rows[row]?.[at],
          );
          if (isImprecise)
            expect(rows[row]?.[at + 1], figureId).toMatch(new RegExp(`^${precision}`));
        }
      }
    }
    expect(dates).toBeGreaterThan(0);
  },
);
