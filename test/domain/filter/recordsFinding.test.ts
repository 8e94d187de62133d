import { expect, test } from "vitest";

import { recordsFinding } from "#domain/filter/recordsFinding.ts";
import { recordsWords } from "#messages/views/records.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

test.each([
  ["", /^MIIT led \d+ of these \d+ records, more than any other body$/],
  ["agency=miit&role=lead", /^MIIT led all \d+ records, from 2021 to 2024$/],
  ["kind=corporate-news", /^All \w+ records are corporate news$/],
  ["sector=instruments&agency=samr", /^One record: Measuring instruments opinions$/],
  ["agency=samr", /^All three records are policies$/],
  ["agency=samr&kind=corporate-news", /^No record matches$/],
])("'%s' finds %s", (parameters, finding) => {
  const { entries, dataset, selection } = coreSnapshot(parameters);
  expect(recordsWords(recordsFinding(entries.shown, selection), dataset)).toMatch(finding);
});

test("what it counts agrees with an independent count", () => {
  const { entries, dataset, selection } = coreSnapshot("");
  const led = dataset.entries.filter(({ record }) => record.issuers?.lead === "miit").length;
  expect(recordsWords(recordsFinding(entries.shown, selection), dataset)).toBe(
    `MIIT led ${led} of these ${dataset.entries.length} records, more than any other body`,
  );
});

test("kinds are told where no body stands out", () => {
  const { entries, dataset, selection } = coreSnapshot("");
  const pick = (id: string) => dataset.entryById.get(id) ?? entries.shown[0];
  const few = ["steel-2022", "ip-14fyp", "tech-market-14fyp", "2023-10-11-jiuzhang-3"].flatMap(
    (id) => pick(id) ?? [],
  );
  expect(recordsWords(recordsFinding(few, selection), dataset)).toBe(
    "Three policies and one corporate news item",
  );
});
