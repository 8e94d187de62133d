import { describe, expect, test } from "vitest";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { changesSince, isChanged, isOlder, seenNow } from "#domain/briefing/changes.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { edition } from "#test/support/edition.ts";

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
const shownIn = ({ targets }: typeof snapshot) => targets.shown.map((one) => one.id);
const shown = shownIn(snapshot);

describe("what a slide shows", () => {
  test("is the verdict of the target of its page, with the day and the edition", () => {
    expect(seenNow({ path: `/targets/${id}` }, snapshot, edition, [id])).toEqual({
      asOf: "2026-11-24",
      verdicts: { [id]: "met" },
      edition: { version: "2.0.0", date: "2026-11-25" },
    });
  });

  test("isn't known where only titles were searched", () => {
    const partly = { ...coreSnapshot("q=steel"), searched: "titles" } as const;
    expect(seenNow({ path: "/targets" }, partly, undefined, shown)).toEqual({
      asOf: "2026-11-24",
      verdicts: {},
    });
  });
});

describe("what changed since", () => {
  test("nothing, on the same day in the same data", () => {
    const place = { path: `/targets/${id}`, query: "" };
    const newSlide = slide(place.path, seenNow(place, snapshot, undefined, [id]));
    const changes = changesSince(newSlide, snapshot, [id]);
    expect(changes).toMatchObject({ flipped: [], isKept: true });
    expect(isChanged(changes)).toBe(false);
  });

  test("a verdict that flipped, and a target that is gone", () => {
    const seen = { asOf: "2024-01-01", verdicts: { [id]: "behind", nowhere: "met" } } as const;
    expect(changesSince(slide("/targets", seen), snapshot, shown).flipped).toEqual([
      { id, before: "behind", now: "met" },
      { id: "nowhere", before: "met", now: undefined },
    ]);
  });

  /** A day on which the target was set and couldn't be judged yet. */
  const unjudged =
    Array.from({ length: 12 }, (_, at) => `${2023 - at}-01-01`).find(
      (day) => coreSnapshot(`asof=${day}`).judged.byTarget.get(id)?.verdict === "not-judged",
    ) ?? "";

  test("is judged by the day that the slide names", () => {
    const query = `asof=${unjudged}`;
    const early = coreSnapshot(query);
    const place = { path: `/targets/${id}`, query };
    const seen = seenNow(place, early, undefined, [id]);
    expect(seen).toEqual({ asOf: unjudged, verdicts: { [id]: "not-judged" } });
    const newSlide = slide(place.path, seen, place.query);
    expect(changesSince(newSlide, early, [id]).flipped).toEqual([]);
    expect(changesSince(newSlide, snapshot, [id]).flipped).toEqual([
      { id, before: "not-judged", now: "met" },
    ]);
  });

  test("tells how many records and targets there were and are", () => {
    const seen = seenNow({ path: "/targets" }, snapshot, undefined, shown);
    const [first, ...rest] = Object.entries(seen.verdicts);
    const before = { ...seen, verdicts: Object.fromEntries(rest), records: 3 };
    expect(first).toBeDefined();
    expect(changesSince(slide("/targets", before), snapshot, shown)).toMatchObject({
      flipped: [],
      records: { before: 3, now: snapshot.entries.shown.length },
      targets: { before: rest.length, now: rest.length + 1 },
    });
  });

  test.each([
    ["/", undefined],
    ["/targets", undefined],
    [`/targets/${id}`, undefined],
    ["/agencies/miit", undefined],
    ["/records/nothing", "nothing"],
    ["/targets/nothing", "nothing"],
    ["/companies/nothing", "nothing"],
  ])("names the page that the data no longer has: %s", (path, missing) => {
    const seen = { asOf: "2024-01-01", verdicts: {} };
    expect(changesSince(slide(path, seen), snapshot, undefined).missing).toBe(missing);
  });
});

test("an edition is older than others by its date", () => {
  const [old, now] = [
    { version: "1.9.0", date: "2026-11-01" },
    { version: "1.10.0", date: "2026-11-25" },
  ];
  expect(isOlder(old, [now])).toBe(true);
  expect(isOlder(now, [old])).toBe(false);
  expect(isOlder(old, [now, undefined])).toBe(false);
});
