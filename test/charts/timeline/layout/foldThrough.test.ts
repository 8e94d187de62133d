import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { datedFirst } from "#domain/chronology/lanes.ts";
import { openStop } from "#features/timeline/plot/openStop.ts";
import type { PlacedLane } from "#charts/timeline/layout/placed.ts";
import { placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";

import { inputOf, news, policy, someEntries, someWindow } from "#test/support/timelineSketch.ts";

const october = { start: dayOf(2023, 10, 1), end: dayOf(2023, 11, 1) };

const plans = (count: number, dues: readonly string[] = []) =>
  Array.from({ length: count }, (_, at) => {
    const period = { start: "2021", end: "2025" };
    return policy(`p${at}`, [`published 2021-0${at + 1}-05`], { period }, dues);
  });

const throughOf = ({ marks }: PlacedLane) =>
  marks.flatMap((mark) => (mark.type === "cluster" && mark.runsThrough ? [mark] : []));

describe("plans that only run through a window", () => {
  const dated = policy("d", ["published 2023-10-08"], { period: { start: "2023", end: "2025" } });

  test("are one mark under all that is dated, which opens as a list", () => {
    const input = inputOf([...plans(5), dated], { window: october });
    const [lane] = placeTimeline(input).lanes;
    const [column] = input.lanes;
    if (lane === undefined || column === undefined) throw new Error("expected a lane");
    const [through] = throughOf(lane);
    const own = lane.marks.find(({ type }) => type === "record");
    expect(through?.label?.text).toBe("5 plans run throughout");
    expect(lane.marks).toHaveLength(2);
    expect(through?.y).toBeGreaterThan(own?.y ?? Number.NaN);
    expect(through && openStop(through, column, october, input.limits)).toEqual({
      to: "list",
      rows: through?.rows,
    });
  });

  test("are told by name where they are few", () => {
    const [lane] = placeTimeline(inputOf([...plans(2), dated], { window: october })).lanes;
    expect(lane?.marks.map(({ type }) => type)).toEqual(["record", "record", "record"]);
  });

  test("stand for themselves where they begin, end or have a date in sight", () => {
    const window = { start: dayOf(2021, 6, 1), end: dayOf(2026, 6, 1) };
    const [lane] = placeTimeline(inputOf(plans(9), { window })).lanes;
    expect(lane?.marks).toHaveLength(9);
  });

  test("take no line beside those whose days are all outside, however near", () => {
    const window = { start: dayOf(2026, 1, 1), end: dayOf(2031, 1, 1) };
    const longer = policy("l", ["published 2021"], { period: { start: "2021", end: "2028" } });
    const [lane] = placeTimeline(inputOf([...plans(4, ["2025"]), longer], { window })).lanes;
    expect(lane?.marks).toHaveLength(1);
    expect(lane?.before).toBe(4);
  });

  test("are all that is folded, whatever the window", () => {
    const any = someEntries(60).chain((entries) => {
      const input = inputOf(entries);
      return fc.record({ input: fc.constant(input), window: someWindow(input.limits) });
    });
    fc.assert(
      fc.property(any, ({ input, window }) => {
        for (const lane of placeTimeline({ ...input, window }).lanes) {
          const folded = throughOf(lane);
          expect(folded.length).toBeLessThanOrEqual(1);
          const [through] = folded;
          for (const row of through?.rows ?? []) {
            const { dates, period } = input.factsOf(row);
            expect(period?.start).toBeLessThanOrEqual(window.start);
            const isSeen = dates.some(
              ({ start, end }) => start < window.end && end >= window.start,
            );
            expect(isSeen).toBe(false);
          }
          for (const { y } of lane.marks) expect(y).toBeLessThanOrEqual(through?.y ?? y);
        }
      }),
    );
  });
});

describe("lanes by what dates from a window", () => {
  const { lanes, columns } = inputOf([...plans(3), news("a", "2023-10"), news("b", "2019-05-05")]);
  const order = (window = october) => datedFirst(lanes, columns, window).map(({ id }) => id);

  test("come first if they hold any, a vague date included", () => {
    expect(lanes.map(({ id }) => id)).toEqual(["corporate-news", "policy"]);
    expect(order({ start: dayOf(2021, 1, 1), end: dayOf(2022, 1, 1) })).toEqual([
      "policy",
      "corporate-news",
    ]);
    expect(order({ start: dayOf(2023, 10, 28), end: dayOf(2023, 12, 1) })[0]).toBe(
      "corporate-news",
    );
  });

  test("are the very same list where none changes its place", () => {
    expect(datedFirst(lanes, columns, october)).toBe(lanes);
    expect(datedFirst(lanes, columns, { start: dayOf(2031, 1, 1), end: dayOf(2032, 1, 1) })).toBe(
      lanes,
    );
  });
});
