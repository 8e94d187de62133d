// @vitest-environment jsdom
import { describe, expect, test } from "vitest";

import { fieldMarksFigure } from "#figures/fieldMarks/figure.ts";
import type { Figure } from "#figures/figure.ts";
import { svgText } from "#scene/render/svgText.ts";
import { SPARE, tableMeasure, widened } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { scoreGroups } from "#figures/scoreboard/scoreboardGroups.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { datasetVersion } from "#domain/dataset/version.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { type FigureFile, fileName, fileScene } from "#export/figureFile.ts";
import { countedTable } from "#domain/query/filter/countedTable.ts";
import { coIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { agenciesView } from "#features/agencies/table/agenciesView.ts";
import { bodiesFigure } from "#features/agencies/table/bodiesFigure.ts";
import { matrixFigure } from "#features/agencies/pairs/matrixFigure.ts";
import { partnersFigure } from "#features/agencies/pairs/partnersFigure.ts";
import { binsOf, countRowsInBins, dateRangeView } from "#features/filters/dates/dateRangeView.ts";
import { histogramFigure } from "#features/filters/dates/histogramFigure.ts";
import { facetFigure } from "#features/filters/facets/facetFigure.ts";
import { facetOptions } from "#features/filters/facets/facetOptions.ts";
import { facetLines } from "#features/filters/facets/facetRows.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { comparisonFigure } from "#features/targets/comparison/comparisonFigure.ts";
import { paceFigure } from "#features/targets/pace/paceFigure.ts";
import { bodyBarsFigure } from "#features/overview/bodyBarsFigure.ts";
import { countBodies } from "#features/overview/countBodies.ts";
import { targetStripFigure } from "#features/overview/targetStripFigure.ts";
import { trajectoryFile } from "#features/targets/course/trajectoryFile.ts";
import { timelineFigure } from "#features/timeline/timelineFigure.ts";
import { timelineBase } from "#features/timeline/timelineModel.ts";
import { targetFigure } from "#features/targets/page/targetFigure.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { stripFigure } from "#figures/strip/stripFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";
import { datasetFrom, publishedFiles, coreSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";
import { language } from "#messages/app/language.ts";
import { parseSvg } from "#test/support/svgFile.ts";
import { inputOfSnapshot } from "#test/support/timelineScenes.ts";

const entryOf = ({ dataset }: Snapshot, id: string) => {
  const entry = dataset.targetById.get(id);
  if (entry === undefined) throw new Error(`expected the target ${id}`);
  return entry;
};

const edition = {
  name: "china-industries",
  title: "China Industries",
  description: "Policies, targets and news",
  version: "2.0.0",
  date: "2026-11-25",
  licence: "MIT",
};

/** What a figure's file has to say of itself, in the language that it is in. */
const said = {
  "en-GB": {
    body: "MIIT",
    asOf: "as of 24 November 2026",
    path: "compound path",
    source: "Sources: ",
    version: "Data set 2.0.0 of 25 November 2026, ",
    made: "Made on 24 November 2026.",
  },
  "zh-Hans": {
    body: "工业和信息化部",
    asOf: "截至2026年11月24日",
    path: "复合增长路径",
    source: "来源：",
    version: "数据集2.0.0（2026年11月25日），",
    made: "制作于2026年11月24日。",
  },
}[language.tag === "en-GB" ? "en-GB" : "zh-Hans"];

const isEnglish = language.tag === "en-GB";

/** A figure as it leaves a page of no record, target or body. */
const fileOf = ({ file }: Figure, snapshot: Snapshot): FigureFile =>
  file({ snapshot, parameters: new URLSearchParams(), id: "" }) ??
  expect.unreachable("there is something in it");

/** A target's course as its page draws it. */
const courseFigure = (snapshot: Snapshot, id: string): FigureFile => {
  const entry = entryOf(snapshot, id);
  const judgement = snapshot.judged.byTarget.get(id);
  if (judgement === undefined) throw new Error(`expected ${id} to be judged`);
  const model = trajectoryOf(entry.target, judgement, snapshot.judged.assumptions);
  if (model === undefined) throw new Error(`expected a course of ${id}`);
  return trajectoryFile(model, entry, judgement, snapshot.dataset, { title: id, description: "" });
};

/** The timeline by one way of grouping, over all of its time. */
const wholeTimeline = (snapshot: Snapshot, grouping: "field" | "agency"): FigureFile => {
  const base = timelineBase(snapshot.dataset, snapshot.today);
  const { lanes, kinds, outcomes } = inputOfSnapshot(snapshot, { grouping });
  const drawn = {
    data: { base, lanes, kinds, outcomes },
    shaped: { opened: new Set<string>(), closed: new Set<string>(), rank: undefined },
    room: 560,
    width: 900,
  };
  return timelineFigure("A title", drawn, snapshot, base.limits, { row: undefined, linked: [] });
};

/** Every figure that can be taken away, made from a snapshot. */
const figures: readonly (readonly [string, (snapshot: Snapshot) => FigureFile])[] = [
  [
    "the list",
    (snapshot) =>
      targetListFigure(snapshot.targets.shown, snapshot, { units: "share", settle: false }),
  ],
  [
    "the list in native units",
    (one) => targetListFigure(one.targets.shown, one, { units: "native", settle: true }),
  ],
  ["a target", (snapshot) => targetFigure(entryOf(snapshot, "charging"), snapshot)],
  ["a target in words", (snapshot) => targetFigure(entryOf(snapshot, "patent-firms"), snapshot)],
  ["the verdicts", (snapshot) => scoreboardFigure(snapshot.targets.shown, [], snapshot)],
  ...(["sector", "lead", "due"] as const).map(
    (by) =>
      [
        `the verdicts by ${by}`,
        (snapshot: Snapshot) => {
          const { dataset, judged, selection, targets } = snapshot;
          const groups = scoreGroups(targets.shown, judged, by, dataset, selection);
          return scoreboardFigure(targets.shown, groups, snapshot);
        },
      ] as const,
  ),
  ["the strip of targets", targetStripFigure],
  ["the timeline", (snapshot) => wholeTimeline(snapshot, "field")],
  ["the timeline by body", (snapshot) => wholeTimeline(snapshot, "agency")],
  ["a course", (snapshot) => courseFigure(snapshot, "compute-total")],
  [
    "a course of which only the target is known",
    (snapshot) => courseFigure(snapshot, "compute-srv6"),
  ],
  [
    "the scatter",
    (snapshot) => {
      const points = pacePoints(snapshot.targets.shown, snapshot.judged);
      return paceFigure(points, snapshot);
    },
  ],
  [
    "the comparison",
    (snapshot) => {
      const { dataset, judged } = snapshot;
      const ids = ["compute-total", "ict-compute", "charging"];
      const model = compareModel(comparedOf(ids, dataset.targetById, judged), "share");
      const names = model.lines.map(({ entry }) => targetName(entry, dataset));
      return comparisonFigure(model, names, snapshot);
    },
  ],
];

/** Figures of bodies and filters, likewise. */
const bodyFigures: typeof figures = [
  [
    "the bodies of the overview",
    (snapshot) => {
      return bodyBarsFigure(countBodies(snapshot.entries).slice(0, 7), snapshot);
    },
  ],
  ["the fields", (snapshot) => fileOf(fieldMarksFigure, snapshot)],
  [
    "the dates of a body",
    (snapshot) => {
      const { asOf, entries, today } = snapshot;
      const model = { asOf, today, entries: entries.shown, label: "A body" };
      return stripFigure("records-of-miit", model, snapshot);
    },
  ],
  [
    "the dates of a body without any",
    (snapshot) => {
      const { asOf, today } = snapshot;
      return stripFigure(
        "records-of-none",
        { asOf, today, entries: [], label: "A body" },
        snapshot,
      );
    },
  ],
  [
    "the targets of a body",
    (snapshot) => {
      const of = bodyLabel(snapshot.dataset, "miit");
      const { shown } = snapshot.targets;
      return targetListFigure(shown, snapshot, { units: "share", settle: false, of });
    },
  ],
  ["the bodies", (snapshot) => bodiesFigure(agenciesView(snapshot), snapshot)],
  [
    "the matrix",
    (snapshot) => {
      const shared = coIssuing(snapshot.entries.shown);
      const names = {
        labelOf: (id: string) => bodyLabel(snapshot.dataset, id),
        wholeOf: (id: string) => snapshot.dataset.agencies.get(id)?.name.en,
        issued: (id: string) => shared.issued(id),
      };
      return matrixFigure(matrixModel(shared), names, snapshot, {
        isSlide: false,
        all: shared.bodies.length,
      });
    },
  ],
  [
    "the partners of a body",
    (snapshot) => {
      const shared = coIssuing(snapshot.entries.shown);
      return partnersFigure("miit", rankedPartners(shared, "miit"), snapshot);
    },
  ],
  ...(["records", "targets"] as const).map(
    (noun) =>
      [
        `the dates of ${noun}`,
        (snapshot: Snapshot) => {
          const { items, result } = countedTable(snapshot, noun).slice;
          const bins = binsOf(snapshot.dataset);
          const counts = countRowsInBins(bins, result.except("dates"), items);
          const view = dateRangeView(bins, counts, snapshot.selection);
          return histogramFigure(view, noun, snapshot);
        },
      ] as const,
  ),
  ...(["agency", "verdict", "kind", "source"] as const).map(
    (facet) =>
      [
        `the counts of ${facet}`,
        (snapshot: Snapshot) => {
          const table = countedTable(snapshot, "records");
          const { rows } = facetLines({
            options: facetOptions(snapshot.dataset)[facet],
            counts: table.slice.result.counts(facet),
            choice: snapshot.selection.facets[facet],
          });
          return facetFigure(facet, rows, "records", snapshot);
        },
      ] as const,
  ),
];

/** What office programs have charts for; strips, lists, the scatter, the timeline and the matrix are drawings. */
const charted =
  /^(?:the verdicts|a course|the comparison|the fields|the (?:bodies|partners|counts)|the dates of (?:records|targets))/;

/** Without what is turned: the box around it says more than it takes up. */
const withoutTurned = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.map((mark) =>
    mark.kind === "group"
      ? {
          ...mark,
          marks: mark.marks.filter((one) => !(one.kind === "text" && one.turn !== undefined)),
        }
      : mark,
  ),
});

