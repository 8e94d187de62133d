import { describe, expect, test } from "vitest";

import { csvOf, policy, readTexts } from "./support.ts";

const ids = ["p1", "p2", "p3", "p4"];
const lines = csvOf(
  "records",
  ...ids.map((id) => ({ ...policy, id, summary_en: `On ${id}.` })),
).split("\r\n");
const ends = ["\n", "\r\n", "\r"];
/** Every way to end the headings and the first two rows. */
const mixes = ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => [a, b, c] as const)));

const read = async (text: string) => {
  const { tables, problems, recognised } = await readTexts({ "records.csv": text });
  return {
    records: tables.policies.map(({ id, summary }) => `${id}: ${summary}`),
    rows: recognised.map(({ rows }) => rows),
    problems,
  };
};

const expected = {
  records: ids.map((id) => `${id}: On ${id}.`),
  rows: [4],
  problems: [],
};

describe("the rows of a table", () => {
  test.each([
    ["as they are", (end: string) => end],
    ["with blank lines between them", (end: string) => end + end],
    ["with rows of empty cells between them", (end: string) => `${end},,,${end}`],
  ])("are all there whatever their lines end with, %s", async (_name, between) => {
    for (const [a, b, c] of mixes)
      for (const last of ["", ...ends, "\r\n\r\n", "\n , ,\n"])
        for (const mark of ["", "\uFEFF"]) {
          const [head = "", one = "", two = "", ...rest] = lines;
          const text = `${mark}${head}${between(a)}${one}${between(b)}${two}${between(c)}${rest.join(c)}${last}`;
          expect(await read(text), JSON.stringify([a, b, c, last, mark])).toEqual(expected);
        }
  });

  test("keep a line break within quotation marks", async () => {
    for (const end of ends) {
      const text = csvOf("records", { ...policy, summary_en: `One.${end}Two.` });
      const { records, rows } = await read(text.replaceAll("\r\n", end));
      expect(records).toEqual(["port-plan-2024: One.\nTwo."]);
      expect(rows).toEqual([1]);
    }
  });

  test.each([
    ["beyond the headings", (line: string, at: number) => (at === 2 ? `${line}, unless` : line)],
    [
      "under an empty heading",
      (line: string, at: number) => `${at === 2 ? " unless" : ""},${line}`,
    ],
  ])("are named where a cell is %s", async (_name, edit) => {
    const { records, rows, problems } = await read(lines.map(edit).join("\n"));
    expect(records).toEqual(expected.records);
    expect(rows).toEqual([4]);
    expect(problems).toEqual([
      {
        file: "records.csv",
        row: 3,
        fault: { is: "surplus-cell", text: "unless" },
        outcome: "ignored",
      },
    ]);
  });
});
