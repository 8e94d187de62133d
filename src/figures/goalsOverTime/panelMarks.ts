import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Box } from "#scene/place/boxes.ts";
import { moved } from "#scene/place/moved.ts";
import { gridLines, verdictMark } from "#scene/shapes.ts";
import { yearsIn } from "#scene/time/years.ts";
import { verdictToken } from "#scene/token.ts";
import { arrowMarks, arrowOf } from "#figures/trajectory/trajectoryMarks.ts";
import { axisBreakMark } from "#figures/trajectory/trajectoryScene.ts";
import { isTruncated } from "#figures/trajectory/trajectoryModel.ts";
import { meaningOf } from "#messages/words/verdicts.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";

import { AXIS_GAP, type PanelFrame, panelScales } from "./panelFrame.ts";
import {
  CIRCLE,
  documentSpots,
  GLYPH,
  HALF_BRACKET,
  labelPanel,
  type PanelLabel,
} from "./panelLabels.ts";
import { levelWords, type Panel, type PanelLevel } from "./panelModel.ts";

/** Below the plot: the names of years. */
export const AXIS = 22;
/** The height of what can be pressed. */
const HIT = 24;

interface Look {
  readonly measure: Measure;
  readonly isLarge: boolean;
}

/** The mark of a level around a point: a bracket that opens to the left. */
export const bracketMark = (x: number, y: number, verdict: PanelLevel["verdict"]): Mark => ({
  kind: "path",
  d: `M${x - 4} ${y - HALF_BRACKET}h4v${2 * HALF_BRACKET}h-4`,
  stroke: verdict === undefined ? "ink.muted" : verdictToken(verdict),
  weight: verdict === undefined ? 1 : 2,
});

/** A value for a year or a span counts to its end: a thin line says since when. */
export const spanMark = (from: number, to: number, y: number): Mark => ({
  kind: "line",
  x1: from,
  x2: to,
  y1: y,
  y2: y,
  stroke: "ink.muted",
  weight: 1,
});

/** The break of a time axis before the levels that are due after its end. */
const timeBreak: Mark = { kind: "path", d: "M3 4l3 -8M7 4l3 -8", stroke: "ink", weight: 1.25 };

const axisMarks = (panel: Panel, frame: PanelFrame): readonly Mark[] => {
  const { x, y } = panelScales(panel, frame);
  const { left, right, plot, days } = frame;
  const { starts, named } = yearsIn(days, right - left);
  const { axis } = panel;
  const ends = [axis[0], axis.at(-1)].filter((end) => end !== undefined);
  const named_ = named.map(({ year, day }) => ({ text: String(year), at: x(day) }));
  return [
    ...gridLines(starts.map(x), 0, plot),
    { kind: "line", x1: left, x2: right, y1: plot, y2: plot, stroke: "ink.muted" },
    {
      kind: "text",
      x: 0,
      y: plot + 17,
      anchor: "middle",
      lines: named_.map(({ text }) => text),
      across: named_.map(({ at }) => at),
      fill: "ink.muted",
    },
    ...ends.map((end): Mark => ({
      kind: "text",
      x: left - AXIS_GAP,
      y: y(end) + 4.5,
      anchor: "end",
      lines: [levelLabel(end, panel.unit)],
      fill: "ink.muted",
    })),
    ...(isTruncated(axis)
      ? [{ kind: "group", at: { x: left, y: plot }, marks: [axisBreakMark(-1)] } as const]
      : []),
    // What is due after the axis isn't at its day.
    ...(panel.levels.some(({ day }) => day > days[1])
      ? [{ kind: "group", at: { x: right, y: plot }, marks: [timeBreak] } as const]
      : []),
  ];
};

