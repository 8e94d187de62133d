import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { emptyBits, setBit } from "#domain/filter/bits.ts";
import { recordsFinding } from "#domain/filter/recordsFinding.ts";
import { asRow } from "#domain/filter/row.ts";
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
  expect(recordsWords(recordsFinding(entries, selection), dataset)).toMatch(finding);
});

test("what it counts agrees with an independent count", () => {
  const { entries, dataset, selection } = coreSnapshot("");
  const led = dataset.entries.filter(({ record }) => record.issuers?.lead === "miit").length;
  expect(recordsWords(recordsFinding(entries, selection), dataset)).toBe(
    `MIIT led ${led} of these ${dataset.entries.length} records, more than any other body`,
  );
});

test("kinds are told where no body stands out", () => {
  const { entries, dataset, selection } = coreSnapshot("");
  const few = ["steel-2022", "ip-14fyp", "tech-market-14fyp", "2023-10-11-jiuzhang-3"];
  const mask = emptyBits<Entry>(entries.total);
  const shown = entries.items.filter(({ id }, at) => {
    if (few.includes(id)) setBit(mask, asRow(at));
    return few.includes(id);
  });
  const slice = { ...entries, shown, result: { ...entries.result, mask } };
  expect(recordsWords(recordsFinding(slice, selection), dataset)).toBe(
    "Three policies and one corporate news item",
  );
});
