import { expect, it } from "vitest";

import { readingsOf } from "#importing/newsletter/readings.ts";

/** Each figure of a sentence with its year: '2 due 2025'. */
const read = (text: string): readonly string[] =>
  readingsOf(
    { is: "text", label: undefined, text, pieces: [], links: [] },
    new Set(["EFLOPS", "%", "CNY trillion"]),
    false,
  ).map(({ figure, year }) => `${JSON.stringify(figure.value)} ${year?.is} ${year?.date}`);

const prepositions = [
  ["By", "due"],
  ["In", "in"],
] as const;
const things = [
  ["", ""],
  ["", " EFLOPS"],
  ["", " percent"],
  ["CNY ", " trillion"],
  ["", " EFLOPS capacity"],
  ["", " EFLOPS computing capacity"],
  ["", " EFLOPS of computing capacity"],
] as const;
const joints = [
  ", and",
  " and",
  ", but",
  " while",
  ";",
  ", then",
  ", and then",
  ",",
  ", rising",
] as const;
const verbs = ["", " it should reach", " at least"] as const;

const sentences = prepositions.flatMap(([preposition, is]) =>
  things.flatMap(([before, behind]) =>
    joints.flatMap((joint) =>
      verbs.map(
        (verb) =>
          [
            `${preposition} 2025, output should reach ${before}20${behind}${joint} ${preposition.toLowerCase()} 2030${verb} ${before}50${behind}.`,
            is,
          ] as const,
      ),
    ),
  ),
);

it("a figure has the year of its own clause, whatever the clauses are joined by", () => {
  const misread = sentences.filter(
    ([text, is]) => read(text).join() !== `20 ${is} 2025,50 ${is} 2030`,
  );
  expect(misread).toEqual([]);
});

it.each([
  ["capacity of 300 EFLOPS by 2025", ["300 due 2025"]],
  ["capacity of 300 EFLOPS (by 2025) and 500 EFLOPS by 2027", ["300 due 2025", "500 due 2027"]],
  [
    "In 2023, it planned 300 EFLOPS of capacity by 2025 and 500 EFLOPS by 2027",
    ["300 due 2025", "500 due 2027"],
  ],
  [
    "Of 100 EFLOPS today, 300 EFLOPS by 2025, and by 2027 500 EFLOPS",
    ["100 due 2025", "300 due 2025", "500 due 2027"],
  ],
  [
    "Of 100 EFLOPS today, by 2025 300 EFLOPS of computing capacity for all, and by 2027 500",
    ["100 due 2025", "300 due 2025", "500 due 2027"],
  ],
  [
    "100 EFLOPS by 2025 and 300 EFLOPS of storage and computing for all by 2027",
    ["100 due 2025", "300 due 2027"],
  ],
])("a year right behind a figure stays its own: %s", (text, years) => {
  expect(read(text)).toEqual(years);
});
