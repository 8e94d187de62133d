import { describe, expect, test } from "vitest";

import { problemsIn } from "#domain/dataset/dangling.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { findingOf } from "#editing/rules/finding.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const provenance = [{ source: "newsletter" }];

const policy = (id: string, extra: object = {}) => ({
  id,
  kind: "policy",
  collection: "context",
  title: { en: `Title of ${id}` },
  summary: "A summary.",
  dates: [{ means: "published", date: "2023-10-08" }],
  sectors: ["steel"],
  documentType: "plan",
  issuers: { lead: "miit", co: [] },
  targets: [],
  provenance,
  ...extra,
});

const target = (id: string, extra: object = {}) => ({
  id,
  metric: "Metric",
  unit: "%",
  comparator: "reach",
  value: 10,
  due: "2025",
  readings: [],
  provenance,
  ...extra,
});

const agencies = [{ id: "miit", name: { en: "Ministry" }, body: "ministry" }];
const sources = [
  { id: "newsletter", title: "Newsletter", publisher: "P", form: "newsletter", grade: "other" },
];

const policiesFrom = (...records: unknown[]) =>
  readRecords("policies", recordSchemas.policies, { records });

const sectors = [
  { id: "materials", name: { en: "Materials", zh: "材料" } },
  { id: "steel", name: { en: "Steel", zh: "钢铁" }, field: "materials" },
];

const tables = (...records: unknown[]): Tables => ({
  sources: readRecords("sources", recordSchemas.sources, { records: sources }).records,
  sectors: readRecords("sectors", recordSchemas.sectors, { records: sectors }).records,
  agencies: readRecords("agencies", recordSchemas.agencies, { records: agencies }).records,
  companies: [],
  policies: policiesFrom(...records).records,
  news: [],
});

