import {
  selectionEntries,
  withSelection,
  parseSelection,
  selectionParameters,
} from "#domain/query/selection/selectionAddress.ts";
import { type FacetKey, facetKeys } from "#domain/query/facets.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { byBody, parts, readBodyPart, writeBodyPart } from "#domain/query/bodyPart.ts";
import {
  clearFilters,
  isFiltered,
  toggleInclude,
} from "#domain/query/selection/changeSelection.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import {
  countings,
  emptySelection,
  matches,
  paths,
  roles,
  type Selection,
} from "#domain/query/selection/selection.ts";

const today = dayOf(2026, 11, 24);
const words = ["miit", "ndrc", "policy", "policy-news", "five-year-plan", "2025", "met", "steel"];
const allowed = new Set(words);
const due = "verdict=due-no-baseline&verdict=due-was-ahead&verdict=due-was-behind";
const vocabulary = {
  agency: allowed,
  kind: allowed,
  type: allowed,
  field: allowed,
  sector: allowed,
  status: allowed,
  verdict: new Set([...words, ...verdicts]),
  reason: allowed,
  grade: allowed,
  due: allowed,
  company: allowed,
  source: allowed,
  collection: allowed,
};
const parse = (query: string): Selection =>
  parseSelection(new URLSearchParams(query), vocabulary, today);
const write = (selection: Selection): string =>
  new URLSearchParams(selectionEntries(selection).map(([name, value]) => [name, value])).toString();

describe("a selection and its address, both ways", () => {
  test.each([
    ["", ""],
    ["agency=miit", "agency=miit"],
    ["agency=ndrc&agency=miit", "agency=miit&agency=ndrc"],
    ["-agency=miit", "-agency=miit"],
    ["q=computing&kind=policy", "q=computing&kind=policy"],
    ["match=all&role=lead", "match=all&role=lead"],
    ["role=co", "role=co"],
    ["from=2023&to=2023-10-08", "from=2023&to=2023-10-08"],
    ["asof=2023-11-01", "asof=2023-11-01"],
    ["asof=2023", "asof=2023-12-31"],
    ["verdict=met&due=2025&path=compound", "verdict=met&due=2025&path=compound"],
    ["undated=2020-12-31", "undated=2020-12-31"],
    // A verdict of former days was divided into three: old links and saved views lead to all of them.
    ["verdict=short-at-last-reading", due],
    ["verdict=Short+at+last+reading", due],
    ["-verdict=short-at-last-reading", due.replaceAll("verdict", "-verdict")],
    ["verdict=short-at-last-reading&verdict=met&verdict=due-was-ahead", `${due}&verdict=met`],
    [
      "verdict=due-was-ahead&-verdict=short-at-last-reading",
      "verdict=due-was-ahead&-verdict=due-no-baseline&-verdict=due-was-behind",
    ],
    // No other facet ever had that value.
    ["agency=short-at-last-reading", ""],
  ])("%s is kept as %s", (query, canonical) => {
    expect(write(parse(query))).toBe(canonical);
    expect(parse(canonical)).toStrictEqual(parse(query));
  });

  test.each([
    ["an unknown value", "agency=atlantis", ""],
    ["an unknown value beside a known one", "agency=atlantis&agency=miit", "agency=miit"],
    ["a doubled value", "agency=miit&agency=miit", "agency=miit"],
    ["capitals", "agency=MIIT", "agency=miit"],
    ["a value both asked for and left out", "agency=miit&-agency=miit", "agency=miit"],
    ["nonsense words", "match=some&role=chief&path=crooked", ""],
    ["the defaults", "match=any&role=any&path=straight&count=goals", ""],
    ["dates in the wrong order", "from=2024&to=2021", "from=2021&to=2024"],
    ["impossible dates", "from=2023-02-30&to=soon&asof=never", ""],
    ["a span where a date is due", "from=2021/2025", ""],
    ["an as-of date from today on", "asof=2026-11-24", ""],
    ["an as-of date far ahead", "asof=9999", ""],
    ["blank text", "q=%20%20", ""],
  ])("%s opens the nearest sensible view", (_what, query, canonical) => {
    expect(write(parse(query))).toBe(canonical);
  });

  test("whatever the address, it never throws and its canonical form is stable", () => {
    const name = fc.constantFrom(...selectionParameters, "utm", "__proto__", "constructor");
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...words, "2023-10"));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const first = parse(new URLSearchParams(pairs).toString());
        const once = write(first);
        expect(parse(once)).toEqual(first);
        expect(write(parse(once))).toBe(once);
      }),
    );
  });

  test("a selection of every kind comes back whole from its address", () => {
    const choice = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...words), fc.boolean()), { selector: ([one]) => one })
      .map((pairs) => {
        const side = (isIn: boolean) =>
          pairs.flatMap(([one, is]) => (is === isIn ? [one] : [])).sort();
        return { include: side(true), exclude: side(false) };
      });
    const facets = fc.record(
      Object.fromEntries(facetKeys.map((key) => [key, choice])) as Record<FacetKey, typeof choice>,
    );
    const partners = fc
      .uniqueArray(
        fc.record({ body: fc.constantFrom("miit", "ndrc"), part: fc.constantFrom(...parts) }),
        { selector: writeBodyPart },
      )
      .map((list) => list.sort(byBody));
    const day = fc.integer({ min: dayOf(1990, 1, 1), max: today - 1 });
    const selection: fc.Arbitrary<Selection> = fc
      .record({
        q: fc.string({ unit: "binary", maxLength: 90 }).map((text) => text.trim()),
        facets,
        match: fc.constantFrom(...matches),
        role: fc.constantFrom(...roles),
        partners,
        count: fc.constantFrom(...countings),
        path: fc.constantFrom(...paths),
        asOf: fc.option(day, { nil: undefined }),
        undated: fc.option(day, { nil: undefined }),
        dates: fc.constantFrom(
          {},
          { from: "2023" },
          { to: "2023-10" },
          { from: "2021-05-03", to: "2023" },
        ),
      })
      .map(({ asOf, undated, dates, ...rest }) => ({
        ...rest,
        ...dates,
        ...(asOf === undefined ? {} : { asOf }),
        ...(undated === undefined ? {} : { undated }),
      }));
    fc.assert(
      fc.property(selection, (one) => {
        expect(parse(write(one))).toEqual(one);
      }),
    );
  });

  test("parameters that aren't ours are left alone", () => {
    const parameters = new URLSearchParams("utm=x&agency=miit&sort=-date&sort=title");
    const next = withSelection(parameters, toggleInclude(parse("agency=miit"), "agency", "ndrc"));
    expect(next.toString()).toBe("agency=miit&agency=ndrc&utm=x&sort=-date&sort=title");
  });
});

