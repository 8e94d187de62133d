import { arrowMarks, arrowOf } from "#figures/trajectory/trajectoryMarks.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { boundWords } from "#messages/files/tableFile.ts";
import { moved } from "#scene/place/moved.ts";
import { dataLang } from "#messages/language.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { labelUnit } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { decorative, LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Flow, flow, type Item } from "#scene/place/flow.ts";
import { verdictLegend } from "#scene/place/verdictLegend.ts";
import type { Scene } from "#scene/scene.ts";
import { cutTo, wrapTo } from "#scene/wrap.ts";

import type { GoalsModel } from "./goalsModel.ts";
import { type PanelFrame, panelFrame } from "./panelFrame.ts";
import { ABOVE } from "./panelLabels.ts";
import {
  AXIS,
  bracketMark,
  currentLevels,
  documentTick,
  plotMarks,
  spanMark,
  wayLook,
} from "./panelMarks.ts";
import type { Panel } from "./panelModel.ts";

/** The least width of a panel, and the space between two. */
const LEAST_PANEL = 290;
const GAP_X = 28;
const GAP_Y = 18;
const PLOT = { usual: 96, least: 44 } as const;
/** Between the key and the panels. */
const GAP_KEY = 10;
/** The most lines of a sentence, and the height of a heading of panels. */
const MOST_LINES = 4;
const HEADING = 34;
const HEADING_SIZE = 15;

/** The key of a narrower figure has small gaps, and no heads of the verdicts' classes: panels would begin a screen below. */
const NARROW = 2 * LEAST_PANEL;

/** The key to the marks; for small panels also to the verdicts, which a large one has in words. */
export const panelKey = (
  panels: readonly Panel[],
  width: number,
  measure: Measure,
  isLarge = false,
): Flow => {
  const [first] = panels;
  if (first === undefined) return { marks: [], height: 0 };
  const item = (text: string, lead: number, marks: readonly Mark[]): Item => ({
    width: lead + measure(text, SMALL),
    marks: [...marks, { kind: "text", x: lead, y: 16.6, lines: [text], fill: "ink.muted" }],
  });
  const dot = (x: number, r: number): Mark => ({ kind: "circle", x, y: 12, r, fill: "ink" });
  const points = panels.flatMap((panel) => panel.points);
  const levels = panels.flatMap((panel) => panel.levels);
  const lines = flow(
    [
      item(words.key.reading, 28, [
        { kind: "line", x1: 3, x2: 21, y1: 12, y2: 12, stroke: "ink", weight: 1.75 },
        dot(3, 2),
        dot(21, 3.5),
      ]),
      ...(["above", "below"] as const).flatMap((arrow) => {
        const bounds = points.map(({ bound }) => bound).filter((one) => arrowOf(one) === arrow);
        if (!isLarge || bounds.length === 0) return [];
        const boundTexts = [...new Set(bounds.map((one) => one && boundWords[one]))];
        const y = arrow === "above" ? 18 : 6;
        return [
          item(trajectory.bounds(boundTexts.filter((one) => one !== undefined)), 14, [
            ...moved(5, y, arrowMarks(arrow, "ink")),
            { kind: "circle", x: 5, y, r: 3, fill: "ink" },
          ]),
        ];
      }),
      ...(points.some(({ date }) => date.precision === "year" || date.precision === "span")
        ? [item(words.key.annual, 28, [spanMark(1, 21, 12), dot(21, 2)])]
        : []),
      item(words.key.document, isLarge ? 13 : 8, [
        isLarge ? { kind: "circle", x: 5, y: 12, r: 5, fill: "kind.policy" } : documentTick(3, 8),
      ]),
      item(words.key.level, 12, [bracketMark(5, 12, "not-judged")]),
      ...(levels.some(({ verdict }) => verdict === undefined)
        ? [item(words.key.former, 12, [bracketMark(5, 12, undefined)])]
        : []),
      ...(panels.some((panel) => currentLevels(panel).length > 1)
        ? [item(words.key.way, 26, [{ kind: "path", d: "M1 12H20", ...wayLook }])]
        : []),
      item(words.key.asOf(dayWords(first.asOf, true)), 10, [
        { kind: "line", x1: 3, x2: 3, y1: 5, y2: 19, stroke: "accent" },
      ]),
    ],
    width,
    width < NARROW ? 20 : 22,
    width < NARROW ? 12 : 18,
  );
  if (isLarge) return lines;
  const drawn = new Map(
    levels.flatMap(({ verdict }) => (verdict === undefined ? [] : [[verdict, undefined] as const])),
  );
  const legend = verdictLegend(drawn, width, measure, width < NARROW);
  return {
    marks: [...lines.marks, { kind: "group", at: { x: 0, y: lines.height }, marks: legend.marks }],
    height: lines.height + legend.height,
  };
};

