// @vitest-environment jsdom
import { describe, expect, test } from "vitest";

import { busiestBodiesFigure } from "#figures/busiestBodies/figure.ts";
import { facetBarsFigure } from "#figures/facetBars/figure.ts";
import { histogramFigure } from "#figures/histogram/figure.ts";
import { matrixFigure } from "#figures/matrix/figure.ts";
import { bodyPartnersFigure } from "#figures/partners/figure.ts";
import { bodyStripFigure } from "#figures/strip/figure.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";
import { fieldMarksFigure } from "#figures/fieldMarks/figure.ts";
import { svgText } from "#scene/render/svgText.ts";
import { goalsOverTimeFigure, measureOverTimeFigure } from "#figures/goalsOverTime/figure.ts";
import { plansFigure } from "#figures/plans/figure.ts";
import { comparisonFigure } from "#figures/comparison/figure.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { type FigureFile, fileName, fileScene } from "#export/file/figureFile.ts";
import { bodiesTableFigure } from "#figures/bodiesTable/figure.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";
import { timelineFigure } from "#figures/timeline/figure.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { writeWindow } from "#figures/timeline/windowCodec.ts";
import { targetFigure } from "#figures/target/figure.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { bodyTargetsFigure, targetListFigure } from "#figures/targetList/figure.ts";
import { coreSnapshot, realSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { language } from "#messages/language.ts";
import { parseSvg } from "#test/support/svgFile.ts";

const edition = {
  name: "china-industries",
  title: "China Industries",
  description: "Policies, targets and news",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};

/** What a figure's file has to say of itself, in the language that it is in. */
const expected = {
  "en-GB": {
    body: "MIIT",
    asOf: "as of 24 November 2026",
    path: "compound path",
    version: "Data set 2.0.0 of 25 November 2026, ",
    made: "Made on 24 November 2026.",
  },
  "zh-Hans": {
    body: "工业和信息化部",
    asOf: "截至2026年11月24日",
    path: "复合增长路径",
    version: "数据集2.0.0（2026年11月25日），",
    made: "制作于2026年11月24日。",
  },
}[language.tag === "en-GB" ? "en-GB" : "zh-Hans"];

const isEnglish = language.tag === "en-GB";

/** The timeline by one way of grouping, over all of its time. */
const wholeTimeline = (snapshot: Snapshot, grouping: "field" | "agency"): FigureFile => {
  const { limits } = timelineBase(snapshot.dataset, snapshot.today);
  return fileOn(timelineFigure, snapshot, {
    query: `group=${grouping}&window=${writeWindow(limits)}`,
  });
};

/** Every figure that can be taken away, made from a snapshot. */
const figures: readonly (readonly [string, (snapshot: Snapshot) => FigureFile])[] = [
  ["the list", (snapshot) => fileOn(targetListFigure, snapshot)],
  [
    "the list in native units",
    (one) => fileOn(targetListFigure, one, { query: "units=native&settle=1" }),
  ],
  ["a target", (snapshot) => fileOn(targetFigure, snapshot, { id: "charging" })],
  ["a target in words", (snapshot) => fileOn(targetFigure, snapshot, { id: "patent-firms" })],
  ["the verdicts", (snapshot) => fileOn(verdictsFigure, snapshot)],
  ...(["sector", "lead", "due"] as const).map(
    (by) =>
      [
        `the verdicts by ${by}`,
        (snapshot: Snapshot) => fileOn(verdictsFigure, snapshot, { query: `group=${by}` }),
      ] as const,
  ),
  ["the strip of targets", (snapshot) => fileOn(targetStripFigure, snapshot)],
  ["the timeline", (snapshot) => wholeTimeline(snapshot, "field")],
  ["the timeline by body", (snapshot) => wholeTimeline(snapshot, "agency")],
  ["a course", (snapshot) => fileOn(trajectoryFigure, snapshot, { id: "compute-total" })],
  [
    "a course of which only the target is known",
    (snapshot) => fileOn(trajectoryFigure, snapshot, { id: "compute-srv6" }),
  ],
  [
    "the comparison",
    (snapshot) =>
      fileOn(comparisonFigure, snapshot, {
        query: "compare=compute-total&compare=ict-compute&compare=charging",
      }),
  ],
];

/** Figures of what several documents set, which the newsletter alone doesn't have. */
const shared = (): Snapshot => realSnapshot("agency=miit&asof=2026-11-24&path=compound");
const goalFigures: typeof figures = [
  ["the goals over time", () => fileOn(goalsOverTimeFigure, shared())],
  [
    "the plans",
    () => fileOn(plansFigure, realSnapshot("agency=miit&asof=2026-11-24&path=compound")),
  ],
  [
    "the levels of a target",
    () => fileOn(measureOverTimeFigure, shared(), { id: "compute-total" }),
  ],
];

/** Figures of bodies and filters, likewise. */
const bodyFigures: typeof figures = [
  ["the bodies of the overview", (snapshot) => fileOn(busiestBodiesFigure, snapshot)],
  ["the fields", (snapshot) => fileOn(fieldMarksFigure, snapshot)],
  ["the dates of a body", (snapshot) => fileOn(bodyStripFigure, snapshot, { id: "miit" })],
  ["the targets of a body", (snapshot) => fileOn(bodyTargetsFigure, snapshot, { id: "miit" })],
  ["the bodies", (snapshot) => fileOn(bodiesTableFigure, snapshot)],
  ["the matrix", (snapshot) => fileOn(matrixFigure, snapshot)],
  ["the partners of a body", (snapshot) => fileOn(bodyPartnersFigure, snapshot, { id: "miit" })],
  ...(["records", "targets"] as const).map(
    (noun) =>
      [
        `the dates of ${noun}`,
        (snapshot: Snapshot) => fileOn(histogramFigure(noun), snapshot),
      ] as const,
  ),
  ...(["agency", "verdict", "kind", "source"] as const).map(
    (facet) =>
      [
        `the counts of ${facet}`,
        (snapshot: Snapshot) => fileOn(facetBarsFigure("records", facet), snapshot),
      ] as const,
  ),
];

/** What office programs have charts for; strips, lists, the timeline and the matrix are drawings. */
const charted =
  /^(?:the verdicts|a course|the comparison|the fields|the (?:bodies|partners|counts)|the dates of (?:records|targets))/;

describe.each([...figures, ...goalFigures, ...bodyFigures])("%s as a file", (name, figureOf) => {
  const snapshot = coreSnapshot("agency=miit&asof=2026-11-24&path=compound");
  const origin = { snapshot, edition };

  test("has its numbers as a table: a cell a row in each column, each with a heading of its own", () => {
    const { table } = figureOf(snapshot);
    expect(table.length).toBeGreaterThan(1);
    expect(new Set(table.map(({ heading }) => heading)).size).toBe(table.length);
    expect(new Set(table.map(({ cells }) => cells.length)).size).toBe(1);
    expect(table[0]?.cells.length).toBeGreaterThanOrEqual(1);
  });

  test("has a chart of office programs where one can show it, of series with names of their own", () => {
    const { chart } = figureOf(snapshot);
    expect(chart !== undefined).toBe(charted.test(name));
    if (chart === undefined) return;
    const names = chart.series.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((one) => one !== "")).toBe(true);
    const drawn =
      chart.is === "bars"
        ? chart.series.flatMap(({ values }) => values)
        : chart.series.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every(Number.isFinite)).toBe(true);
    if (chart.is === "points") {
      expect(chart.series.every(({ points }) => points.length > 0)).toBe(true);
      return;
    }
    for (const { values } of chart.series) expect(values).toHaveLength(chart.categories.length);
    expect(chart.categories.every((one) => one !== "")).toBe(true);
  });

  test("opens by itself, in either theme, and says what it is, of what, when and from where", () => {
    const figure = figureOf(snapshot);
    for (const theme of ["light", "dark"] as const) {
      const root = parseSvg(svgText(fileScene(figure, origin), theme)).documentElement;
      expect(Number(root.getAttribute("width"))).toBeGreaterThan(300);
      expect(Number(root.getAttribute("height"))).toBeGreaterThan(60);
      expect(root.querySelector("title")?.textContent).toBe(figure.title);
      const words = [...root.querySelectorAll("text")]
        .flatMap((text) => {
          const lines = [...text.children].filter((one) => one.hasAttribute("dy"));
          return lines.length === 0
            ? [text.textContent]
            : lines.map(({ textContent }) => textContent);
        })
        .join(isEnglish ? " " : "");
      expect(root.getAttribute("lang")).toBe(language.tag);
      // Where a line of Chinese was broken, a blank of the text before it isn't there.
      const plain = (text: string): string => (isEnglish ? text : text.replaceAll(" ", ""));
      for (const part of [figure.title, ...Object.values(expected)]) {
        expect(plain(words)).toContain(plain(part));
      }
      expect(words).toMatch(isEnglish ? /Sources?: \S/ : /来源：\S/);
      expect(svgText(fileScene(figure, origin), theme)).not.toMatch(/NaN|undefined/);
      expect(root.querySelector("tspan[lang=zh]") !== null || isEnglish).toBe(true);
    }
  });
});

describe("a file", () => {
  test("is named after its figure and the day it holds for", () => {
    const snapshot = coreSnapshot();
    const figure = fileOn(verdictsFigure, snapshot);
    expect(fileName(figure, { snapshot, edition: undefined }, "svg")).toBe(
      "verdicts-2026-11-24.svg",
    );
  });

  test("of a search in Chinese has its words in Chinese", () => {
    const found = snapshotOf(coreSnapshot().dataset, "q=钢铁");
    const figure = fileOn(verdictsFigure, coreSnapshot());
    const root = parseSvg(
      svgText(fileScene(figure, { snapshot: found, edition: undefined }), "light"),
    ).documentElement;
    const chinese = [...root.querySelectorAll("tspan[lang=zh]")].map((one) => one.textContent);
    expect(chinese.join(" ")).toContain("钢铁");
  });
});
