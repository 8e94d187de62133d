import readWorkbook from "read-excel-file/universal";
import { describe, expect, test } from "vitest";

import type { NativeChart } from "#scene/table/nativeChart.ts";
import { chartPart } from "#export/ooxml/chart/chartPart.ts";
import { documentOf, ns } from "#export/ooxml/xml.ts";
import { dayFrom } from "#test/support/dataset.ts";

const days = ["2023-01-01", "2024-07-02", "2025-12-31"].map(dayFrom);
const [first = 0, second = 0, last = 0] = days;

const course: NativeChart = {
  is: "points",
  rest: "",
  x: { title: "Date", form: "day" },
  y: { title: "算力 (EFLOPS)", form: "number", levels: [0, 100, 200, 300] },
  series: [
    {
      name: "Target",
      token: "ink",
      look: "points",
      points: [{ x: last, y: 260, more: 40, label: "260–300" }],
    },
    {
      name: "Reading",
      token: "verdict.behind",
      look: "line",
      side: "above",
      points: [
        { x: first, y: 180 },
        { x: second, y: 230.5, less: 10, more: 5, label: "≤ 230.5" },
      ],
    },
    {
      name: "East & <West>",
      token: "bar",
      look: "thin",
      isUnlisted: true,
      points: [{ x: first, y: 18, label: "截至18日" }],
    },
  ],
};

const verdicts: NativeChart = {
  is: "bars",
  rest: "",
  lie: true,
  counted: "Targets",
  categories: ["Energy", "钢铁", "=1+1"],
  series: [
    { name: "Met", token: "verdict.met", sign: "●", values: [30, 0, 1] },
    {
      name: "Outcome unknown, was on pace",
      token: "verdict.due-was-ahead",
      form: "outline",
      values: [1, 5, 0],
    },
  ],
};

const counts: NativeChart = {
  ...verdicts,
  lie: false,
  series: verdicts.series.slice(0, 1),
};

const partOf = (chart: NativeChart): Document =>
  new DOMParser().parseFromString(documentOf(chartPart(chart, "rId1").root), "application/xml");

const all = (root: Document | Element, name: string): readonly Element[] => [
  ...root.getElementsByTagNameNS(ns.chart, name),
];

const val = (element: Element | undefined): string | null | undefined =>
  element?.getAttribute("val");

const textsIn = (root: Element | undefined): readonly string[] =>
  root === undefined ? [] : all(root, "v").map(({ textContent }) => textContent);

describe.each([
  ["points", course],
  ["stacked bars", verdicts],
  ["single columns", counts],
] as const)("what PowerPoint is strict about in %s", (_name, chart) => {
  const part = partOf(chart);

  test("two axes are named, both are there, and they cross each other", () => {
    const defined = ["catAx", "valAx"].flatMap((kind) => all(part, kind));
    const ids = defined.map((axis) => val(all(axis, "axId")[0]));
    const plot = all(part, "scatterChart").concat(all(part, "barChart"))[0];
    const named = [...(plot?.children ?? [])].filter(({ localName }) => localName === "axId");
    expect(named.map(val)).toEqual(ids);
    expect(ids).toHaveLength(2);
    expect(defined.map((axis) => val(all(axis, "crossAx")[0]))).toEqual(ids.toReversed());
  });

  test("no value is empty, and counts of values are right", () => {
    for (const cache of [...all(part, "numCache"), ...all(part, "strCache")]) {
      expect(all(cache, "pt")).toHaveLength(Number(val(all(cache, "ptCount")[0])));
      for (const text of textsIn(cache)) expect(text).not.toBe("");
    }
    for (const cache of all(part, "numCache")) {
      for (const text of textsIn(cache)) expect(Number.isFinite(Number(text))).toBe(true);
    }
  });

  test("the workbook behind it has what the chart refers to", async () => {
    const [sheet] = await readWorkbook(new Blob([new Uint8Array(chartPart(chart, "rId1").book)]));
    const rows = sheet?.data ?? [];
    for (const reference of [...all(part, "numRef"), ...all(part, "strRef")]) {
      const [, from = "", row = "1", to] =
        /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(
          all(reference, "f")[0]?.textContent ?? "",
        ) ?? [];
      const at = [...from].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
      const texts = textsIn(reference);
      expect(texts).toHaveLength(Number(to ?? row) - Number(row) + 1);
      // Where a range reaches nowhere the sheet has nothing.
      expect(texts.map(String)).toEqual(
        texts.map((_text, index) => String(rows[Number(row) - 1 + index]?.[at] ?? 0)),
      );
    }
  });
});

test("a label says what it says on the page, and its figure stays one", () => {
  const formats = new Map(
    all(partOf(course), "ser").map((one) => [
      textsIn(all(one, "tx")[0])[0],
      all(one, "dLbl").map((label) => [
        val(all(label, "idx")[0]),
        all(label, "numFmt")[0]?.getAttribute("formatCode"),
      ]),
    ]),
  );
  expect(formats.get("Reading")).toEqual([["1", '"≤ "#,##0.0']]);
  expect(formats.get("Target")).toEqual([["0", '#,##0"–300"']]);
  // A day's figure isn't the point's, though it be the same.
  expect(formats.get("East & <West>")).toEqual([["0", '"截至18日";"截至18日";"截至18日"']]);
});

test("all text is in the theme's colours, or on a colour that is the same in each", () => {
  for (const chart of [course, verdicts, counts]) {
    const part = partOf(chart);
    const texts = ["defRPr", "rPr"].flatMap((name) => [
      ...part.getElementsByTagNameNS(ns.drawing, name),
    ]);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      const colour = text.firstElementChild?.firstElementChild;
      const isOnFill = colour?.getAttribute("val") === "FFFFFF";
      expect(colour?.localName).toBe(isOnFill ? "srgbClr" : "schemeClr");
    }
  }
});

test("text is in its own language", () => {
  const langOf = (text: string): string | null | undefined =>
    [...partOf(course).getElementsByTagNameNS(ns.drawing, "r")]
      .find((run) => run.textContent === text)
      ?.getElementsByTagNameNS(ns.drawing, "rPr")[0]
      ?.getAttribute("lang");
  expect(langOf("算力")).toBe("zh-CN");
  expect(langOf(" (EFLOPS)")).toBe("en-GB");
  expect(langOf("Date")).toBe("en-GB");
});
