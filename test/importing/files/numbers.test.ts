import { expect, test } from "vitest";

import { workbook } from "#export/ooxml/workbook.ts";
import { headingsOf } from "#importing/files/template/tables.ts";

import { csvOf, policy, readBytes, readTexts, smallSet, target } from "./support.ts";

/** What a target's figure is read as, or what is wrong with it. */
const readIn = async (separator: string, value: string): Promise<unknown> => {
  const { tables, problems } = await readTexts({
    ...smallSet,
    "targets.csv": csvOf("targets", { ...target, value: "VALUE" })
      .replaceAll(",", separator)
      .replace("VALUE", separator === "," ? `"${value}"` : value),
    "readings.csv": "",
  });
  const found = problems.find(({ file }) => file === "targets.csv");
  const [one] = tables.policies[0]?.targets ?? [];
  return found?.fault.is ?? (one !== undefined && "value" in one ? one.value : undefined);
};

// A comma between cells says that the decimal sign is a point; a semicolon or a tab says nothing.
test.each([
  ["12", 12, 12],
  ["12.5", 12.5, 12.5],
  ["12.6250", 12.625, 12.625],
  ["0.125", 0.125, 0.125],
  ["1250.625", 1250.625, 1250.625],
  ["12.625", 12.625, "decimal-sign"],
  ["-12.625", -12.625, "decimal-sign"],
  ["12,625", 12_625, "decimal-sign"],
  ["−12,625", -12_625, "decimal-sign"],
  ["1,234,567", 1_234_567, 1_234_567],
  ["12,625.5", 12_625.5, 12_625.5],
  ["12,5", "no-form", "no-form"],
  ["0,125", "no-form", "no-form"],
  ["00,125", "no-form", "no-form"],
  ["25%", "percentage", "percentage"],
  ["12.625,5", "no-form", "no-form"],
])("%s is %s between commas, %s between semicolons and tabs", async (text, commas, others) => {
  expect(await readIn(",", text)).toBe(commas);
  expect(await readIn(";", text)).toBe(others);
  expect(await readIn("\t", text)).toBe(others);
});

test("a text in a workbook is no clearer, and an unclear end of a range is named too", async () => {
  const row = { ...target, comparator: "between", value: "12,625", value_to: "13000" };
  const rowOf = (table: "records" | "targets", cells: Readonly<Record<string, string>>) => ({
    name: table,
    headings: headingsOf(table),
    rows: [headingsOf(table).map((key) => cells[key] ?? "")],
  });
  const bytes = await workbook([rowOf("records", policy), rowOf("targets", row)]).zip();
  const { problems } = await readBytes("own.xlsx", bytes);
  expect(problems).toContainEqual(
    expect.objectContaining({
      sheet: "targets",
      row: 2,
      field: "value",
      fault: { is: "decimal-sign", text: "12,625" },
    }),
  );
});
