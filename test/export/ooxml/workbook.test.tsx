import { strFromU8 } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { describe, expect, test } from "vitest";

import { type Sheet, workbook } from "#export/ooxml/workbook.ts";
import type { Field } from "#export/file/field.ts";
import { packageFaults, parsePart, partsOf } from "#test/support/ooxml.ts";

const sheetOf = (...fields: readonly Field[]): Sheet => ({
  name: "Table",
  headings: fields.map((_field, at) => `Column ${at + 1}`),
  rows: [fields],
});

/** What another's reader makes of the first sheet. */
const readBack = async (...sheets: readonly Sheet[]) => {
  const [first] = await readWorkbook((await workbook(sheets).zip()).buffer);
  return first?.data ?? [];
};

describe("what another reader finds", () => {
  test("texts, numbers, days and links are what they were", async () => {
    const day = Date.UTC(2023, 9, 8) / 86_400_000;
    const [, row] = await readBack(
      sheetOf("Steel", 15.5, { day }, { text: "Page", href: "https://example.org/" }, "工信部"),
    );
    expect(row).toEqual(["Steel", 15.5, new Date(Date.UTC(2023, 9, 8)), "Page", "工信部"]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "<b>&", '"', " blanks ", "two\nlines", "￥😀"])(
    "the text %j stays a text",
    async (text) => {
      const [, row] = await readBack(sheetOf(text));
      expect(String(row?.[0]).trim()).toBe(text.trim());
    },
  );
});

describe("the parts", async () => {
  const bytes = await workbook([
    sheetOf("_x0041_", { text: "Page", href: "https://example.org/?a=1&b=2" }, 1),
    { name: "[About]: it's / this", headings: ["What"], rows: [] },
  ]).zip();
  const parts = partsOf(bytes);
  const part = (path: string): Document => parsePart(parts, path);
  const textOf = (path: string, of = parts): string => strFromU8(of.get(path) ?? new Uint8Array());

  test("every part has a type, and every relation a target", () => {
    expect(packageFaults(parts)).toEqual([]);
  });

  test("no field is a formula, the head is frozen, and there is a filter over all rows", () => {
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet.querySelector("f")).toBeNull();
    expect(sheet.querySelector("pane")?.getAttribute("state")).toBe("frozen");
    expect(sheet.querySelector("autoFilter")?.getAttribute("ref")).toBe("A1:C2");
  });

  test("a link leads to its address, and only to the web", async () => {
    expect(textOf("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      "https://example.org/?a=1&amp;b=2",
    );
    const other = partsOf(
      await workbook([sheetOf({ text: "Page", href: "javascript:alert(1)" })]).zip(),
    );
    expect(other.has("xl/worksheets/_rels/sheet1.xml.rels")).toBe(false);
    expect(textOf("xl/worksheets/sheet1.xml", other)).toContain("Page");
  });

  test("the same tables give the same bytes", async () => {
    const again = await workbook([
      sheetOf("_x0041_", { text: "Page", href: "https://example.org/?a=1&b=2" }, 1),
      { name: "[About]: it's / this", headings: ["What"], rows: [] },
    ]).zip();
    expect(again).toEqual(bytes);
  });
});
