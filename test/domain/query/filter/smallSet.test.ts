import type { FacetKey } from "#domain/query/facets.ts";
import { describe, expect, test } from "vitest";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { asRow } from "#domain/query/filter/row.ts";
import { usedSources } from "#domain/query/filter/usedSources.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { dayFrom, snapshotOf } from "#test/support/dataset.ts";

/** A set of five records, small enough that what each question finds can be told beforehand. */

const from = (source: string) => [{ source }];
const page = (id: string, publisher: string, more: object = {}) => ({
  id,
  title: id,
  publisher,
  form: "official",
  grade: "official",
  ...more,
});

const record = (id: string, more: object) => ({
  id,
  collection: "context",
  title: { en: `Title of ${id}` },
  summary: "A summary.",
  sectors: ["steel"],
  provenance: from("p-one"),
  ...more,
});

const files = {
  sources: {
    records: [
      page("p-one", "Ministry", { date: "2020-12-01", read: "2026-01-01" }),
      page("letter", "MERICS", { form: "newsletter", read: "2026-01-01" }),
      page("p-two", "Bureau", { date: "2022-03-01" }),
      page("p-three", "Press", { date: "2025-12-01", read: "2026-01-01" }),
      page("p-four", "Institute"),
    ],
  },
  sectors: {
    records: [
      { id: "materials", name: { en: "Materials", zh: "材料" } },
      { id: "steel", name: { en: "Steel", zh: "钢铁" }, field: "materials" },
      { id: "chips", name: { en: "Chips", zh: "芯片" }, field: "materials" },
      { id: "loose", name: { en: "Loose", zh: "散" }, field: "gone" },
    ],
  },
  agencies: {
    records: ["miit", "ndrc", "cac"].map((id) => ({ id, name: { en: id }, body: "ministry" })),
  },
  companies: { records: [{ id: "acme", name: { en: "Acme" } }] },
  policies: {
    records: [
      record("plan", {
        kind: "policy",
        collection: "newsletter",
        documentType: "action plan",
        issuers: { lead: "miit", co: ["ndrc"] },
        dates: [
          { means: "signed", date: "2021-06" },
          { means: "published", date: "2021-07-15" },
          { means: "in-force", date: "2021-09-01" },
        ],
        targets: [
          {
            id: "t-met",
            metric: "Output",
            unit: "t",
            comparator: "reach",
            value: 10,
            due: "2022",
            readings: [{ value: 12, asOf: "2022", provenance: from("p-two") }],
            provenance: from("p-one"),
          },
          {
            id: "t-unread",
            metric: "Share",
            unit: "%",
            comparator: "reach",
            value: 10,
            due: "2025",
            readings: [],
            provenance: from("p-one"),
          },
          {
            id: "t-words",
            metric: "Better",
            qualitative: true,
            goal: "Better",
            due: "2025-06",
            provenance: from("p-one"),
          },
        ],
      }),
      record("draft", {
        kind: "policy",
        documentType: "opinions",
        stage: "draft",
        sectors: ["chips"],
        issuers: { co: ["cac"] },
        dates: [{ means: "published", date: "2023-03-10" }],
        targets: [],
        provenance: from("p-four"),
      }),
    ],
  },
  news: {
    records: [
      record("deal", {
        kind: "corporate-news",
        companies: ["acme"],
        dates: [{ means: "happened", date: "2023-10-08" }],
        provenance: from("letter"),
      }),
      record("order", {
        kind: "policy-news",
        documentType: "notice",
        issuers: { lead: "cac", co: [] },
        agencies: ["miit", "cac", "miit"],
        dates: [{ means: "reported", date: "2023-10-09" }],
        provenance: from("p-two"),
      }),
      record("rumour", {
        kind: "policy-news",
        sectors: ["loose"],
        dates: [{ means: "reported", date: "2024" }],
        provenance: [{ unlinked: "told by telephone" }],
      }),
    ],
  },
};

const dataset = readDataset(files);
const shown = (query: string) => {
  const { entries, targets } = snapshotOf(dataset, query);
  return {
    entries: entries.shown.map(({ id }) => id).toSorted(),
    targets: targets.shown.map(({ id }) => id).toSorted(),
  };
};

