import { describe, expect, test } from "vitest";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { stopName } from "#charts/timeline/stops/stopName.ts";
import { contextOf, placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";
import { stopsOf } from "#charts/timeline/stops/stops.ts";
import { realDataset } from "#test/support/dataset.ts";

import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const namesOf = (dataset: Dataset, input: ReturnType<typeof inputOf>): readonly string[] => {
  const { lanes } = placeTimeline(input);
  return lanes.flatMap((placed) =>
    stopsOf(placed, contextOf(input)).map((stop) =>
      stopName(stop, placed.lane, dataset, input.factsOf),
    ),
  );
};

describe("the name of a mark", () => {
  const dataset = realDataset();

  test("says title, dates with precision, kind, issuers and place", () => {
    const plan = dataset.entryById.get("computing-power-2023-2025");
    if (plan === undefined) throw new Error("the computing power plan is gone");
    expect(namesOf(dataset, inputOf([plan]))).toEqual([
      "Computing power action plan; published 8 October 2023, reported 9 October 2023, due 31 December 2025, plan period 2023 to 2025; Policy; MIIT and 5 others; 1 of 1 in policy",
    ]);
  });

  test("says months, years and open ends as such", () => {
    const [name] = namesOf(
      dataset,
      inputOf([policy("a", ["published 2022-01", "in-force 2023"], { period: { start: "2022" } })]),
    );
    expect(name).toContain("published January 2022, in force 2023");
    expect(name).toContain("plan period from 1 January 2022, open");
  });

  test("of a cluster tells how many, when, and the weightiest", () => {
    const input = inputOf(["01", "02", "03", "04"].map((day) => news(`n${day}`, `2020-05-${day}`)));
    const [name] = namesOf(dataset, input);
    expect(name).toMatch(
      /^4 records, 1 May 2020 to 4 May 2020, corporate news: .* and 1 more; the first is 1 of 4 in corporate-news$/,
    );
  });
});