const pathThrough = (spots: readonly { readonly x: number; readonly y: number }[]): string =>
  `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

const courseMarks = (panel: Panel, frame: PanelFrame, isLarge: boolean): readonly Mark[] => {
  const { x, y } = panelScales(panel, frame);
  const { points } = panel;
  const spots = points.map(({ day, value }) => ({ x: x(day), y: y(value) }));
  return [
    ...(isLarge
      ? points.flatMap(({ bound }, at) =>
          moved(spots[at]?.x ?? 0, spots[at]?.y ?? 0, arrowMarks(arrowOf(bound), "ink")),
        )
      : []),
    ...points.flatMap(({ date, value }): readonly Mark[] =>
      date.precision === "year" || date.precision === "span"
        ? [spanMark(Math.max(frame.left, x(date.start)), x(date.end), y(value))]
        : [],
    ),
    ...(spots.length < 2
      ? []
      : [{ kind: "path", d: pathThrough(spots), stroke: "ink", weight: 1.75 } as const]),
    ...spots.map((spot, at): Mark => {
      const isLast = at === spots.length - 1;
      return { kind: "circle", ...spot, r: isLast ? 3.5 : isLarge ? 3 : 2, fill: "ink" };
    }),
  ];
};

/** The look of the line from level to level. */
export const wayLook = { stroke: "ink.muted", dash: "1 3" } as const;

/** The levels in force, without those that another for the same year replaced. */
export const currentLevels = ({ levels }: Panel): readonly PanelLevel[] =>
  levels.filter(({ verdict }) => verdict !== undefined);

const levelMarks = (panel: Panel, frame: PanelFrame): readonly Mark[] => {
  const { x, y } = panelScales(panel, frame);
  const { levels } = panel;
  const way = currentLevels(panel).map(({ day, value }) => ({ x: x(day), y: y(value) }));
  return [
    ...(way.length < 2 ? [] : [{ kind: "path", d: pathThrough(way), ...wayLook } as const]),
    ...levels.map(({ day, value, verdict }) => bracketMark(x(day), y(value), verdict)),
  ];
};

/**
 * A label with the mark of its verdict before it: the width of the figure isn't known in every font, and a mark far
 * behind it would belong to nothing. In a large figure the mark follows, before the verdict in words.
 */
const labelMarks = (
  { x, y, text, width, verdict: verdictText, isBare }: PanelLabel,
  verdict?: PanelLevel["verdict"],
  isFormer = false,
): readonly Mark[] => {
  const isBefore = verdict !== undefined && verdictText === undefined && !isBare;
  return [
    {
      kind: "text",
      x: isBefore ? x + GLYPH - 2 : x,
      y,
      lines: [text],
      fill: isFormer ? "ink.muted" : verdict === undefined ? "ink" : verdictToken(verdict),
      halo: "paper",
      ...(isFormer ? {} : { weight: "strong" as const }),
    },
    ...(verdict === undefined || isBare
      ? []
      : [verdictMark(verdict, isBefore ? x + 5 : x + width + GLYPH / 2 + 1, y - 4.5, 4.2)]),
  ];
};

/** Behind a label that today's line would strike out. */
const groundMarks = ({ x1, x2, y1, y2 }: Box, today: number): readonly Mark[] =>
  today < x1 - 1 || today > x2 + 1
    ? []
    : [{ kind: "rect", x: x1 - 1, y: y1, width: x2 - x1 + 2, height: y2 - y1, fill: "paper" }];

/** The verdict in words after a label and its mark; it links to its meaning. */
const wordMark = (
  level: PanelLevel,
  { x, y, width, verdict: verdictText }: PanelLabel,
  measure: Measure,
): readonly Mark[] => {
  const { entry, verdict } = level;
  if (verdict === undefined || verdictText === undefined) return [];
  const start = x + width + 2;
  const word = x + width + GLYPH + 4;
  const hit = { x: start, y: y - 4.5 - HIT / 2, width: word + measure(verdictText, SMALL) - start };
  return [
    {
      kind: "group",
      means: {
        id: `${entry.id}-means`,
        name: meaningOf(levelWords(level)),
        hint: verdictMeanings[verdict],
        destination: { path: `/method#${verdict}` },
      },
      marks: [
        { kind: "hit", ...hit, height: HIT },
        {
          kind: "text",
          x: word,
          y,
          lines: [verdictText],
          fill: verdictToken(verdict),
          halo: "paper",
          reached: "underlined",
        },
      ],
    },
  ];
};

/** A document as a tick below the axis: a dot on it would be a figure of zero. */
export const documentTick = (x: number, y: number): Mark => ({
  kind: "path",
  d: `M${x} ${y}v6`,
  stroke: "kind.policy",
  weight: 2.5,
});

/** The marks of documents; in a large figure circles with their numbers. */
const documentMarks = (panel: Panel, frame: PanelFrame, isLarge: boolean): readonly Mark[] =>
  documentSpots(panel, frame, isLarge).flatMap(({ x, y }, at): readonly Mark[] =>
    isLarge
      ? [
          { kind: "circle", x, y, r: CIRCLE, fill: "kind.policy", stroke: "paper", weight: 1 },
          {
            kind: "text",
            x,
            y: y + 4.5,
            anchor: "middle",
            lines: [String(at + 1)],
            fill: "paper",
            weight: "strong",
          },
        ]
      : [documentTick(x, y)],
  );

interface PlotMarks {
  readonly marks: readonly Mark[];
  /** In a large figure, the verdicts in words. */
  readonly words: readonly Mark[];
}

/** The plot of a panel with its axis, from the top of the plot down. */
export const plotMarks = (
  panel: Panel,
  frame: PanelFrame,
  { measure, isLarge }: Look,
): PlotMarks => {
  const { ofLevel, ofPoint } = labelPanel(panel, frame, { measure, isLarge });
  const { x } = panelScales(panel, frame);
  const today = x(panel.asOf);
  return {
    marks: [
      ...axisMarks(panel, frame),
      { kind: "line", x1: today, x2: today, y1: 0, y2: frame.plot, stroke: "accent" },
      ...[...ofPoint.values(), ...ofLevel.values()].flatMap(({ box }) => groundMarks(box, today)),
      ...levelMarks(panel, frame),
      ...courseMarks(panel, frame, isLarge),
      ...documentMarks(panel, frame, isLarge),
      ...Array.from(ofPoint.values(), (label) => labelMarks(label)).flat(),
      ...Array.from(ofLevel, ([{ verdict }, label]) =>
        labelMarks(label, verdict, verdict === undefined),
      ).flat(),
    ],
    words: Array.from(ofLevel, ([level, label]) => wordMark(level, label, measure)).flat(),
  };
};