/** A panel with its name, sentence and unit over it; `lines` is how many lines all sentences of its row have. */
const panelMark = (
  panel: Panel,
  frame: PanelFrame,
  sentence: readonly string[],
  lines: number,
  measure: Measure,
): Mark => {
  const { width, plot } = frame;
  const setting = { measure, size: SMALL };
  const unitY = 30 + lines * LEADING;
  const top = unitY + ABOVE;
  const { measure: of } = panel;
  return {
    kind: "group",
    means: {
      id: of.key,
      name: panel.described,
      hint: panel.described,
      destination: { path: `/targets/${of.last.id}` },
    },
    marks: [
      { kind: "hit", x: 0, y: 0, width, height: top + plot + AXIS },
      {
        kind: "text",
        x: 0,
        y: 12,
        lines: [cutTo(panel.name, width, { ...setting, weight: "strong" })],
        fill: "ink",
        weight: "strong",
        lang: dataLang,
        reached: "underlined",
      },
      { kind: "text", x: 0, y: 28, lines: sentence, leading: LEADING, fill: "ink" },
      {
        kind: "text",
        x: 0,
        y: unitY,
        // Of what is only counted, as users are, the name says the unit.
        lines: [cutTo(labelUnit(panel.unit), width, setting)],
        fill: "ink.muted",
      },
      {
        kind: "group",
        at: { x: 0, y: top },
        marks: plotMarks(panel, frame, { measure, isLarge: false }).marks,
      },
    ],
  };
};

const panelHeight = (lines: number, plot: number): number =>
  30 + lines * LEADING + ABOVE + plot + AXIS;

interface PanelRow {
  /** Over the first row of a section. */
  readonly heading: string | undefined;
  readonly panels: readonly { readonly panel: Panel; readonly sentence: readonly string[] }[];
  /** How many lines its longest sentence has. */
  readonly lines: number;
}

const rowsOf = (
  { sections }: GoalsModel,
  columns: number,
  panelWidth: number,
  measure: Measure,
): readonly PanelRow[] =>
  sections.flatMap(({ heading, panels }) =>
    Array.from({ length: Math.ceil(panels.length / columns) }, (_none, at): PanelRow => {
      const row = panels.slice(at * columns, (at + 1) * columns).map((panel) => ({
        panel,
        sentence: wrapTo(panel.sentence, panelWidth, MOST_LINES, { measure, size: SMALL }),
      }));
      return {
        heading: at === 0 ? heading : undefined,
        panels: row,
        lines: Math.max(...row.map(({ sentence }) => sentence.length)),
      };
    }),
  );

const headingMarks = (
  heading: string,
  y: number,
  width: number,
  measure: Measure,
): readonly Mark[] => [
  { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke: "rule" },
  {
    kind: "text",
    x: 0,
    y: y + 22,
    lines: [cutTo(heading, width, { measure, size: HEADING_SIZE, weight: "strong" })],
    size: HEADING_SIZE,
    fill: "ink",
    weight: "strong",
  },
];

/** Small multiples: a panel a measure, by field where there are many. Plots are lower where `most` is the height. */
export const goalsScene = (
  model: GoalsModel,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): Scene => {
  const columns = Math.max(1, Math.floor((width + GAP_X) / (LEAST_PANEL + GAP_X)));
  const panelWidth = (width - (columns - 1) * GAP_X) / columns;
  const key = panelKey(model.panels, width, measure);
  const rows = rowsOf(model, columns, panelWidth, measure);
  const bare = rows.reduce(
    (sum, { heading, lines }) =>
      sum + panelHeight(lines, 0) + GAP_Y + (heading === undefined ? 0 : HEADING),
    key.height + GAP_KEY,
  );
  const plot = Math.max(PLOT.least, Math.min(PLOT.usual, (most - bare) / rows.length));
  const frame = panelFrame(model.panels, panelWidth, plot, measure, true);
  const marks: Mark[] = [decorative(key.marks)];
  let y = key.height + GAP_KEY;
  for (const { heading, panels, lines } of rows) {
    if (heading !== undefined) {
      marks.push(...headingMarks(heading, y, width, measure));
      y += HEADING;
    }
    for (const [column, { panel, sentence }] of panels.entries()) {
      marks.push({
        kind: "group",
        at: { x: column * (panelWidth + GAP_X), y },
        marks: [panelMark(panel, frame, sentence, lines, measure)],
      });
    }
    y += panelHeight(lines, plot) + GAP_Y;
  }
  return {
    width,
    height: y - GAP_Y + 2,
    title: words.title(model.measures.length),
    description: words.description,
    marks,
  };
};
