import { describe, expect, test } from "vitest";

import { shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { placeClosed } from "#figures/timeline/layout/placeStrip.ts";
import { stopName } from "#figures/timeline/stops/stopName.ts";
import { headStops, rowStop } from "#figures/timeline/stops/stops.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { realSnapshot } from "#test/support/dataset.ts";

import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const { dataset, judged } = realSnapshot();

/** The names of the rows of open lanes, of the marks of closed ones, and of the lanes. */
const namesOf = (
  input: ReturnType<typeof inputOf>,
  of: Pick<Snapshot, "judged"> = { judged },
): readonly string[] => {
  const { factsOf } = input;
  return shapeLanes(input).flatMap((shape) => {
    const marks = shape.isOpen
      ? Array.from(shape.rows, (_row, at) => rowStop(shape, at, input, 200))
      : placeClosed(shape, input);
    const stops = [...marks, ...headStops(shape, input, 200, 0)];
    return stops.map((stop) => stopName(stop, shape, { ...of, dataset, factsOf }));
  });
};

describe("the name of a mark", () => {
  test("says title, dates with precision, kind, issuers, how its targets stand, and its place", () => {
    const plan = dataset.entryById.get("computing-power-2023-2025");
    if (plan === undefined) throw new Error("the computing power plan is gone");
    const [name] = namesOf(inputOf([plan]));
    expect(name).toMatch(
      /^Computing power action plan; published 8 October 2023, reported 9 October 2023, due 31 December 2025, plan period 2023 to 2025; Policy; MIIT and 5 others; Total computing power: outcome unknown, was on pace, 280 EFLOPS \(target: more than 300 EFLOPS\).*; 9 of 12 targets can’t be judged; 1 of 1 in policy$/,
    );
  });

  test("of a cluster tells how many, when, and the weightiest", () => {
    const input = inputOf(
      ["01", "02", "03", "04"].map((day) => news(`n${day}`, `2020-05-${day}`)),
      { closed: new Set(["corporate-news"]) },
    );
    const [name] = namesOf(input);
    expect(name).toMatch(
      /^4 records, 1 May 2020 to 4 May 2020, corporate news: .* and 1 more; the first is 1 of 4 in corporate-news$/,
    );
  });

  test("of a lane tells how many documents and news it has", () => {
    const names = namesOf(inputOf([policy("a", ["published 2022-01"]), news("n", "2023-01-01")]));
    expect(names).toContain("policy: 1 document");
    expect(names).toContain("corporate-news: 1 news item");
  });
});
