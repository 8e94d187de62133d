import { type Mark, type Meaning, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear, type Scale } from "#scene/scale.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { classOf, type Verdict } from "#domain/judging/verdict.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { meaningOf, verdictWords } from "#messages/words/verdicts.ts";
import { type FigureForm, targetStrip } from "#messages/figures/targetStrip.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { classWords, withinClass } from "#messages/words/verdictClasses.ts";

import type { StripModel, StripRow, StripTarget } from "./targetStripModel.ts";

/** Half the size of a mark. */
export const HALF = 4.7;
/** From the middle of a line of text to its baseline. */
export const BASE = 4.6;
/** Where a word begins behind its mark. */
export const WORD_X = 17;

/** Height of the head of a block of rows, and of the space above it. */
export const BLOCK_HEAD = 20;

/** The width of the head of a block. */
export const headWidth = ([row]: readonly Pick<StripRow, "verdict">[], measure: Measure): number =>
  row === undefined ? 0 : measure(classWords[classOf(row.verdict)], SMALL);

/** The head of a block: the class of its verdicts. */
export const blockHead = (
  [row]: readonly Pick<StripRow, "verdict">[],
  y: number,
  words?: string,
): readonly Mark[] =>
  row === undefined
    ? []
    : [
        {
          kind: "text",
          x: 0,
          y: y + BLOCK_HEAD - 5,
          lines: [words ?? classWords[classOf(row.verdict)]],
          fill: "ink.muted",
        },
      ];

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The verdict at the start of a row; it links to its meaning. */
export const rowWord = (verdict: Verdict, { width, height }: Room): Mark => ({
  kind: "group",
  means: {
    id: `${verdict}-means`,
    name: meaningOf(verdictWords[verdict]),
    hint: verdictMeanings[verdict],
    destination: { path: `/method#${verdict}` },
    focus: "stop",
  },
  marks: [
    { kind: "hit", x: 0, y: 0, width, height },
    verdictMark(verdict, 6, height / 2, HALF),
    {
      kind: "text",
      x: WORD_X,
      y: height / 2 + BASE,
      lines: [withinClass[verdict]],
      fill: verdictToken(verdict),
      weight: "strong",
      reached: "underlined",
    },
  ],
});

/** The count of a row links to the targets with its verdict. */
export const countMeaning = (
  verdict: Verdict,
  count: number,
  selection: Selection,
  more = 0,
): Meaning => ({
  id: verdict,
  name: targetStrip.row(verdict, count, selection.count, more),
  destination: { path: "/targets", selection: narrowFacet(selection, "verdict", verdict) },
  focus: "stop",
});

/** A line of a row's words below the first. */
export const MORE = 15;

/** How many of a row have no name there, below its word. */
export const moreText = (more: number, middle: number): Mark => ({
  kind: "text",
  x: WORD_X,
  y: middle + BASE,
  lines: [targetStrip.more(more)],
  fill: "ink.muted",
  reached: "underlined",
});

/** The count of a row, right-aligned to `x`. */
export const countText = (count: number, x: number, middle: number): Mark => ({
  kind: "text",
  x,
  y: middle + BASE,
  lines: [targetStrip.count(count)],
  fill: "ink",
  weight: "strong",
  anchor: "end",
  reached: "underlined",
});

/** The share of the way at the end of the axis: what is further is placed beyond it. */
const MOST = 1.5;

/**
 * Distance of packed marks, half the size of a mark, up to how many targets of a verdict are all named, and how many of
 * more.
 */
const usual: Density = { pitch: 12, half: HALF, mostNamed: 6, namedOfMore: 2 };

/** How close marks are, and up to how many targets of a verdict are named. */
export type Density = Pick<StripFrame, "pitch" | "half" | "mostNamed" | "namedOfMore">;

/**
 * On a slide or in a low picture marks are small beside words, whose type must be legible from the back of a lecture
 * hall: as many targets are named as there is height for.
 */
