import { describe, expect, test } from "vitest";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { flippedSince, goneFrom, seenNow } from "#domain/briefing/changes.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const slide = (path: string, seen: FigureSlide["seen"], query = ""): FigureSlide => ({
  id: "1",
  kind: "figure",
  path,
  query,
  figure: "verdicts",
  title: undefined,
  notes: "",
  highlight: undefined,
  seen,
});

const snapshot = coreSnapshot("");
const target = snapshot.targets.shown.find(
  ({ id }) => snapshot.judged.byTarget.get(id)?.verdict === "met",
);
const id = target?.id ?? "";

/** As the data set names its editions. */
const edition = {
  name: "china-industries",
  title: "China Industries",
  description: "",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};

describe("what a slide shows", () => {
  test("is the verdict of the target of its page, with the day and the edition", () => {
    expect(seenNow({ path: `/targets/${id}`, query: "" }, snapshot, edition)).toEqual({
      asOf: "2026-11-24",
      verdicts: { [id]: "met" },
      edition: { version: "2.0.0", date: "2026-11-25" },
    });
  });

  test("is those of the targets that are compared", () => {
    const { verdicts } = seenNow(
      { path: "/targets", query: `compare=${id}&compare=none` },
      snapshot,
      undefined,
    );
    expect(verdicts).toEqual({ [id]: "met" });
  });
});

describe("what changed since", () => {
  test("nothing, on the same day in the same data", () => {
    const place = { path: `/targets/${id}`, query: "" };
    expect(flippedSince(slide(place.path, seenNow(place, snapshot, undefined)), snapshot)).toEqual(
      [],
    );
  });

  test("a verdict that flipped, and a target that is gone", () => {
    const seen = { asOf: "2024-01-01", verdicts: { [id]: "behind", nowhere: "met" } } as const;
    expect(flippedSince(slide("/targets", seen), snapshot)).toEqual([
      { id, before: "behind", now: "met" },
      { id: "nowhere", before: "met", now: undefined },
    ]);
  });

  test("is judged by the day that the slide names", () => {
    const early = coreSnapshot("asof=2019-01-01");
    const place = { path: `/targets/${id}`, query: "asof=2019-01-01" };
    const seen = seenNow(place, early, undefined);
    expect(seen.asOf).toBe("2019-01-01");
    expect(flippedSince(slide(place.path, seen, place.query), early)).toEqual([]);
    expect(flippedSince(slide(place.path, seen, place.query), snapshot)).not.toEqual([]);
  });

  test.each([
    ["/", undefined],
    ["/targets", undefined],
    [`/targets/${id}`, undefined],
    ["/agencies/miit", undefined],
    ["/records/nothing", "nothing"],
    ["/targets/nothing", "nothing"],
    ["/companies/nothing", "nothing"],
  ])("names the page that the data no longer has: %s", (path, gone) => {
    expect(goneFrom({ path }, snapshot)).toBe(gone);
  });
});
