import { readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeText } from "#importing/decodeText.ts";
import { perFile } from "#domain/schema/perFile.ts";
import type { Draft, Drafts } from "#importing/draft.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";

import { fixtures } from "../fixtures/fixtures.ts";
import { known } from "../fixtures/known.ts";
import { numbersIn } from "../numbersIn.ts";
import { runs } from "#test/support/runs.ts";

const texts = fixtures.map((name) =>
  readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8"),
);

/** Fields of which the value is a number or a date, and fields that hold none of the text's. */
const NUMERIC = /(?:^|\.)(?:value|due|asOf|date|start|end)$/;

/** Paths and values of all figures and dates of a record. */
function figuresOf(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (NUMERIC.test(path) && !Array.isArray(value)) return [[path, value]];
  if (typeof value !== "object" || value === null)
    return typeof value === "number" ? [[path, value]] : [];
  return Object.entries(value).flatMap(([key, part]) =>
    figuresOf(part, path === "" ? key : `${path}.${key}`),
  );
}

/** The numbers of a value: both ends of a range, the year, month and day of a date. */
const numbersOf = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  if (typeof value === "object" && value !== null)
    return Object.values(value).filter((one) => typeof one === "number");
  // The 31 December of 'the end of 2030' stands for the year.
  return [...String(value).replaceAll("-12-31", "").matchAll(/\d{4}/g)].map(([year]) =>
    Number(year),
  );
};

/** What a draft holds that its lines don't: nothing. */
const invented = ({ record, lines }: Draft): readonly string[] =>
  figuresOf(record).flatMap(([path, value]) => {
    const own = lines.filter(({ field }) => field === path);
    const printed = new Set(own.flatMap(({ text }) => [...numbersIn(text)]));
    const years = new Set(
      own.flatMap(({ text }) => [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year))),
    );
    const isDate = typeof value === "string";
    return numbersOf(value)
      .filter(
        (number) =>
          !(isDate
            ? years.has(number) || path.startsWith("dates.") || isNewsDay(path, value, record)
            : printed.has(number)),
      )
      .map((number) => `${path}: ${number}`);
  });

/** A figure of the news is of its day, whose year the reporting period says. */
const isNewsDay = (path: string, value: string, record: Draft["record"]): boolean =>
  path.endsWith(".asOf") && JSON.stringify(record["dates"]).includes(`"date":"${value}"`);

/** Whether each line that a draft names prints what it is said to print. */
const misplaced = (text: string, { lines }: Draft): readonly string[] => {
  const printed = text.split(/\r\n?|[\n\f\u2028\u2029\u0085]/);
  return lines.flatMap(({ line, text: said }) => {
    const digits = [...said.matchAll(/\d+/g)].map(([one]) => one);
    const own = printed[line - 1];
    const isThere = own !== undefined && digits.every((one) => own.includes(one));
    return isThere ? [] : [`${line}: ${said}`];
  });
};

const check = (text: string): Drafts => {
  const drafts = importNewsletter(text, known);
  for (const draft of drafts.drafts) {
    expect(invented(draft), draft.excerpt.text).toEqual([]);
    expect(new Set(drafts.drafts.map(({ id }) => id)).size).toBe(drafts.drafts.length);
  }
  expect(new Set(drafts.questions.map(({ id }) => id)).size).toBe(drafts.questions.length);
  return drafts;
};

type Edit = (lines: readonly string[], at: number, other: number) => readonly string[];

const edits: readonly Edit[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  (lines, at, other) => lines.with(at, lines[other] ?? "").with(other, lines[at] ?? ""),
  (lines, at, other) => lines.slice(0, Math.max(1, at)).concat(lines.slice(Math.max(at, other))),
  (lines, at, other) => lines.with(at, (lines[at] ?? "").slice(0, other)),
  (lines, at, other) => lines.with(at, (lines[at] ?? "").slice(other % 40)),
  (lines, at) => lines.with(at, `${lines[at] ?? ""} ${lines[at + 1] ?? ""}`).toSpliced(at + 1, 1),
  (lines, at) => lines.toSpliced(at + 1, 0, ""),
  (lines, at, other) =>
    lines.with(at, (lines[at] ?? "").replace(/[a-z]/i, "\uFFFD\u0000".charAt(other % 2))),
  (lines, at) => lines.with(at, (lines[at] ?? "").replaceAll(" ", "\u00A0")),
  (lines, at) => lines.with(at, (lines[at] ?? "").replaceAll(/\d/g, "")),
  (lines, at, other) =>
    lines.with(at, [..."()[]{}*_<>&:;,.-–'’\"“”"].at(other % 20) + (lines[at] ?? "")),
];

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(text, "utf8").subarray(0, -1),
  (text) => Buffer.from(text, "utf16le"),
];

const edited = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(999), fc.nat(999)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([text, steps]) =>
    steps
      .reduce<readonly string[]>((lines, [kind, at, other]) => {
        const edit = edits[kind];
        const last = Math.max(1, lines.length);
        return lines.length === 0 || edit === undefined
          ? lines
          : edit(lines, at % last, other % last);
      }, text.split("\n"))
      .join("\n"),
  );

describe("any text", () => {
  it("gives drafts whose figures stand in the lines that they name", () => {
    for (const text of texts)
      for (const draft of check(text).drafts) expect(misplaced(text, draft)).toEqual([]);
  });

  it("stays so in a thousand edits of the fixtures", () => {
    fc.assert(
      fc.property(edited, (text) => {
        for (const draft of check(text).drafts) expect(misplaced(text, draft)).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is read in whichever encoding it comes, right or wrong", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(...encodings), (text, encode) => {
        check(decodeText(encode(text)));
      }),
      { numRuns: runs(200) },
    );
  });

  it("may be no newsletter at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        check(text);
      }),
      { numRuns: runs(300) },
    );
  });

  it("may have no text of a data set to compare with", () => {
    const nothing = perFile((): readonly unknown[] => []);
    const odd = {
      ...nothing,
      policies: [null, 1, { id: 2, targets: {} }, { targets: [{ series: "x", unit: 1 }] }],
      agencies: [{ id: "a", name: "b" }],
    };
    for (const text of texts) {
      expect(importNewsletter(text, nothing).drafts).toHaveLength(
        importNewsletter(text, known).drafts.length,
      );
      expect(importNewsletter(text, odd).drafts).toHaveLength(
        importNewsletter(text, known).drafts.length,
      );
    }
  });

  // A regular expression that backtracks would need hours for these: the test's own limit of time finds it.
  it("of five megabytes on one line ends", () => {
    const units = [
      ..." *_<1",
      "[(",
      "12 ",
      "# ",
      ". ",
      "Aa ",
      "（工",
      "May 3, ",
      "from 3 to 4 percent by 2026, ",
      "[a](b",
      "some to be used, and build a net and by 2030 yearly ",
    ];
    const long = units
      .map((unit) => unit.repeat(Math.ceil(5e6 / units.length / unit.length)))
      .join("");
    importNewsletter(
      `July 3, 2024 (Reporting period: May 28 - June 25)\nPolicy news\n- June 4: MIIT ${long}`,
      known,
    );
    importNewsletter(`1. Long\nAt a glance: The rules must have targets:\n- ${long}`, known);
    importNewsletter(`<p>${long}`, known);
  });
});
