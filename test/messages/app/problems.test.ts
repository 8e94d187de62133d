import { expect, test } from "vitest";

import type { Fault } from "#domain/schema/fault.ts";
import * as chinese from "#languages/zh/views/faults.ts";
import * as english from "#messages/views/faults.ts";

const found = { is: "value", text: '"300"' } as const;

test.each<readonly [Fault, string, string]>([
  [
    {
      is: "no-form",
      faults: [
        { is: "type", expected: "number", found },
        { is: "type", expected: "object", found },
        { is: "type", expected: "object", found },
      ],
    },
    'expected number, found "300"; or: expected object, found "300"',
    '应为数字，实际为"300"；或：应为对象，实际为"300"',
  ],
  [
    { is: "choice", expected: ["a", "b"], found: { is: "nothing" } },
    "expected a or b, found nothing",
    "应为a或b，实际为空缺",
  ],
  [{ is: "too-small", inclusive: true, least: 1 }, "expected at least 1", "应不小于1"],
  [
    { is: "leads-nowhere", to: "agency", id: "mitt" },
    "expected the id of an agency, found mitt",
    "应为机构的标识，实际为mitt",
  ],
])("%j in both languages", (fault, inEnglish, inChinese) => {
  expect(english.faultWords(fault)).toBe(inEnglish);
  expect(chinese.faultWords(fault)).toBe(inChinese);
});

test("a record without an id is named by its place", () => {
  const problem = { file: "news", place: 2, fault: { is: "not-loaded" }, setAside: true } as const;
  expect(english.problemRecord(problem)).toBe("record 2");
  expect(chinese.problemRecord(problem)).toBe("第2个条目");
});