const all = ["t-met", "t-unread", "t-words"];

test.each<[query: string, entries: readonly string[], targets: readonly string[]]>([
  ["", ["deal", "draft", "order", "plan", "rumour"], all],
  ["agency=miit", ["order", "plan"], all],
  ["agency=miit&role=issued", ["plan"], all],
  ["agency=miit&role=lead", ["plan"], all],
  ["agency=miit&role=co", [], []],
  ["agency=ndrc&role=co", ["plan"], all],
  ["agency=ndrc&role=lead", [], []],
  ["agency=cac", ["draft", "order"], []],
  ["agency=cac&role=lead", ["order"], []],
  // It issued that news, so the news isn't about it.
  ["with=cac.about", [], []],
  ["with=miit.about", ["order"], []],
  ["with=miit.about&with=cac.lead", ["order"], []],
  ["with=miit.about&with=ndrc.lead", [], []],
  ["agency=miit&agency=cac", ["draft", "order", "plan"], all],
  ["agency=miit&agency=cac&match=all", ["order"], []],
  // What a facet other than the bodies' asks for is any of its values, always.
  ["agency=miit&kind=policy&kind=policy-news&match=all", ["order", "plan"], all],
  ["-agency=miit", ["deal", "draft", "rumour"], []],
  ["-agency=miit&role=lead", ["deal", "draft", "order", "rumour"], []],
  ["from=2023-10-09", ["order", "rumour"], []],
  ["from=2023-10-08&to=2023-10-08", ["deal"], []],
  ["to=2021-06-01", ["plan"], all],
  ["to=2021-05-31", [], []],
  ["from=2021-06-30&to=2021-06-30", ["plan"], all],
  ["from=2021-07-01&to=2021-07-31", [], []],
  ["from=2024-12-31", ["rumour"], []],
  // Signed in June, it was out on the day that it was published.
  ["asof=2021-07-14", [], []],
  ["asof=2021-07-15", ["plan"], all],
  ["asof=2023-10-08", ["deal", "draft", "plan"], all],
  ["status=draft", ["draft"], []],
  ["status=in-force", ["plan"], all],
  ["status=in-force&asof=2021-08-31", [], []],
  ["status=issued&asof=2021-08-31", ["plan"], all],
  ["verdict=met", ["plan"], ["t-met"]],
  ["verdict=not-judged", ["plan"], ["t-unread", "t-words"]],
  ["reason=no-reading", ["plan"], ["t-unread"]],
  ["reason=qualitative", ["plan"], ["t-words"]],
  ["verdict=met&asof=2022-02-28", [], []],
  ["due=2025", ["plan"], ["t-unread", "t-words"]],
  ["due=2022", ["plan"], ["t-met"]],
  // It has passed from the day after, and a year from a day ends on the same day of the next.
  ["due=passed&asof=2025-06-30", ["plan"], ["t-met"]],
  ["due=passed&asof=2025-07-01", ["plan"], ["t-met", "t-words"]],
  ["due=within-a-year&asof=2024-06-29", [], []],
  ["due=within-a-year&asof=2024-06-30", ["plan"], ["t-words"]],
  ["due=within-a-year&asof=2025-06-30", ["plan"], ["t-unread", "t-words"]],
  ["due=within-a-year&asof=2025-07-01", ["plan"], ["t-unread"]],
  ["type=notice", ["order"], []],
  ["company=acme", ["deal"], []],
  ["sector=steel", ["deal", "order", "plan"], all],
  ["q=draft", ["draft"], []],
])("?%s shows these records and these targets", (query, entries, targets) => {
  expect(shown(query)).toEqual({ entries, targets });
});

