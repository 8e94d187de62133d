import readWorkbook from "read-excel-file/universal";
import { beforeEach, expect, test, vi } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { svgText } from "#scene/render/svgText.ts";
import type { Cell } from "#scene/table/figureTable.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { requiredAt } from "#domain/judging/requiredValueAt.ts";
import { type FigureFile, fileScene, type Origin } from "#export/file/figureFile.ts";
import { figureSlide } from "#export/figureSlide.ts";
import type { SlideTable } from "#export/ooxml/deck/slides.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { xlsxFile } from "#export/tables/xlsxFile.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import {
  amountWords,
  boundSigns,
  formatCompact,
  formatShare,
  formatValue,
} from "#messages/words/amounts.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";
import { shownChart } from "#test/support/nativeCharts.ts";
import { bare, countsOf, fieldsOf, rowFaults, wordsOf } from "#test/support/tableForms.ts";
import { sampled } from "#test/support/runs.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

// Node draws no pictures.
beforeEach(() => {
  vi.stubGlobal(
    "Image",
    class {
      readonly decode = (): Promise<void> => Promise.resolve();
    },
  );
  vi.stubGlobal("document", {
    createElement: () => ({
      getContext: () => ({ drawImage: () => undefined }),
      toBlob: (then: (blob: Blob) => void) => then(new Blob(["picture"])),
    }),
  });
});

/** Pages with what is asked of them; each of their figures is taken away. */
const addresses = [
  ["/", ""],
  ["/", "agency=miit&path=compound&asof=2025-03-31"],
  ["/timeline", "field=energy"],
  ["/targets", "group=lead"],
  ["/targets", "units=native&verdict=behind"],
  ["/targets", "compare=compute-total&compare=ict-compute&units=native"],
  ["/targets", "compare=compute-total&compare=charging&compare=storage-total"],
  ["/agencies", ""],
  ["/records", "kind=policy"],
  ["/data", ""],
  ["/method", ""],
  ["/targets/compute-total", ""],
  ["/targets/storage-total", "asof=2025-01-31"],
  ["/targets/mg-factories", ""],
  ["/targets/patent-firms", ""],
  ["/agencies/miit", ""],
  ["/companies/comac", ""],
  ["/records/computing-power-2023-2025", ""],
  ["/records/hydrogen-pilots-2026", ""],
  ["/records/government-work-report-2026", ""],
] as const;

/** A figure with the sign of its bound: '≤ 39,568'. */
const SIGNED = /[<>≥≤≈] ?[\d.,]+(?:k|m|bn|tn|%)?/g;

const signsOf: Readonly<Record<string, string>> = boundSigns;

/** All figures with bounds that the data have, whole, shortened and as shares, and what the scatter's scale says. */
const boundsIn = ({ targets }: Dataset): ReadonlySet<string> => {
  const bounds = new Set([`> ${formatShare(1.5)}`, `< ${formatShare(0)}`]);
  for (const { target } of targets) {
    if (isQualitative(target)) continue;
    const { baseline, readings, value, comparator } = target;
    const goal = typeof value === "number" ? [{ value, bound: comparator }] : [];
    for (const one of [...readings, ...(baseline === undefined ? [] : [baseline]), ...goal]) {
      const sign = one.bound === undefined ? "" : signsOf[one.bound];
      for (const form of [formatValue, formatCompact]) {
        for (const unit of ["", "%", "m", "bn", "tn"]) {
          bounds.add(`${sign} ${form(one.value)}${unit}`);
        }
      }
      // 1,200 million are 1.2bn.
      for (const unit of ["bn", "tn"])
        bounds.add(`${sign} ${formatValue(one.value / 1000)}${unit}`);
    }
  }
  return bounds;
};

const realBounds = boundsIn(realDataset());

