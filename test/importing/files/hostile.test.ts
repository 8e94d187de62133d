import { expect, test } from "vitest";

import { hostileFiles } from "./hostileFiles.ts";
import { csvOf, policy, readBytes, readTexts } from "./support.ts";

test.each(hostileFiles)("$what: refused with a reason", async ({ name, bytes, fault }) => {
  const { problems, tables } = await readBytes(name, await bytes());
  expect(problems[0]?.fault.is).toBe(fault);
  expect(Object.values(tables).flat()).toEqual([]);
});

test("names that every object inherits are refused, and change none", async () => {
  const json = `{"records": [
    {"id": "a", "name": {"en": "A", "__proto__": {"polluted": true}}, "country": "X"},
    {"id": "b", "name": {"en": "B"}, "constructor": {"prototype": {"polluted": true}}},
    {"id": "c", "name": {"en": "C"}}
  ]}`;
  const { problems, tables } = await readTexts({ "companies.json": json });
  expect(problems.map(({ row, field, fault }) => [row, field, fault.is])).toEqual([
    [1, "name.__proto__", "forbidden-name"],
    [2, "constructor", "forbidden-name"],
  ]);
  expect(tables.companies.map(({ id }) => id)).toEqual(["c"]);
  expect("polluted" in {}).toBe(false);
});

test("formulas and markup are texts like others", async () => {
  const title = '=HYPERLINK("https://example.org","x")';
  const summary = "<img src=x onerror=alert(1)> & <script>alert(1)</script>";
  const { tables } = await readTexts({
    "records.csv": csvOf("records", { ...policy, title_en: title, summary_en: summary }),
  });
  expect(tables.policies[0]).toMatchObject({ title: { en: title }, summary });
});
