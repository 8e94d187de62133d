import type { Counting } from "#domain/query/selection/selection.ts";
import { LEADING, type Mark, decorative } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { formatShare } from "#messages/words/amounts.ts";
import { paceScatter } from "#messages/targets/pace.ts";
import { ui } from "#messages/ui.ts";

import {
  beyondWords,
  type PaceFrame,
  pathOf,
  paceX,
  WAY_WORDS_Y,
  yOf,
} from "./paceScatterFrame.ts";
import { boxOf } from "./paceScatterLabels.ts";
import type { PlacedPace, PlacedPoint } from "./paceScatterPlaces.ts";

/** From the middle of a line of text to its baseline. */
const BASE = 4.5;
const quarters = [0, 0.25, 0.5, 0.75, 1] as const;
const halves = [0, 0.5, 1] as const;
/** The least width of a plot with labels at each quarter of its axis. */
const ROOM_FOR_QUARTERS = 230;
const ways = [-0.25, 0, 0.5, 1, 1.5] as const;

const wayMarks = (frame: PaceFrame): readonly Mark[] => {
  const { left, right, range } = frame;
  return ways.flatMap((way): readonly Mark[] => {
    if (way < range[0] || way > range[1]) return [];
    const y = yOf(frame, way);
    const stroke = way === 0 || way === 1 ? "ink.muted" : "rule";
    const lines = [formatShare(way)];
    return [
      { kind: "line", x1: left, x2: right, y1: y, y2: y, stroke },
      { kind: "text", x: left - 6, y: y + BASE, anchor: "end", lines, fill: "ink.muted" },
    ];
  });
};

const timeMarks = (frame: PaceFrame): readonly Mark[] => {
  const { left, right, top, bottom } = frame;
  const times = right - left < ROOM_FOR_QUARTERS ? halves : quarters;
  return times.flatMap((time): readonly Mark[] => {
    const x = paceX(frame, time);
    const lines = [formatShare(time)];
    return [
      { kind: "line", x1: x, x2: x, y1: top, y2: bottom, stroke: "rule" },
      { kind: "text", x, y: bottom + 25, anchor: "middle", lines, fill: "ink.muted" },
    ];
  });
};

/** Points above the scale are in a band of their own; rows within it mean nothing. */
const bandMarks = ({ left, right, top }: PaceFrame, band: number): readonly Mark[] => [
  { kind: "line", x1: left, x2: right, y1: band, y2: band, stroke: "ink.muted" },
  {
    kind: "text",
    x: left - 6,
    y: (band + top) / 2 + 0.5,
    anchor: "end",
    lines: [beyondWords()],
    fill: "ink.muted",
  },
];

const axisMarks = (frame: PaceFrame, { time, band }: PlacedPace): readonly Mark[] => [
  ...(band === undefined ? [] : bandMarks(frame, band)),
  ...wayMarks(frame),
  ...timeMarks(frame),
  { kind: "line", ...pathOf(frame), stroke: "ink", dash: "6 4" },
  { kind: "text", x: 0, y: WAY_WORDS_Y, lines: [paceScatter.way], fill: "ink" },
  {
    kind: "text",
    x: time.x,
    y: frame.bottom + 44,
    anchor: "end",
    lines: [time.text],
    fill: "ink",
  },
];

/** The meaning of each side of the path, written along it. */
const pathWords = ({ words }: PlacedPace): readonly Mark[] =>
  words.map(({ text, x, y, angle }) => ({
    kind: "text",
    x,
    y,
    turn: angle,
    lines: [text],
    fill: "ink",
  }));

const ARROWHEAD = "M-4 8L0 12L4 8";

const pointMarks = ({ point, x, y, off, label }: PlacedPoint): readonly Mark[] => {
  const colour = verdictToken(point.verdict);
  return [
    ...(label?.leader === undefined
      ? []
      : [
          {
            kind: "line",
            ...label.leader,
            stroke: colour,
            opacity: 0.6,
            reached: "solid",
          } as const,
        ]),
    { kind: "hit", x: x - 12, y: y - 12, width: 24, height: 24, corner: 12 },
    { kind: "circle", x, y, r: 6, fill: "paper" },
    verdictMark(point.verdict, x, y, 5),
    // Above the scale the band says as much.
    ...(off !== "below"
      ? []
      : [
          {
            kind: "path",
            d: ARROWHEAD,
            at: { x, y },
            stroke: colour,
            weight: 1.5,
          } as const,
        ]),
    ...(label === undefined
      ? []
      : [
          {
            kind: "text",
            x: label.x,
            y: label.y,
            anchor: label.anchor,
            lines: label.lines,
            leading: LEADING,
            fill: colour,
            halo: "paper",
            reached: "underlined",
          } as const,
        ]),
  ];
};

/** Hides the scale's lines behind labels. */
const groundMarks = ({ x, y, label }: PlacedPoint): readonly Mark[] => {
  if (label === undefined) return [];
  const { x1, x2, y1, y2 } = boxOf(label);
  const ground = {
    kind: "rect",
    x: x1,
    y: y1,
    width: x2 - x1,
    height: y2 - y1,
    fill: "paper",
  } as const;
  if (label.leader !== undefined || (x >= x1 && x <= x2)) return [ground];
  // Nor between a mark and its name, where a piece of a line could be read as a minus sign.
  const from = Math.min(x, x2);
  return [ground, { ...ground, x: from, y: y - 2, width: Math.max(x, x1) - from, height: 4 }];
};

/**
 * Share of the time elapsed against share of the way covered as a scene; on the diagonal a target is on pace. `describe`
 * describes a point; each point links to its target's page.
 */
export const paceScatterScene = (
  placed: PlacedPace,
  frame: PaceFrame,
  describe: (point: PlacedPoint) => string,
  of: Counting,
): Scene => ({
  width: frame.width,
  height: frame.height,
  title: paceScatter.title(placed.points.length, of),
  description: ui.sentences([
    paceScatter.description,
    ...(placed.band === undefined ? [] : [paceScatter.beyond]),
    ...(placed.points.some(({ off }) => off === "below") ? [paceScatter.below] : []),
    ...(placed.points.some(({ point }) => point.verdict === "not-judged")
      ? [paceScatter.unjudged]
      : []),
  ]),
  marks: [
    decorative(axisMarks(frame, placed)),
    ...pathWords(placed),
    ...placed.points.flatMap(groundMarks),
    ...placed.points.map((point): Mark => {
      const { id } = point.point.entry;
      return {
        kind: "group",
        means: { id, name: describe(point), destination: { path: `/targets/${id}` } },
        marks: pointMarks(point),
      };
    }),
  ],
});