test.each<[FacetKey, Readonly<Record<string, number>>, Readonly<Record<string, number>>]>([
  ["agency", { miit: 2, ndrc: 1, cac: 2 }, { miit: 3, ndrc: 3 }],
  ["kind", { policy: 2, "policy-news": 2, "corporate-news": 1 }, { policy: 3 }],
  ["type", { "action-plan": 1, opinions: 1, notice: 1 }, { "action-plan": 3 }],
  ["field", { materials: 4, gone: 1 }, { materials: 3 }],
  ["sector", { steel: 3, chips: 1, loose: 1 }, { steel: 3 }],
  ["company", { acme: 1 }, {}],
  ["source", { letter: 1, "p-one": 1, "p-two": 2, "p-four": 1 }, { "p-one": 3, "p-two": 3 }],
  ["collection", { newsletter: 1, context: 4 }, { newsletter: 3 }],
  ["due", { "2022": 1, "2025": 1, passed: 1 }, { "2022": 1, "2025": 2, passed: 3 }],
  ["status", { "in-force": 1, draft: 1, issued: 1 }, { "in-force": 3 }],
  ["verdict", { met: 1, "not-judged": 1 }, { met: 1, "not-judged": 2 }],
  ["reason", { "no-reading": 1, qualitative: 1 }, { "no-reading": 1, qualitative: 1 }],
])("the facet %s counts each of its values, and no other", (key, ofEntries, ofTargets) => {
  const { entries, targets } = snapshotOf(dataset);
  for (const [slice, expected] of [
    [entries, ofEntries],
    [targets, ofTargets],
  ] as const) {
    expect(Object.fromEntries(slice.result.counts(key))).toEqual(expected);
    expect([...slice.columnOf(key).keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
  }
});

describe("what was made once isn't made again", () => {
  const prepared = prepare(dataset);
  const of = (asOf: string, path: "straight" | "compound" = "straight") =>
    judgeAll(prepared, { asOf: dayFrom(asOf), path });

  test("a data set made ready, and its verdicts under the same assumptions", () => {
    expect(prepare(dataset)).toBe(prepared);
    const judged = of("2022-06-30");
    expect(of("2022-06-30")).toBe(judged);
    const judgement = judged.byTarget.get("t-met");
    expect(judgement).toMatchObject({ id: "t-met", verdict: "not-judged" });
    expect(judged.byTarget.get("t-met")).toBe(judgement);
    expect(judged.byTarget.get("none")).toBeUndefined();
  });

  // The reading is known from the end of 2022, and is due that day.
  test.each<[from: string, to: string, stands: readonly boolean[]]>([
    ["2022-06-30", "2022-12-30", [true, true, true]],
    ["2022-12-30", "2022-06-30", [true, true, true]],
    ["2022-12-30", "2022-12-31", [false, true, true]],
    ["2022-12-31", "2022-12-30", [false, true, true]],
    ["2022-12-31", "2023-01-01", [false, true, true]],
    ["2023-01-01", "2024-01-01", [true, true, true]],
    ["2024-01-01", "2026-02-01", [true, false, true]],
    ["2021-07-14", "2021-07-15", [false, false, false]],
  ])("from %s to %s: the targets that stand as they did", (one, other, stands) => {
    const before = of(one);
    const after = of(other);
    const unchanged = Array.from(stands, (_, at) => {
      const row = asRow<TargetEntry>(at);
      return before.evaluations[row] === after.evaluations[row];
    });
    expect(unchanged).toEqual(stands);
    // Along another path all are judged anew.
    const compound = of(other, "compound");
    const row = asRow<TargetEntry>(0);
    expect(compound.evaluations[row]).not.toBe(after.evaluations[row]);
  });
});

test.each([
  ["", 4, 2, ["MERICS", "Bureau", "Institute", "Ministry"]],
  ["kind=corporate-news", 1, 1, ["MERICS"]],
  ["agency=miit", 2, 1, ["Bureau", "Ministry"]],
])("what ?%s shows was read in these, the newsletter first", (query, pages, read, publishers) => {
  const used = usedSources(snapshotOf(dataset, query).entries.shown, dataset);
  const names = used.publishers.map(({ name }) => name);
  const [first, ...others] = names;
  const isLetter = first === "MERICS";
  expect({
    ...used,
    publishers: isLetter ? [first, ...others.toSorted()] : names.toSorted(),
  }).toEqual({ pages, read, publishers });
});
