import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { dateMeaning } from "#domain/schema/common.ts";
import { type DateMeaning, entryKind } from "#domain/schema/records.ts";
import { drawnParts } from "#charts/timeline/marks/drawnParts.ts";
import { dateGlyph, discPath } from "#charts/timeline/marks/glyphs.ts";
import { placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";

import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const drawn = (entries: readonly ReturnType<typeof news>[], first: number, last: number) => {
  const window = { start: dayOf(first, 1, 1), end: dayOf(last + 1, 1, 1) };
  const period = {
    id: "old",
    start: dayOf(2023, 9, 26),
    end: dayOf(2023, 10, 24),
    source: "a newsletter",
  };
  const before = { start: dayOf(1990, 1, 1), end: dayOf(1990, 2, 1) };
  const bands = [
    { ...period, ...before },
    { ...period, id: "new" },
  ];
  const placed = placeTimeline(inputOf(entries, { window, bands }));
  return [...drawnParts(placed)].sort();
};

describe("a mark", () => {
  const shapeOf = (means: DateMeaning, kind: (typeof entryKind.options)[number]) => {
    const { style, d } = dateGlyph(means, kind, 0, 0);
    return `${style} ${d}`;
  };
  const plain = dateMeaning.options.filter((means) => means !== "due");

  test("tells its kind and what its date means by shape, without colour", () => {
    const shapes = entryKind.options.flatMap((kind) => plain.map((means) => shapeOf(means, kind)));
    expect(new Set(shapes).size).toBe(shapes.length);
    const discs = [...entryKind.options, undefined].map((kind) => discPath(kind, 0, 30, 0));
    expect(new Set(discs).size).toBe(discs.length);
  });

  test("is led by its kind's shape where no date in sight has it, unless lanes tell the kind", () => {
    const plan = policy("a", ["published 2021-03-05"], { period: { start: "2021", end: "2025" } });
    const led = (first: number, last: number, kinds: boolean) => {
      const window = { start: dayOf(first, 1, 1), end: dayOf(last + 1, 1, 1) };
      const [lane] = placeTimeline(inputOf([plan], { window, kinds })).lanes;
      return lane?.marks.map((mark) => mark.type === "record" && mark.led);
    };
    expect(led(2020, 2026, true)).toEqual([false]);
    expect(led(2023, 2026, true)).toEqual([true]);
    expect(led(2023, 2026, false)).toEqual([false]);
  });

  test("of a deadline is a bracket", () => {
    expect(shapeOf("due", "policy")).toContain("outline");
  });
});

describe("what a legend explains", () => {
  test("is what the window shows: dates by meaning and kind, periods, vague dates, bands", () => {
    const plan = policy("a", ["signed 2021-03-05", "published 2021-05"], {
      period: { start: "2021", end: "2025" },
    });
    const entries = [plan, news("b", "2023-10-08")];
    expect(drawn(entries, 2020, 2026)).toEqual([
      "band/new",
      "period",
      "published/policy",
      "range",
      "reported/corporate-news",
      "signed/policy",
    ]);
    expect(drawn(entries, 2022, 2022)).toEqual(["period"]);
    expect(drawn(entries, 2028, 2029)).toEqual([]);
  });

  test("counts what falls together, runs through, or is drawn as a density", () => {
    const day = ["a", "b", "c"].map((id) => news(id, "2021-03-05"));
    const running = ["d", "e", "f"].map((id) =>
      policy(id, ["published 2019-03-05"], { period: { start: "2019", end: "2030" } }),
    );
    expect(drawn([...day, ...running], 2021, 2022)).toEqual(["cluster", "through"]);
    const crowd = Array.from({ length: 900 }, (_, at) =>
      news(`n${at}`, `2021-0${1 + (at % 9)}-${10 + (at % 19)}`),
    );
    expect(drawn(crowd, 2021, 2021)).toEqual(["density"]);
  });
});