describe.each([...figures, ...bodyFigures])("%s as a file", (name, figureOf) => {
  const snapshot = coreSnapshot("agency=miit&asof=2026-11-24&path=compound");
  const origin = { snapshot, edition };

  test("has no text that is cut or on another in a face that is wider", () => {
    const scene = withoutTurned(fileScene(figureOf(snapshot), origin));
    expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
  });

  test("has its numbers as a table: a cell a row in each column, each with a heading of its own", () => {
    const { table } = figureOf(snapshot);
    expect(table.length).toBeGreaterThan(1);
    expect(new Set(table.map(({ heading }) => heading)).size).toBe(table.length);
    expect(new Set(table.map(({ cells }) => cells.length)).size).toBe(1);
    const least = name.endsWith("without any") ? 0 : 1;
    expect(table[0]?.cells.length).toBeGreaterThanOrEqual(least);
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
      const { source, ...others } = said;
      // Nothing was read for a figure of nothing.
      const sources = figure.entries.length === 0 ? [] : [source];
      for (const part of [figure.title, ...Object.values(others), ...sources]) {
        expect(plain(words)).toContain(plain(part));
      }
      expect(svgText(fileScene(figure, origin), theme)).not.toMatch(/NaN|undefined/);
      expect(root.querySelector("tspan[lang=zh]") !== null || isEnglish).toBe(true);
    }
  });
});