/** What bounds of baselines make of the paths on the days of readings and as of the day, by their signs. */
const requiredIn = ({ judged, dataset }: Snapshot): readonly (readonly [string, number])[] =>
  dataset.targets.flatMap(({ id }) => {
    const judgement = judged.byTarget.get(id);
    if (judgement?.path === undefined) return [];
    const { readings, asOf, path } = judgement;
    const sign = signsOf[path.bound ?? ""];
    return [...readings.map(({ day }) => day), asOf].flatMap((day) => {
      const value = requiredAt(judgement, day)?.value;
      return sign === undefined || value === undefined ? [] : [[sign, value] as const];
    });
  });

const numberIn = (text: string): number =>
  Number(
    text
      .replace(/^.\s?/, "")
      .replaceAll(",", "")
      // A label has the scale of its unit, in which the data is.
      .replace(/(?:%|m|bn|tn)$/, "")
      .replace(/k$/, "e3"),
  );

/** Calculated figures are rounded to what their size asks for. */
const ROUNDING = 0.005;

const unknownBounds = (
  words: readonly string[],
  { snapshot }: Pick<Origin, "snapshot">,
): readonly string[] => {
  const required = requiredIn(snapshot);
  const isRequired = (text: string): boolean =>
    required.some(
      ([sign, value]) =>
        text.startsWith(sign) && Math.abs(numberIn(text) - value) <= ROUNDING * Math.abs(value),
    );
  return words
    .flatMap((one) => one.match(SIGNED) ?? [])
    .filter((one) => !realBounds.has(one) && !isRequired(one))
    .map((one) => `nothing is ${one}`);
};

const fileFaults = async (figure: FigureFile, origin: Origin): Promise<readonly string[]> => {
  const { table } = figure;
  const csv = fieldsOf(csvFile(figure, table, origin));
  const [sheet] = await readWorkbook(new Blob([await xlsxFile(figure, table, origin)]));
  const count = table[0]?.cells.length ?? 0;
  return [csv, sheet?.data ?? []].flatMap(([headings = [], ...rows]) => [
    ...(rows.length === count ? [] : [`${rows.length} rows for ${count}`]),
    ...rows.flatMap((fields, at) => rowFaults(table, at, { headings, fields })),
  ]);
};

const pictureFaults = (figure: FigureFile, origin: Origin): readonly string[] => {
  const words = wordsOf(svgText(fileScene(figure, origin), "light"));
  const hasTitle = bare(words.join(" ")).includes(bare(figure.title));
  return [...(hasTitle ? [] : ["no title"]), ...unknownBounds(words, origin)];
};

const MARK = /^[●×△▽◐▲▼○] /u;

const chartFaults = (
  chart: NativeChart,
  { scene, table }: FigureFile,
  origin: Origin,
): readonly string[] => {
  const written = bare(wordsOf(svgText(scene, "light")).join(" "));
  const { series } = shownChart(chart);
  return series.flatMap(({ name, points }, at) => {
    const plain = name.replace(MARK, "");
    return [
      ...(plain === chart.series[at]?.name || chart.is === "points"
        ? []
        : [`${name} has another name`]),
      ...unknownBounds(
        points.map(({ label }) => label),
        origin,
      ),
      ...points.flatMap(({ x, y, label }) => {
        if (chart.is === "points") {
          // A bound before the baseline has an arrow in the picture.
          const isWritten = name === trajectory.samples.earlier || written.includes(bare(label));
          const must = /^(?:[<>≥≤≈]|due|as of)/.test(label);
          return isWritten || !must ? [] : [`the picture has no ${label}`];
        }
        const counts = countsOf(table, x, plain);
        const isNamed = chart.categories.length === 1 || written.includes(bare(x));
        return [
          ...(y === 0 || counts.includes(y) ? [] : [`${x}, ${plain}: ${y} for ${counts.join()}`]),
          ...(label === "" || label.replace(MARK, "") === formatValue(y)
            ? []
            : [`${y} reads ${label}`]),
          ...(isNamed ? [] : [`the picture has no ${x}`]),
        ];
      }),
    ];
  });
};

