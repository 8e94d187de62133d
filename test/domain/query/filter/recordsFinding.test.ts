import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { emptyBits, setBit } from "#domain/query/filter/bits.ts";
import { recordsFinding } from "#domain/query/filter/recordsFinding.ts";
import { asRow } from "#domain/query/filter/row.ts";
import { recordsWords } from "#messages/views/records.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { coreSnapshot, snapshotOf } from "#test/support/dataset.ts";

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

/** News, each led by one of these bodies or by none. */
const ledBy = (...leads: readonly (string | undefined)[]) =>
  readDataset({
    sources: { records: [] },
    companies: { records: [] },
    policies: { records: [] },
    agencies: {
      records: ["a", "b", "c"].map((id) => ({ id, name: { en: id }, body: "ministry" })),
    },
    sectors: { records: [{ id: "steel", name: { en: "Steel", zh: "钢铁" } }] },
    news: {
      records: leads.map((lead, at) => ({
        id: `n-${at}`,
        kind: "policy-news",
        collection: "context",
        title: { en: `News ${at}` },
        summary: "A summary.",
        sectors: ["steel"],
        ...(lead === undefined ? {} : { issuers: { lead, co: [] } }),
        dates: [{ means: "reported", date: "2023-10-09" }],
        provenance: [{ unlinked: "a case for a test" }],
      })),
    },
  });

test.each<[leads: readonly (string | undefined)[], query: string, finding: object]>([
  [["a", "a"], "", { is: "led-all", body: "a" }],
  [["a", "a", "b"], "", { is: "led-most", bodies: ["a"], led: 2, hasOthers: true }],
  [["a", "a", undefined], "", { is: "led-most", bodies: ["a"], led: 2, hasOthers: false }],
  [["a", "a", "b", "b"], "", { is: "led-most", bodies: ["a", "b"], led: 2, hasOthers: false }],
  [["a", "a", "b", "b", "c"], "", { is: "led-most", bodies: ["a", "b"], hasOthers: true }],
  // That others led some tells nothing where bodies were asked for.
  [["a", "a", "b", "c"], "agency=a&agency=b", { is: "led-most", bodies: ["a"], hasOthers: false }],
  // To have led one is nothing, and three that led most are none that stands out.
  [["a", "b"], "", { is: "kinds", total: 2 }],
  [["a", "a", "b", "b", "c", "c"], "", { is: "kinds", total: 6 }],
  [[undefined, undefined], "", { is: "kinds", total: 2 }],
])("of records led by %j, shown by '%s', stands out: %j", (leads, query, finding) => {
  const { entries, selection } = snapshotOf(ledBy(...leads), query);
  expect(recordsFinding(entries, selection)).toMatchObject(finding);
});
