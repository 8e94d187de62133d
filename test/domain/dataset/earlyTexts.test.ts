import { expect, it } from "vitest";

import { withoutEarlyTexts } from "#domain/dataset/earlyTexts.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { readRecords } from "#domain/dataset/validate.ts";

const provenance = [{ source: "newsletter" }];

const policy = {
  id: "plan",
  kind: "policy",
  collection: "context",
  title: { en: "A plan" },
  summary: "A summary.",
  dates: [{ means: "published", date: "2023-10-08" }],
  sectors: ["steel"],
  documentType: "plan",
  issuers: { lead: "miit", co: [] },
  period: { start: "2023", end: "2027" },
  targets: [
    {
      id: "sales",
      metric: "Sales",
      unit: "%",
      comparator: "reach",
      value: 10,
      due: "2025",
      readings: [],
      provenance,
      cautions: [{ text: "Counted anew in 2024." }, { text: "Counted anew.", known: "2024" }],
    },
  ],
  provenance,
  cautions: [
    { text: "Its figure for 2022 was printed as one for 2021." },
    { text: "The office halved it in 2026." },
    { text: "The office halved it in 2026.", known: "2026-03" },
    { text: "It ends in 2027, before another by 2030." },
  ],
  updates: [{ text: "Superseded in 2028." }],
};

const event = {
  id: "order",
  kind: "corporate-news",
  collection: "context",
  title: { en: "An order" },
  summary: "A summary.",
  dates: [{ means: "happened", date: "2023-10" }],
  sectors: ["steel"],
  provenance,
  cautions: [{ text: "Cancelled in 2024." }],
};

it("sets aside the cautions and updates without a day that speak of a year after their record, and reports each", () => {
  const { records, problems } = withoutEarlyTexts(
    readRecords("policies", recordSchemas.policies, { records: [policy] }),
  );
  expect(problems).toEqual(
    [
      ["cautions.1", 2026],
      ["updates.0", 2028],
      ["targets.0.cautions.0", 2024],
    ].map(([field, found]) => ({
      file: "policies",
      record: "plan",
      field,
      fault: { is: "too-early", year: 2023, found },
      setAside: false,
    })),
  );
  expect(records).toMatchObject([
    {
      cautions: policy.cautions.filter((_, at) => at !== 1),
      updates: [],
      targets: [{ cautions: [{ text: "Counted anew.", known: "2024" }] }],
    },
  ]);
});

it("does so for news, and leaves other records as they are", () => {
  const whole = { ...event, id: "other", cautions: [{ text: "Cancelled.", known: "2024" }] };
  const read = readRecords("news", recordSchemas.news, { records: [event, whole] });
  const { records, problems } = withoutEarlyTexts(read);
  expect(problems).toMatchObject([{ record: "order", field: "cautions.0" }]);
  expect(records[0]?.cautions).toEqual([]);
  expect(records[1]).toBe(read.records[1]);
});