describe("reading a file", () => {
  test.each([
    ["an array", []],
    ["a text", "records"],
    ["nothing", null],
    ["an object without records", { items: [] }],
    ["records that are no array", { records: {} }],
  ])("%s isn't one of ours, and the error names the file", (_what, json) => {
    expect(() => readRecords("policies", recordSchemas.policies, json)).toThrow(
      /^policies\.json: /,
    );
  });

  test.each([
    ["an impossible date", { dates: [{ means: "signed", date: "2023-02-30" }] }, "dates.0.date"],
    ["no title", { title: undefined }, "title"],
    ["an unknown document type", { documentType: "poem" }, "documentType"],
    ["an id that is no slug", { id: "A Plan" }, "id"],
    ["no date", { dates: [] }, "dates"],
    ["a period that ends before it starts", { period: { start: "2025", end: "2021" } }, "period"],
    [
      "a range with 'reach'",
      { targets: [target("t", { value: { min: 1, max: 2 } })] },
      "targets.0",
    ],
    [
      "a reading without a date",
      { targets: [target("t", { readings: [{ value: 1, provenance }] })] },
      "targets.0.readings.0.asOf",
    ],
  ])("%s sets that record aside and leaves the others", (_what, extra, field) => {
    const { records, problems } = policiesFrom(policy("good"), policy("bad", extra), policy("too"));
    expect(records.map(({ id }) => id)).toEqual(["good", "too"]);
    expect(problems[0]).toMatchObject({ file: "policies", field, setAside: true });
    expect(problems.map(findingOf).map(findingLine)[0]).toMatch(/^policies\.json: (bad|A Plan): /);
  });

  test("a record without an id is named by its place", () => {
    const { problems } = policiesFrom(policy("good"), 7);
    expect(problems[0]).toMatchObject({ place: 2 });
    expect(problems.map(findingOf)[0]).toMatchObject({ file: "policies", place: 2 });
  });

  test("a second record of the same id is set aside; the first stands", () => {
    const { records, problems } = policiesFrom(policy("one"), policy("one", { summary: "Other." }));
    expect(records).toHaveLength(1);
    expect(records[0]?.summary).toBe("A summary.");
    expect(problems).toMatchObject([{ record: "one", field: "id", setAside: true }]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "ftp://host/", "//host", "https://"])(
    "%s is no link",
    (link) => {
      const read = readRecords("sources", recordSchemas.sources, {
        records: [{ ...sources[0], link }],
      });
      expect(read.records).toHaveLength(0);
      expect(read.problems).toMatchObject([{ file: "sources", field: "link" }]);
    },
  );
});

describe("joining the tables", () => {
  test("links are read from both ends", () => {
    const links = [{ relation: "restates", to: "old", note: "The same figure." }];
    const { linksOf } = buildDataset(tables(policy("new", { links }), policy("old")));
    expect(linksOf.get("new")).toMatchObject([
      { relation: "restates", direction: "out", entry: { id: "old" } },
    ]);
    expect(linksOf.get("old")).toMatchObject([
      { relation: "restates", direction: "in", entry: { id: "new" }, note: "The same figure." },
    ]);
  });

  test.each([
    ["issuers.lead", { issuers: { lead: "nobody", co: [] } }],
    ["issuers.co.0", { issuers: { lead: "miit", co: ["nobody"] } }],
    ["links.0.to", { links: [{ relation: "implements", to: "nowhere" }] }],
    ["provenance.0.source", { provenance: [{ source: "hearsay" }] }],
    [
      "targets.0.readings.0.provenance.0.source",
      {
        targets: [
          target("t", {
            readings: [{ value: 1, asOf: "2024", provenance: [{ source: "hearsay" }] }],
          }),
        ],
      },
    ],
  ])("a dangling id in %s is named, and its record stays", (field, extra) => {
    const dataset = buildDataset(tables(policy("one", extra)));
    const { entries } = dataset;
    const problems = problemsIn(dataset);
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([{ file: "policies", record: "one", field, setAside: false }]);
  });

  const judged = (by: string) => ({
    by,
    claim: "It will take longer.",
    likelihood: "likely",
    about: "goal",
    provenance: [{ source: by }],
  });

  test("a sector outside the taxonomy and an assessment of nobody are set aside, their record stays", () => {
    const parts = {
      sectors: ["steel", "magic"],
      assessments: [judged("newsletter"), judged("nobody")],
    };
    const dataset = buildDataset(tables(policy("one", parts)));
    expect(dataset.entries[0]?.record).toMatchObject({
      sectors: ["steel"],
      assessments: [{ by: "newsletter" }],
    });
    expect(dataset.entries[0]?.field).toBe("materials");
    expect(problemsIn(dataset).map(({ field }) => field)).toEqual([
      "sectors.1",
      "assessments.1.by",
      "assessments.1.provenance.0.source",
    ]);
  });

  test("so is a dated text without its sentence or with a day that isn't one, of a record and of a target", () => {
    const cautions = [
      { text: "Take care." },
      { text: "Take care.", known: "soon" },
      { known: "2025" },
    ];
    const { records, problems } = policiesFrom(
      policy("one", { cautions, updates: cautions, targets: [target("t", { cautions })] }),
    );
    expect(new Set(problems.map(({ field }) => field))).toEqual(
      new Set(
        ["cautions", "targets.0.cautions", "updates"].flatMap((list) => [
          `${list}.1.known`,
          `${list}.2.text`,
        ]),
      ),
    );
    const kept = [{ text: "Take care." }];
    expect(records[0]).toMatchObject({
      cautions: kept,
      updates: kept,
      targets: [{ cautions: kept }],
    });
  });

  test.each([
    ["outside the list", "splendid"],
    ["missing", undefined],
  ])("a source whose grade is %s stays, as of the lowest grade, and is named", (_what, grade) => {
    const [source] = sources;
    const { records, problems } = readRecords("sources", recordSchemas.sources, {
      records: [{ ...source, grade }],
    });
    expect(records).toMatchObject([{ id: "newsletter", grade: "other" }]);
    expect(problems).toMatchObject([{ record: "newsletter", field: "grade", setAside: false }]);
  });

  test("a target id used by two policies keeps the first and says so", () => {
    const { targets, problems } = buildDataset(
      tables(policy("a", { targets: [target("t")] }), policy("b", { targets: [target("t")] })),
    );
    expect(targets.map(({ policy: { id } }) => id)).toEqual(["a"]);
    expect(problems).toMatchObject([{ record: "b", field: "id" }]);
  });

  test("records come newest first, whatever the order of the files", () => {
    const dated = (id: string, date: string) =>
      policy(id, { dates: [{ means: "published", date }] });
    const records = [dated("b", "2022"), dated("a", "2022"), dated("c", "2023-05")];
    const ids = (list: unknown[]) => buildDataset(tables(...list)).entries.map(({ id }) => id);
    expect(ids(records)).toEqual(["c", "a", "b"]);
    expect(ids([...records].reverse())).toEqual(["c", "a", "b"]);
  });

  test("a document counts from its signing, news from its report", () => {
    const dates = [
      { means: "published", date: "2021-10-28" },
      { means: "signed", date: "2021-10-09" },
      { means: "reported", date: "2021-11-01" },
    ];
    const asPolicy = buildDataset(tables(policy("one", { dates }))).entries[0];
    expect(asPolicy?.main.means).toBe("signed");
    const news = readRecords("news", recordSchemas.news, {
      records: [{ ...policy("two", { dates }), kind: "policy-news" }],
    });
    const asNews = buildDataset({ ...tables(), news: news.records }).entries[0];
    expect(asNews?.main.means).toBe("reported");
  });
});

test.each([
  ["2024-05-23", "data-security-assessment-rules-2024", false],
  ["2024-05-24", "data-security-assessment-rules-2024", true],
  ["2023-10-09", "green-aviation-2023-2035", false],
  ["2023-10-10", "green-aviation-2023-2035", true],
  ["2023-10-05", "2023-10-ehang-evtol-certified", false],
])("as of %s %s is out: %s", (day, id, isOut) => {
  const shown = realSnapshot(`asof=${day}`).entries.shown.map((entry) => entry.id);
  expect(shown.includes(id)).toBe(isOut);
});
