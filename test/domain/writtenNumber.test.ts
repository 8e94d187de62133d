import { expect, test } from "vitest";

import { dependsOnDecimalSign, writtenNumber } from "#domain/writtenNumber.ts";

const integers = ["0", "00", "1", "12", "125", "1250", "012"];
const separators = [",", "，", "\u00A0", "."];
const rests = ["0", "12", "125", "625", "1250"];
const texts = integers.flatMap((integer) =>
  separators.flatMap((separator) => rests.map((rest) => `${integer}${separator}${rest}`)),
);

test("a comma is read as one of thousands only where it can't be a decimal sign, or is named as unclear", () => {
  const unlike = texts.filter((text) => {
    const [, integer = "", separator = "", rest = ""] = /^(\d+)(\D)(\d+)$/.exec(text) ?? [];
    const isGrouped = /^[1-9]\d{0,2}$/.test(integer) && rest.length === 3;
    const expected =
      separator === "."
        ? Number(`${integer}.${rest}`)
        : isGrouped
          ? Number(`${integer}${rest}`)
          : undefined;
    const isUnclear = isGrouped && separator !== "\u00A0";
    return writtenNumber(text) !== expected || dependsOnDecimalSign(text) !== isUnclear;
  });
  expect(unlike).toEqual([]);
});

test.each([
  ["12", 12],
  ["-1,234,567.5", -1_234_567.5],
  ["−18", -18],
  ["+.5", 0.5],
  ["1.5e3", 1500],
  ["1.234.567", undefined],
  ["12,34,567", undefined],
  ["about 5", undefined],
  ["", undefined],
])("%s is %s", (text, value) => {
  expect(writtenNumber(text)).toBe(value);
});
