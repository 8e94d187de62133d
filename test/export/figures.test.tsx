import { describe, expect, test } from "vitest";

import { svgText } from "#charts/render/svgText.ts";
import { SPARE, tableMeasure, widened } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { comparedOf, compareModel } from "#charts/comparison/comparisonModel.ts";
import { pacePoints } from "#charts/paceScatter/paceScatterModel.ts";
import { scoreGroups } from "#charts/scoreboard/scoreboardGroups.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { datasetVersion } from "#domain/dataset/version.ts";
import { figureFile } from "#messages/charts/figureFile.ts";
import { type Figure, fileName, fileScene } from "#export/figureFile.ts";
import { countedTable } from "#domain/filter/countedTable.ts";
import { coIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { agenciesView } from "#features/agencies/table/agenciesView.ts";
import { bodiesFigure } from "#features/agencies/table/bodiesFigure.ts";
import { matrixFigure } from "#features/agencies/pairs/matrixFigure.ts";
import { partnersFigure } from "#features/agencies/pairs/partnersFigure.ts";
import { binsOf, dateRangeView } from "#features/filters/dates/dateRangeView.ts";
import { histogramFigure } from "#features/filters/dates/histogramFigure.ts";
import { facetFigure } from "#features/filters/facets/facetFigure.ts";
import { facetOptions } from "#features/filters/facets/facetOptions.ts";
import { facetLines } from "#features/filters/facets/facetRows.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { comparisonFigure } from "#features/targets/comparison/comparisonFigure.ts";
import { paceFigure } from "#features/targets/pace/paceFigure.ts";
import { targetFigure, targetListFigure } from "#features/targets/targetsFigure.ts";
import { targetName } from "#features/targets/targetNames.ts";
import { scoreboardFigure } from "#parts/figures/scoreboardFigure.ts";
import { datasetFrom, publishedFiles, coreSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";
import { parseSvg } from "#test/support/svgFile.ts";

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

/** Every figure that can be taken away, made from a snapshot. */
const figures: readonly (readonly [string, (snapshot: Snapshot) => Figure])[] = [
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
  [
    "the scatter",
    (snapshot) => {
      const points = pacePoints(snapshot.targets.shown, snapshot.judged);
      return paceFigure(points, points.length, snapshot);
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
  ["the bodies", (snapshot) => bodiesFigure(agenciesView(snapshot), snapshot)],
  [
    "the matrix",
    (snapshot) => {
      const shared = coIssuing(snapshot.entries.shown);
      const names = {
        labelOf: (id: string) => bodyLabel(snapshot.dataset, id),
        issued: (id: string) => shared.issued(id),
      };
      return matrixFigure(matrixModel(shared), names, snapshot);
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
          const table = countedTable(snapshot, noun);
          const view = dateRangeView(binsOf(snapshot.dataset), table, snapshot.selection);
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

describe.each([...figures, ...bodyFigures])("%s as a file", (_name, figureOf) => {
  const snapshot = coreSnapshot("agency=miit&asof=2026-11-24&path=compound");
  const origin = { snapshot, edition };

  test("has no text that is cut or on another in a face that is wider", () => {
    const scene = withoutTurned(fileScene(figureOf(snapshot), origin));
    expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
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
        .join(" ");
      for (const part of [
        figure.title,
        "MIIT",
        "as of 24 November 2026",
        "compound path",
        "Source: ",
        "Data set 2.0.0 of 25 November 2026, ",
      ]) {
        expect(words).toContain(part);
      }
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
      /^Data set 2\.0\.0 of 25 November 2026, \d+ records; state [0-9a-f]{8}\.$/,
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
    expect(root.querySelector("tspan[lang=zh]")?.textContent).toBe("钢铁");
  });
});
