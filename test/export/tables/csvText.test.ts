import { expect, test } from "vitest";

import { csvText } from "#export/tables/csvText.ts";

/** What stands between the byte order mark and the end of the one line. */
const fieldOf = (text: string): string => csvText([[text]]).slice(1, -2);

test.each([
  ["plain text stays", "Output of steel", "Output of steel"],
  ["a comma is quoted", "steel, copper", '"steel, copper"'],
  ["a quote is doubled", 'so-called "new" energy', '"so-called ""new"" energy"'],
  ["a line break is kept in quotes", "one\ntwo", '"one\ntwo"'],
  ["blanks at the ends are kept in quotes", " 5", '" 5"'],
  ["a formula doesn't run", "=1+1", "'=1+1"],
  ["nor with a sign", "+HYPERLINK(0)", "'+HYPERLINK(0)"],
  ["nor with a minus", "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
  ["nor with an at", "@SUM(A1)", "'@SUM(A1)"],
  ["nor after blanks", "  =1", `'  =1`],
  ["nor after a tab", "\t=1", "'\t=1"],
  ["nor after a line break", "\r=1", `"'\r=1"`],
  ["nor in full-width signs", "＝1+1", "'＝1+1"],
  ["nor in quotes", '=A1&","', `"'=A1&"","""`],
  ["a number below zero is one", "-4.5", "-4.5"],
  ["and a small one", "-1.5e-7", "-1.5e-7"],
  ["Chinese stays", "工业和信息化部", "工业和信息化部"],
  ["what looks like an escape of other formats stays", "_x0041_", "_x0041_"],
  ["a sign within a text does nothing", "a=b", "a=b"],
])("%s", (_what, text, field) => {
  expect(fieldOf(text)).toBe(field);
});

test("every line ends with CRLF and has as many fields as the longest, after a byte order mark", () => {
  expect(csvText([["# Title", "Steel"], ["a", "b", "c"], ["1"]])).toBe(
    "\uFEFF# Title,Steel,\r\na,b,c\r\n1,,\r\n",
  );
});