test("an empty address asks for nothing, and says nothing of days", () => {
  expect(parse("")).toStrictEqual(emptySelection);
});

test.each([
  ["sasac", { body: "sasac", part: "issued" }],
  [" SASAC.Lead ", { body: "sasac", part: "lead" }],
  ["sasac.any", { body: "sasac", part: "any" }],
  ["sasac.chief", undefined],
  ["sasac.lead.co", undefined],
  ["atlantis", undefined],
  ["", undefined],
])("the body and part in '%s'", (text, expected) => {
  expect(readBodyPart(text, new Set(["sasac"]))).toEqual(expected);
});

describe("gestures", () => {
  test("equal selections give equal links, whatever the order of the gestures", () => {
    const pair = fc.tuple(fc.constantFrom(...facetKeys), fc.constantFrom(...words));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String }), (pairs) => {
        const apply = (list: typeof pairs): Selection =>
          list.reduce<Selection>(
            (selection, [key, value]) => toggleInclude(selection, key, value),
            emptySelection,
          );
        expect(write(apply(pairs))).toBe(write(apply([...pairs].reverse())));
      }),
    );
  });

  test("clearing keeps the as-of date and the assumptions", () => {
    const full = parse("q=x&agency=miit&from=2023&asof=2024-01-01&path=compound&role=lead");
    expect(isFiltered(full)).toBe(true);
    expect(write(clearFilters(full))).toBe("asof=2024-01-01&path=compound");
    expect(isFiltered(clearFilters(full))).toBe(false);
  });
});
