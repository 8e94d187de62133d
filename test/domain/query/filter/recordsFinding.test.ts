import { expect, test } from "vitest";
import { recordsFinding } from "#domain/query/filter/recordsFinding.ts";
import { recordsWords } from "#messages/views/records.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

test.each([
  ["", /^MIIT led \d+ of the \d+ records that name an issuer, more than any other body$/],
  ["agency=miit&role=lead", /^MIIT led all \d+ records, from 2021 to 2024$/],
  ["kind=corporate-news", /^All \w+ records are corporate news$/],
  ["sector=instruments&agency=samr", /^One record: Measuring instruments opinions$/],
  ["agency=samr", /^All three records are policies$/],
  ["agency=samr&kind=corporate-news", /^No record matches$/],
])("'%s' finds %s", (parameters, finding) => {
  const { entries, dataset, selection } = coreSnapshot(parameters);
  expect(recordsWords(recordsFinding(entries, selection), dataset)).toMatch(finding);
});

test("what it counts agrees with an independent count", () => {
  const { entries, dataset, selection } = coreSnapshot("");
  const led = dataset.entries.filter(({ record }) => record.issuers?.lead === "miit").length;
  const issued = dataset.entries.filter(({ record }) => record.issuers !== undefined).length;
  expect(recordsWords(recordsFinding(entries, selection), dataset)).toBe(
    `MIIT led ${led} of the ${issued} records that name an issuer, more than any other body`,
  );
});
