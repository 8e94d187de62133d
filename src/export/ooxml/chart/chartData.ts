import { columnName, type Sheet } from "#export/ooxml/workbook.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { valueElement } from "./chartText.ts";

/** The single worksheet of a chart's workbook, which Office calls this in every language. */
export const SHEET = "Sheet1";

export type ChartSheet = Omit<Sheet, "name">;

const cached = (values: readonly (string | number)[]): readonly Xml[] => [
  valueElement("c:ptCount", values.length),
  ...values.map((one, idx) => el("c:pt", { idx }, el("c:v", {}, one))),
];

/** A column of the worksheet from its second row on. */
const column = (at: number, count: number): string =>
  `${SHEET}!$${columnName(at)}$2:$${columnName(at)}$${count + 1}`;

const texts = (range: string, values: readonly string[]): Xml =>
  el("c:strRef", {}, el("c:f", {}, range), el("c:strCache", {}, cached(values)));

/** A series' name: the heading of a column. */
export const nameOf = (at: number, name: string): Xml =>
  el("c:tx", {}, texts(`${SHEET}!$${columnName(at)}$1`, [name]));

export const textsOf = (at: number, values: readonly string[]): Xml =>
  texts(column(at, values.length), values);

export const numbersOf = (at: number, values: readonly number[], format: string): Xml =>
  el(
    "c:numRef",
    {},
    el("c:f", {}, column(at, values.length)),
    el("c:numCache", {}, el("c:formatCode", {}, format), cached(values)),
  );