describe("a file", () => {
  test("is named after its figure and the day it holds for", () => {
    const snapshot = coreSnapshot();
    const figure = scoreboardFigure(snapshot.targets.shown, [], snapshot);
    expect(fileName(figure, { snapshot, edition: undefined }, "svg")).toBe(
      "verdicts-2026-11-24.svg",
    );
  });

  test("names the state of the data, which another reading of the same files has too", () => {
    const versionOf = (files: ReturnType<typeof publishedFiles>): string =>
      figureFile.version(datasetVersion(datasetFrom(files), edition));
    const version = versionOf(publishedFiles());
    expect(version).toMatch(
      isEnglish
        ? /^Data set 2\.0\.0 of 25 November 2026, \d+ records; state [0-9a-f]{8}\.$/
        : /^数据集2\.0\.0（2026年11月25日），共\d+个条目；状态码[0-9a-f]{8}。$/,
    );
    expect(versionOf(publishedFiles())).toBe(version);
    const spoiled = publishedFiles();
    const [first] = spoiled.news.records;
    if (first !== undefined) first["title"] = "Another title";
    expect(versionOf(spoiled)).not.toBe(version);
  });

  test("of a search in Chinese has its words in Chinese", () => {
    const found = snapshotOf(coreSnapshot().dataset, "q=钢铁");
    const figure = scoreboardFigure(coreSnapshot().targets.shown, [], found);
    const root = parseSvg(
      svgText(fileScene(figure, { snapshot: found, edition: undefined }), "light"),
    ).documentElement;
    const chinese = [...root.querySelectorAll("tspan[lang=zh]")].map((one) => one.textContent);
    expect(chinese.join(" ")).toContain("钢铁");
  });
});
