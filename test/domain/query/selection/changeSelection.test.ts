import { facetKeys } from "#domain/query/facets.ts";
import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BodyPart, parts, writeBodyPart, bodiesInPart } from "#domain/query/bodyPart.ts";
import {
  clearFilters,
  isFiltered,
  narrowFacet,
  narrowTo,
  setAsOf,
  setUndated,
  toggleExclude,
  toggleInclude,
  togglePartner,
} from "#domain/query/selection/changeSelection.ts";
import { emptySelection, type Selection } from "#domain/query/selection/selection.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const queryOf = (selection: Selection): string =>
  new URLSearchParams(selectionEntries(selection).map(([name, value]) => [name, value])).toString();

const selected = (query: string): Selection => realSnapshot(query).selection;

describe("narrowing to the parts of bodies", () => {
  const lead = (body: string): BodyPart => ({ body, part: "lead" });
  const issued = (body: string): BodyPart => ({ body, part: "issued" });

  test.each([
    ["a body in any part", "q=5g", [{ body: "miit", part: "any" }], "q=5g&agency=miit"],
    ["what one led", "q=5g", [lead("miit")], "q=5g&agency=miit&role=lead"],
    [
      "what one led with another",
      "q=5g",
      [lead("miit"), issued("ndrc")],
      "q=5g&agency=miit&role=lead&with=ndrc",
    ],
    [
      "what both issued",
      "",
      [issued("ndrc"), issued("miit")],
      "agency=miit&agency=ndrc&match=all&role=issued",
    ],
    ["news about one", "", [{ body: "miit", part: "about" }], "with=miit.about"],
    ["a body beside those asked for", "agency=cac", [lead("miit")], "agency=cac&with=miit.lead"],
    [
      "a body beside one that has to be there",
      "agency=cac&with=sasac",
      [lead("miit")],
      "agency=cac&with=miit.lead&with=sasac",
    ],
    ["a body beside those left out", "-agency=cac", [issued("miit")], "-agency=cac&with=miit"],
    ["a role that nobody has yet", "role=co", [issued("miit")], "agency=miit&role=issued"],
    [
      "what one issued and another led",
      "",
      [issued("miit"), lead("ndrc")],
      "with=miit&with=ndrc.lead",
    ],
    ["nothing more", "q=5g&agency=cac", [], "q=5g&agency=cac"],
  ] as const)("%s", (_what, query, bodies, expected) => {
    const narrowed = narrowTo(selected(query), ...bodies);
    expect(queryOf(narrowed)).toBe(expected);
    // As it would be read from its address.
    expect(narrowed).toStrictEqual(selected(expected));
  });

  const dataset = realDataset();
  const ids = [...dataset.agencies.keys()];
  const anyPart = fc.record({ body: fc.constantFrom(...ids), part: fc.constantFrom(...parts) });
  const queries = fc
    .record({
      include: fc.subarray(ids, { maxLength: 2 }),
      exclude: fc.subarray(ids, { maxLength: 2 }),
      match: fc.constantFrom("", "all"),
      role: fc.constantFrom("", "issued", "lead", "co"),
      partners: fc.array(anyPart, { maxLength: 2 }),
      kind: fc.constantFrom("", "policy", "policy-news"),
    })
    .map(({ include, exclude, match, role, partners, kind }) =>
      new URLSearchParams([
        ...include.map((id) => ["agency", id]),
        ...exclude.map((id) => ["-agency", id]),
        ...partners.map((one) => ["with", writeBodyPart(one)]),
        ["match", match],
        ["role", role],
        ["kind", kind],
      ]).toString(),
    );

  test("finds exactly the records shown in which all have their parts, whatever is selected", () => {
    fc.assert(
      fc.property(queries, fc.array(anyPart, { minLength: 1, maxLength: 2 }), (query, bodies) => {
        const { selection, entries } = realSnapshot(query);
        const expected = entries.shown.filter((entry) =>
          bodies.every(({ body, part }) => bodiesInPart[part](entry).includes(body)),
        );
        const found = realSnapshot(queryOf(narrowTo(selection, ...bodies))).entries.shown;
        expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("narrowing to one value of a facet", () => {
  test.each([
    ["", "sector=hydrogen"],
    ["-sector=shipping", "sector=hydrogen&-sector=shipping"],
    ["sector=hydrogen&sector=shipping", "sector=hydrogen"],
    ["sector=shipping", undefined],
  ])("from %s", (query, expected) => {
    const narrowed = narrowFacet(selected(query), "sector", "hydrogen");
    expect(narrowed && queryOf(narrowed)).toBe(expected);
  });
});

test("a gesture made twice is undone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...facetKeys),
      fc.constantFrom("miit", "policy", "2025", "met"),
      (key, value) => {
        const start = selected("agency=cac&kind=policy-news&with=sasac");
        if (start.facets[key].include.includes(value)) return;
        for (const toggle of [toggleInclude, toggleExclude]) {
          expect(toggle(toggle(start, key, value), key, value)).toEqual(start);
        }
      },
    ),
  );
  const start = selected("with=sasac");
  const partner: BodyPart = { body: "miit", part: "lead" };
  expect(togglePartner(togglePartner(start, partner), partner)).toEqual(start);
});

test("a day that is set can be taken away", () => {
  expect(queryOf(setAsOf(emptySelection, 0))).toBe("asof=1970-01-01");
  expect(setAsOf(setAsOf(emptySelection, 0), undefined)).toStrictEqual(emptySelection);
  expect(queryOf(setUndated(emptySelection, 0))).toBe("undated=1970-01-01");
  expect(setUndated(setUndated(emptySelection, 0), undefined)).toStrictEqual(emptySelection);
});

test.each([
  ["", false],
  ["q=steel", true],
  ["q=%20", false],
  ["from=2023", true],
  ["to=2023", true],
  ["with=sasac", true],
  ["kind=policy", true],
  ["-kind=policy", true],
  ["asof=2024-01-01&path=compound", false],
  ["from=2023&to=2024&kind=policy", true],
])("?%s narrows what is shown: %s", (query, narrows) => {
  expect(isFiltered(selected(query))).toBe(narrows);
  expect(isFiltered(clearFilters(selected(query)))).toBe(false);
});

test("an address is written in one order, in whichever its values stand", () => {
  const partners: readonly BodyPart[] = ["sasac", "miit"].map((body) => ({ body, part: "issued" }));
  const agency = { include: ["ndrc", "cac"], exclude: ["nhc", "mof"] };
  const loose = { ...emptySelection, partners, facets: { ...emptySelection.facets, agency } };
  expect(queryOf(loose)).toBe(
    "agency=cac&agency=ndrc&-agency=mof&-agency=nhc&with=miit&with=sasac",
  );
});

test("values and partners stand in one order, in whichever they were asked for", () => {
  const partner = (body: string): BodyPart => ({ body, part: "issued" });
  const first = togglePartner(togglePartner(emptySelection, partner("sasac")), partner("miit"));
  const second = togglePartner(togglePartner(emptySelection, partner("miit")), partner("sasac"));
  expect(first).toEqual(second);
  const asks = (...bodies: string[]) =>
    bodies.reduce((held, id) => toggleInclude(held, "agency", id), emptySelection);
  expect(asks("sasac", "miit")).toEqual(asks("miit", "sasac"));
  const leaves = (...bodies: string[]) =>
    bodies.reduce((held, id) => toggleExclude(held, "agency", id), emptySelection);
  expect(leaves("sasac", "miit")).toEqual(leaves("miit", "sasac"));
  expect(narrowTo(first, partner("cac"))).toEqual(narrowTo(second, partner("cac")));
});
