import { describe, expect, test } from "vitest";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { changesSince, isChanged, isOlder, seenNow } from "#domain/briefing/changes.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
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

  test("no count, where only titles were searched: more may be found", () => {
    const seen = { asOf: "2026-11-24", verdicts: {}, records: 99 } as const;
    const given = slide("/records", seen, "q=steel");
    const under = (searched: typeof snapshot.searched) =>
      changesSince(given, { ...coreSnapshot("q=steel"), searched }, undefined);
    expect(isChanged(under("whole"))).toBe(true);
    expect(under("titles")).toMatchObject({ records: undefined, isKept: false });
    expect(isChanged(under("titles"))).toBe(false);
  });

  test("a verdict that flipped, and a target that is gone", () => {
    const seen = { asOf: "2024-01-01", verdicts: { [id]: "behind", nowhere: "met" } } as const;
    expect(changesSince(slide("/targets", seen), snapshot, shown).flipped).toEqual([
      { id, before: "behind", now: "met" },
      { id: "nowhere", before: "met", now: undefined },
    ]);
  });

  /** Days on which the target was set and couldn't be judged yet, and on which it wasn't set yet. */
  const [unjudged = "", unset = ""] = ["not-judged", undefined].map((verdict) =>
    Array.from({ length: 12 }, (_, at) => `${2023 - at}-01-01`).find(
      (day) => coreSnapshot(`asof=${day}`).judged.byTarget.get(id)?.verdict === verdict,
    ),
  );

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

  test("a target that the slide's day doesn't know yet isn't gone from the data", () => {
    const query = `asof=${unset}`;
    const early = coreSnapshot(query);
    expect(early.dataset.targetById.has(id)).toBe(false);
    const madeWith = (before: "not-judged" | "behind") =>
      slide(`/targets/${id}`, { asOf: unset, verdicts: { [id]: before } }, query);
    // A slide from when targets were shown before they were set: it couldn't be judged, and still can't.
    expect(isChanged(changesSince(madeWith("not-judged"), early, []))).toBe(false);
    expect(changesSince(madeWith("behind"), early, [])).toMatchObject({
      flipped: [{ id, before: "behind", now: "not-set" }],
      missing: undefined,
    });
    const lost = slide("/targets", { asOf: unset, verdicts: { nowhere: "not-judged" } }, query);
    expect(changesSince(lost, early, []).flipped).toEqual([
      { id: "nowhere", before: "not-judged", now: undefined },
    ]);
  });

  test("is told of hundreds of targets", () => {
    const path = "/targets";
    const whole = realSnapshot("");
    const seen = seenNow({ path }, whole, undefined, shownIn(whole));
    expect(Object.keys(seen.verdicts).length).toBeGreaterThan(200);
    const other = { ...seen, verdicts: { ...seen.verdicts, [id]: "behind" as const } };
    expect(changesSince(slide(path, other), whole, shownIn(whole))).toMatchObject({
      flipped: [{ id, before: "behind", now: "met" }],
      isKept: true,
    });
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

  test("a slide from when every target was counted is held against every target", () => {
    const every = coreSnapshot("count=targets");
    const { counted, ...old } = seenNow({ path: "/targets" }, every, undefined, shownIn(every));
    expect(counted).toBeUndefined();
    expect(shownIn(every).length).toBeGreaterThan(shown.length);
    const now = changesSince(
      slide("/targets", { ...old, records: snapshot.entries.shown.length }),
      snapshot,
      shown,
    );
    expect(isChanged(now)).toBe(false);
  });

  test("can't be told where it wasn't kept, as it once wasn't of many targets", () => {
    const whole = realSnapshot("");
    const changes = changesSince(
      slide("/targets", { asOf: "2026-01-01", verdicts: {} }),
      whole,
      shownIn(whole),
    );
    expect(changes.isKept).toBe(false);
    expect(isChanged(changes)).toBe(false);
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
