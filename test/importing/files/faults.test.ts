import { expect, test } from "vitest";

import { csvOf, policy, reading, readTexts, smallSet, source, target } from "./support.ts";

test("a small set of tables becomes records with their targets and readings", async () => {
  const { tables, problems } = await readTexts(smallSet);
  expect(problems).toEqual([]);
  expect(tables.policies).toEqual([
    {
      id: "port-plan-2024",
      kind: "policy",
      collection: "added",
      title: { en: "Port plan", zh: "港口规划" },
      documentType: "plan",
      summary: "Sets how much the ports are to handle.",
      dates: [{ means: "published", date: "2024-03-01" }],
      issuers: { co: [], lead: "port-authority" },
      sectors: [],
      provenance: [{ source: "port-authority-2030" }],
      targets: [
        {
          id: "port-containers-2025",
          metric: "Containers handled",
          comparator: "at least",
          value: 120,
          unit: "million boxes",
          due: "2025",
          baseline: {
            value: 100,
            asOf: "2023",
            provenance: [{ source: "port-authority-2030" }],
          },
          provenance: [{ source: "port-authority-2030" }],
          readings: [{ value: 112, asOf: "2024", provenance: [{ source: "port-authority-2030" }] }],
        },
      ],
    },
  ]);
});

/** A file with one thing wrong, and where and how it has to be named. */
const faults = [
  {
    name: "a kind that there isn't",
    files: { "records.csv": csvOf("records", { ...policy, kind: "polcy" }) },
    expected: { file: "records.csv", row: 2, field: "kind", record: "port-plan-2024" },
    fault: "choice",
  },
  {
    name: "a date of no calendar, in the second row",
    files: {
      "records.csv": csvOf("records", policy, { ...policy, id: "other", published: "2024-02-30" }),
    },
    expected: { file: "records.csv", row: 3, field: "published", record: "other" },
    fault: "rule",
  },
  {
    name: "a figure that isn't a number",
    files: {
      "records.csv": csvOf("records", policy),
      "targets.csv": csvOf("targets", { ...target, value: "about 120" }),
    },
    expected: { file: "targets.csv", row: 2, field: "value", record: "port-plan-2024" },
    fault: "no-form",
  },
  {
    name: "a reading without a date",
    files: { ...smallSet, "readings.csv": csvOf("readings", { ...reading, date: "" }) },
    expected: { file: "readings.csv", row: 2, field: "date", record: "port-plan-2024" },
    fault: "type",
  },
  {
    name: "a target of a record that isn't there",
    files: { ...smallSet, "targets.csv": csvOf("targets", target, { ...target, record: "gone" }) },
    expected: { file: "targets.csv", row: 3, field: "record" },
    fault: "no-parent",
  },
  {
    name: "a reading of a target that isn't there",
    files: { ...smallSet, "readings.csv": csvOf("readings", { ...reading, target: "gone" }) },
    expected: { file: "readings.csv", row: 2, field: "target" },
    fault: "no-parent",
  },
  {
    name: "a record without a source",
    files: { "records.csv": csvOf("records", { ...policy, source: "" }) },
    expected: { file: "records.csv", row: 2, field: "source", record: "port-plan-2024" },
    fault: "rule",
  },
  {
    name: "two records of one id",
    files: { "records.csv": csvOf("records", policy, policy) },
    expected: { file: "records.csv", row: 3, field: "id", record: "port-plan-2024" },
    fault: "repeated-id",
  },
  {
    name: "an address that isn't http",
    files: { "sources.csv": csvOf("sources", { ...source, link: "javascript:alert(1)" }) },
    expected: { file: "sources.csv", row: 2, field: "link", record: "port-authority-2030" },
    fault: "rule",
  },
  {
    name: "a column that the template hasn't",
    files: { "sources.csv": csvOf("sources", source).replace("language", "tongue") },
    expected: { file: "sources.csv", row: 1, field: "tongue" },
    fault: "unknown-column",
  },
  {
    name: "a table without a column that it needs",
    files: { "targets.csv": "id,metric_en,due\r\na,b,2025" },
    expected: { file: "targets.csv", row: 1 },
    fault: "missing-column",
  },
  {
    name: "another program's table",
    files: { "export.csv": "Date,Open,High,Low,Close\r\n2024-01-02,1,2,3,4" },
    expected: { file: "export.csv", row: 1 },
    fault: "no-table",
  },
  {
    name: "a quotation mark that isn't closed",
    files: { "sources.csv": `${csvOf("sources", source)}\r\n"open,title\r\nmore` },
    expected: { file: "sources.csv", row: 3 },
    fault: "open-quote",
  },
  {
    name: "JSON that breaks off",
    files: { "policies.json": '{"records": [{"id": "a"' },
    expected: { file: "policies.json" },
    fault: "not-json",
  },
  {
    name: "JSON of something else",
    files: { "package.json": '{"name": "x", "scripts": {}}' },
    expected: { file: "package.json" },
    fault: "no-records",
  },
  {
    name: "a field of a record in JSON",
    files: {
      "companies.json": '{"records": [{"id": "a", "name": {"en": "A"}}, {"id": "b", "name": {}}]}',
    },
    expected: { file: "companies.json", row: 2, field: "name.en", record: "b" },
    fault: "type",
  },
  {
    name: "an empty file",
    files: { "records.csv": "\r\n" },
    expected: { file: "records.csv" },
    fault: "empty",
  },
];

test.each(faults)("$name is named by file, row and field", async ({ files, expected, fault }) => {
  const { problems } = await readTexts(files);
  expect(problems.map((one) => ({ ...one, fault: one.fault.is }))).toContainEqual(
    expect.objectContaining({ ...expected, fault }),
  );
});

test("what is right beside a fault is kept", async () => {
  const { tables } = await readTexts({
    ...smallSet,
    "records.csv": csvOf("records", policy, { ...policy, id: "Not an id" }),
  });
  expect(tables.policies.map(({ id }) => id)).toEqual(["port-plan-2024"]);
});

test("JSON is read in the published form and in the editors', alone or together", async () => {
  const record = {
    id: "a",
    kind: "corporate-news",
    collection: "added",
    title: { en: "A" },
    dates: [{ means: "happened", date: "2024" }],
    sectors: [],
    provenance: [{ unlinked: "seen in print" }],
  };
  const inOne = { ...record, summary: "In English." };
  const inBoth = { ...record, id: "b", summary: { en: "In English.", zh: "中文。" } };
  const { tables } = await readTexts({
    "own.json": JSON.stringify({
      news: { records: [inOne] },
      companies: { records: [{ id: "c", name: { en: "C" } }] },
    }),
    "more.json": JSON.stringify({ records: [inBoth] }),
  });
  expect(tables.news.map(({ summary }) => summary)).toEqual(["In English.", "In English."]);
  expect(tables.companies).toHaveLength(1);
});