export const lowDensities: readonly Density[] = [
  [10, 2],
  [8, 3],
  [6, 3],
  [5, 3],
  [4, 4],
  [3, 3],
  [2, 2],
].map(([mostNamed = 0, namedOfMore = 0]) => ({ pitch: 8.3, half: 3.5, mostNamed, namedOfMore }));

/** The columns of the strip, from left to right, in sixteenths of a rem, and its density. */
export interface StripFrame {
  readonly pitch: number;
  readonly half: number;
  readonly mostNamed: number;
  readonly namedOfMore: number;
  readonly width: number;
  /** The right end of the words of rows. */
  readonly wordTo: number;
  /** The right end of the counts of rows. */
  readonly countX: number;
  readonly zero: number;
  readonly target: number;
  readonly most: number;
  /** Where the column of targets without a share of the way begins; the full width where all have one. */
  readonly none: number;
  readonly measure: Measure;
  readonly nameOf: StripModel["nameOf"];
  readonly figuresOf: StripModel["figuresOf"];
  /** One form for all names: the longest in which each is on a line, or else the shortest. */
  readonly form: FigureForm;
  /** The scale of shares within the axis. */
  readonly scale: Scale;
}

/** A row's targets with a share of the way, and those without one, which come last. */
export const splitByWay = (targets: readonly StripTarget[]) => {
  const last = targets.findLastIndex(({ way }) => way !== undefined);
  return { shared: targets.slice(0, last + 1), without: targets.slice(last + 1) };
};

const rowsOf = ({ blocks }: StripModel) => blocks.flat();

export const stripFrame = (
  model: StripModel,
  width: number,
  measure: Measure,
  density = usual,
  form: FigureForm = "with-goal",
): StripFrame => {
  const { pitch } = density;
  const rows = rowsOf(model);
  const strong = (text: string): number => measure(text, SMALL, "strong");
  const unjudged = model.total - model.judged;
  const named = [
    ...rows.map(({ verdict }) => verdict),
    ...(unjudged > 0 ? (["not-judged"] as const) : []),
  ];
  const word = Math.max(0, ...named.map((verdict) => strong(withinClass[verdict])));
  const counts = [...rows.map(({ targets }) => targets.length), unjudged];
  const count = Math.max(0, ...counts.map((one) => strong(targetStrip.count(one))));
  const wordTo = WORD_X + word + 4;
  const countX = wordTo + 8 + count;
  const halves = rows.map(({ targets }) => splitByWay(targets));
  const isBack = halves.some(({ shared }) => (shared.at(-1)?.way ?? 0) < 0);
  const isOver = halves.some(({ shared }) => (shared[0]?.way ?? 0) > MOST);
  const hasNone = halves.some(({ without }) => without.length > 0);
  const zero = countX + (isBack ? 40 : 28);
  const noneWidth = hasNone ? Math.min(120, Math.max(5 * pitch + 16, width * 0.14)) : 0;
  const none = width - noneWidth;
  const over = isOver ? Math.max(4 * pitch + 14, measure(targetStrip.axis.over, SMALL) + 24) : 16;
  const most = none - over;
  const scale = linear([0, MOST], [zero, most]);
  const { nameOf, figuresOf } = model;
  return {
    ...density,
    width,
    wordTo,
    countX,
    zero,
    target: scale(1),
    most,
    none,
    measure,
    nameOf,
    figuresOf,
    form,
    scale,
  };
};

/** On which side of the axis a share is off it; 0 where it is on it. */
export const beyondOf = (way: number): -1 | 0 | 1 => {
  if (way < 0) return -1;
  return way > MOST ? 1 : 0;
};

/** The position of a share: what is off the axis is beside its end. */
export const stripX = ({ zero, most, scale, pitch }: StripFrame, way: number): number => {
  const beyond = beyondOf(way);
  if (beyond === 0) return scale(way);
  return beyond < 0 ? zero - 18 : most + pitch;
};
