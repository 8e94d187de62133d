import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { placeRow } from "#figures/timeline/layout/placeRow.ts";
import { firstRow } from "#domain/query/filter/row.ts";
import { inputOf, policy, someEntries, someWindow } from "#test/support/timelineSketch.ts";

/** A row over 2020 to 2029, a hundred pixels a year. */
const rowOf = (...plan: Parameters<typeof policy>) => {
  const window = { start: dayOf(2020, 1, 1), end: dayOf(2030, 1, 1) };
  const input = inputOf([policy(...plan)], { window, width: 1000 });
  return placeRow(input.factsOf(firstRow), input);
};

describe("a document's row", () => {
  test("runs from its period's start by way of its day of issue to its horizon, today between", () => {
    const row = rowOf("a", ["published 2022-07-01"], { period: { start: "2021", end: "2027" } });
    expect(row.lead?.x0).toBeCloseTo(100, -1);
    expect(row.lead?.x1).toBeCloseTo(250, -1);
    expect(row.issued).toBeCloseTo(250, -1);
    expect(row.past?.x0).toBeCloseTo(250, -1);
    expect(row.past?.x1).toBe(row.coming?.x0);
    expect(row.past?.x1).toBeCloseTo(690, -1);
    expect(row.coming?.x1).toBeCloseTo(800, -1);
    expect(row.end).toMatchObject({ isBeyond: false });
    expect(row.unsure).toBeUndefined();
  });

  test("points past the window where its horizon lies there, or where it has no end", () => {
    for (const period of [{ start: "2021", end: "2035" }, { start: "2021" }]) {
      const row = rowOf("a", ["published 2022-07-01"], { period });
      expect(row.end).toEqual({ x: 1000, isBeyond: true });
      expect(row.coming?.x1).toBe(1000);
    }
  });

  test("nothing of it is drawn outside the plot, or turned around", () => {
    const any = someEntries(20).chain((entries) => {
      const input = inputOf(entries);
      return fc.record({ input: fc.constant(input), window: someWindow(input.limits) });
    });
    fc.assert(
      fc.property(any, ({ input, window }) => {
        for (const lane of input.lanes) {
          for (const row of lane.documents.rows) {
            const { lead, past, coming, unsure, end } = placeRow(input.factsOf(row), {
              ...input,
              window,
            });
            for (const part of [lead, past, coming, unsure]) {
              if (part === undefined) continue;
              expect(part.x0).toBeGreaterThanOrEqual(0);
              expect(part.x1).toBeLessThanOrEqual(input.width);
              expect(part.x1).toBeGreaterThan(part.x0);
            }
            if (end !== undefined) expect(end.x).toBeLessThanOrEqual(input.width);
          }
        }
      }),
    );
  });
});