const figureWords = ({ value, unit, bound = "" }: Extract<Cell, { is: "number" }>): string =>
  `${bound} ${unit === undefined ? formatValue(value) : amountWords(value, unit)}`.trim();

/** What the picture of a table doesn't say of its figures: it has them all, with their bounds and units. */
const unwritten = ({ scene, slideTable = [] }: FigureFile): readonly string[] => {
  const written = bare(wordsOf(svgText(scene, "light")).join(" "));
  return slideTable
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell?.is === "number" ? [figureWords(cell)] : []))
    .filter((words) => !written.includes(bare(words)))
    .map((words) => `the picture doesn't say ${words}`);
};

const tableFaults = (
  { headings, rows }: SlideTable,
  { slideTable = [] }: FigureFile,
): readonly string[] =>
  rows.flatMap((row, at) =>
    slideTable.flatMap(({ heading, cells }) => {
      const [cell, text = ""] = [cells[at], row[headings.indexOf(heading)]];
      if (cell === undefined || cell.is === "page" || cell.is === "date") return [];
      const isSaid = cell.is === "number" ? text === figureWords(cell) : text.includes(cell.text);
      return isSaid ? [] : [`${heading}: ${text}`];
    }),
  );

const GROUND = /<\/(?:title|desc)><rect x="0" y="0" width="[\d.]+" height="[\d.]+" fill="#fbfaf7"/;

const slideFaults = async (figure: FigureFile, origin: Origin): Promise<readonly string[]> => {
  const { title, content } = await figureSlide(figure, origin, { id: "1" });
  const named = title === figure.title ? [] : [`the slide is called ${title}`];
  switch (content.is) {
    case "chart":
      return [...named, ...chartFaults(content.chart, figure, origin)];
    case "table":
      return [...named, ...tableFaults(content, figure), ...unwritten(figure)];
    case "picture": {
      const own = wordsOf(svgText(figure.scene, "light"));
      const isSame = bare(wordsOf(content.svg).join()) === bare(own.join());
      return [
        ...named,
        ...unknownBounds(own, origin),
        ...(isSame ? [] : ["the slide's picture says something else"]),
        ...(GROUND.test(content.svg) ? [] : ["the slide's picture has no ground"]),
      ];
    }
  }
};

test("the numbers, bounds and names of every figure are those of its table, in every form", async () => {
  const faults: string[] = [];
  const seen: Record<string, number> = {};
  for (const [path, query] of sampled(addresses, 8)) {
    const snapshot = realSnapshot(query);
    const parameters = new URLSearchParams(query);
    const address = `https://example.org${path}?${query}`;
    const pageOf = (page: string): string => `https://example.org${page}`;
    const origin = { snapshot, edition: undefined, address, pageOf };
    const compared = parameters.has("compare") ? ["comparison"] : [];
    for (const figureId of [...(await figuresOf(path, snapshot)), ...compared]) {
      const place = { path, parameters, figureId };
      const figure = await figureAt(place, snapshot);
      const onSlide = await figureAt(place, snapshot, { isSlide: true });
      if (figure === undefined || onSlide === undefined) continue;
      const form = onSlide.chart?.is ?? (onSlide.slideTable === undefined ? "picture" : "table");
      seen[form] = (seen[form] ?? 0) + 1;
      const own = [
        ...(await fileFaults(figure, origin)),
        ...pictureFaults(figure, origin),
        ...(await slideFaults(onSlide, origin)),
      ];
      faults.push(...own.slice(0, 5).map((fault) => `${path}?${query} ${figureId}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  // Figures of each kind were there to be looked at.
  expect(seen["points"]).toBeGreaterThan(0);
  expect(seen["bars"]).toBeGreaterThan(0);
  expect(seen["picture"]).toBeGreaterThan(0);
  expect(seen["table"]).toBeGreaterThan(0);
});
