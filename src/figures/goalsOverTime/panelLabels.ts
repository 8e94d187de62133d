import type { Measure } from "#scene/measure.ts";
import { LEADING, SMALL } from "#scene/mark.ts";
import { around, distanceBetween, type Box, type Segment } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer, type Line, textBox } from "#scene/place/labels.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { arrowOf } from "#figures/trajectory/trajectoryMarks.ts";
import { figureLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";

import { type PanelFrame, panelScales } from "./panelFrame.ts";
import type { CoursePoint, Panel, PanelLevel } from "./panelModel.ts";

/** Width of a verdict's mark beside a figure. */
export const GLYPH = 16;
/** Below this width of a large figure verdicts are named in few words, beside their brackets. */
const BRIEF_BELOW = 480;
/** Above the plot: for labels of the highest values. */
export const ABOVE = 22;
/** How far the brackets of levels reach up and down. */
export const HALF_BRACKET = 7;

/** A label of a panel: its left end and its base line. */
export interface PanelLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** How wide the text is. */
  readonly width: number;
  /** The verdict in words, in a large figure. */
  readonly verdict: string | undefined;
  /** What it covers, with mark and words. */
  readonly box: Box;
  /** Whether there is no room for the mark of its verdict: its colour and the panel's name say it. */
  readonly isBare: boolean;
}

export interface PanelLabels {
  readonly ofLevel: ReadonlyMap<PanelLevel, PanelLabel>;
  readonly ofPoint: ReadonlyMap<CoursePoint, PanelLabel>;
}

/** The position of a document's mark. */
export interface DocumentSpot {
  readonly x: number;
  readonly y: number;
}

/** A document's tick below the axis: the least distance to the next. */
const TICK_APART = 4;
/** The radius of a document's circle in a large figure, with its number. */
export const CIRCLE = 9;

/** Positions of documents: of ticks side by side on the axis, of circles stacked above it. */
export const documentSpots = (
  panel: Panel,
  frame: PanelFrame,
  isLarge: boolean,
): readonly DocumentSpot[] => {
  const { x } = panelScales(panel, frame);
  const spots: DocumentSpot[] = [];
  // Circles below the axis would cover the names of years.
  const lowest = frame.plot - CIRCLE - 1;
  for (const { main } of panel.measure.documents) {
    const at = x(main.end);
    if (isLarge) {
      const near = spots.filter((spot) => Math.abs(spot.x - at) < 2 * CIRCLE + 1);
      const y = near.length === 0 ? lowest : Math.min(...near.map((one) => one.y)) - 2 * CIRCLE - 1;
      spots.push({ x: at, y });
    } else {
      const before = spots.at(-1)?.x ?? Number.NEGATIVE_INFINITY;
      spots.push({ x: Math.max(at, before + TICK_APART), y: frame.plot });
    }
  }
  return spots;
};

/** A figure's label is at least so many times as far from any other dot as from its own. */
const CLEARLY = 1.6;

/** Steps away from the point that is labelled, in lines. */
const FAR = [0, 0.6, 1.3] as const;

/** Positions around a bracket or a dot: beside it first, then above and below, then further away. */
const positions = function* (
  x: number,
  y: number,
  whole: number,
  beside: number,
  clear: number,
): Generator<{ readonly x: number; readonly y: number }> {
  const lefts = [x + beside, x - beside - 4 - whole];
  for (const down of [4.5, -5, 14]) for (const left of lefts) yield { x: left, y: y + down };
  const overs = [x - whole / 2, x - 3, x - whole + 3, x + beside, x - beside - 4 - whole, x - 10];
  for (const far of FAR) {
    for (const left of overs) {
      yield { x: left, y: y - clear - far * LEADING };
      yield { x: left, y: y + clear + 10 + far * LEADING };
    }
  }
};

/**
 * How much a label may give up to keep clear of a line: most for the readings, less for today's, so that a label isn't
 * moved to another level's bracket; that line stops for labels.
 */
const COST = { course: 40, asOf: 4, way: 6, span: 20 } as const;

const wayOf = (spots: readonly { readonly x: number; readonly y: number }[]): readonly Segment[] =>
  spots.slice(1).map(({ x: x2, y: y2 }, at) => {
    const { x: x1, y: y1 } = spots[at] ?? { x: x2, y: y2 };
    return { x1, y1, x2, y2 };
  });

interface Options {
  readonly measure: Measure;
  /** Whether verdicts are in words, and every reading is labelled that has room. */
  readonly isLarge: boolean;
}

/** The labels of a panel, relative to the top of its plot: levels, then the last figure, then others. */
export const labelPanel = (
  panel: Panel,
  frame: PanelFrame,
  { measure, isLarge }: Options,
): PanelLabels => {
  const { x, y } = panelScales(panel, frame);
  const { points, levels, asOf } = panel;
  const pointSpots = points.map(({ day, value }) => ({ x: x(day), y: y(value) }));
  const levelSpots = levels.map(({ day, value }) => ({ x: x(day), y: y(value) }));
  const standing = levels.flatMap(({ verdict }, at) => {
    const spot = levelSpots[at];
    return verdict === undefined || spot === undefined ? [] : [spot];
  });
  const today = x(asOf);
  const lines: readonly Line[] = [
    ...wayOf(pointSpots).map((line) => ({ ...line, cost: COST.course })),
    ...wayOf(standing).map((line) => ({ ...line, cost: COST.way })),
    ...points.flatMap(({ date, day, value }): readonly Line[] => {
      const [from, to] = [x(date.start), x(day)];
      const isSpan = date.precision === "year" || date.precision === "span";
      const level = y(value);
      return isSpan ? [{ x1: from, x2: to, y1: level, y2: level, cost: COST.span }] : [];
    }),
    { x1: today, x2: today, y1: 0, y2: frame.plot, cost: COST.asOf },
  ];
  const bracket = (at: number): Box => {
    const spot = levelSpots[at] ?? { x: 0, y: 0 };
    return { x1: spot.x - 5, x2: spot.x + 1, y1: spot.y - HALF_BRACKET, y2: spot.y + HALF_BRACKET };
  };
  const dots = pointSpots.map((spot) => around(spot.x, spot.y, 3.5));
  const brackets = levels.map((_level, at) => bracket(at));
  const ownerOf = { level: (at: number) => at, point: (at: number) => levels.length + at };
  const placer = labelPlacer({
    bounds: { x1: frame.left + 3, x2: frame.width, y1: -ABOVE, y2: frame.plot - 1 },
    taken: [
      ...brackets.map((box, at) => ({ box, owner: ownerOf.level(at) })),
      ...dots.map((box, at) => ({ box, owner: ownerOf.point(at) })),
      ...(isLarge ? points : []).flatMap(({ bound }, at) => {
        const [arrow, spot] = [arrowOf(bound), pointSpots[at]];
        if (arrow === undefined || spot === undefined) return [];
        return [{ box: around(spot.x, spot.y + (arrow === "above" ? -12 : 12), 6) }];
      }),
      ...(isLarge ? documentSpots(panel, frame, isLarge) : []).map((spot) => ({
        box: around(spot.x, spot.y, CIRCLE + 1),
      })),
    ],
    lines,
    gap: 1,
  });
  /** Whether a label would be read as that of another level or figure, which is nearer to it or hardly further away. */
  const isOfAnother = (box: Box, owner: number): boolean => {
    const isOfLevel = owner < levels.length;
    const [kin, at] = isOfLevel ? [brackets, owner] : [dots, owner - levels.length];
    const [own, nearest] = [kin[at], isOfLevel ? 1 : CLEARLY];
    return (
      own !== undefined &&
      kin.some(
        (other) =>
          other !== own && distanceBetween(box, other) < nearest * distanceBetween(box, own),
      )
    );
  };
  const place = (
    spot: { readonly x: number; readonly y: number } | undefined,
    text: string,
    verdict: string | undefined,
    extra: number,
    owner: number,
    isBare = false,
  ): PanelLabel | undefined => {
    if (spot === undefined) return undefined;
    const width = measure(text, SMALL, "strong");
    const whole = width + extra + (verdict === undefined ? 0 : measure(verdict, SMALL) + 4);
    const candidates = function* (): Generator<Candidate<PanelLabel>> {
      for (const at of positions(spot.x, spot.y, whole, isBare ? 3 : 6, HALF_BRACKET + 4)) {
        const box = textBox({ ...at, lines: [text] }, whole);
        if (isOfAnother(box, owner)) continue;
        yield { label: { ...at, text, width, box, verdict, isBare }, boxes: [box] };
      }
    };
    return placer.place(candidates(), { owner });
  };
  const wordsOf = frame.width < BRIEF_BELOW ? withinClass : verdictWords;
  const ofLevel = new Map<PanelLevel, PanelLabel>();
  const ofPoint = new Map<CoursePoint, PanelLabel>();
  const putPoint = (at: number): void => {
    const point = points[at];
    if (point === undefined) return;
    const text = figureLabel(point.value, panel.unit, point.bound);
    const label = place(pointSpots[at], text, undefined, 0, ownerOf.point(at));
    if (label !== undefined) ofPoint.set(point, label);
  };
  const putLevels = (isStanding: boolean): void => {
    for (const [at, level] of [...levels.entries()].toReversed()) {
      if ((level.verdict !== undefined) !== isStanding) continue;
      const isLater = level.day > frame.days[1];
      const text = isLater ? words.later(level.label, level.year) : level.label;
      const verdict = isLarge && level.verdict ? wordsOf[level.verdict] : undefined;
      const extra = level.verdict === undefined ? 0 : GLYPH;
      const [spot, owner] = [levelSpots[at], ownerOf.level(at)];
      const label =
        place(spot, text, verdict, extra, owner) ??
        (extra === 0 || isLarge ? undefined : place(spot, text, undefined, 0, owner, true));
      if (label !== undefined) ofLevel.set(level, label);
    }
  };
  putLevels(true);
  putPoint(points.length - 1);
  putLevels(false);
  if (isLarge) for (let at = points.length - 2; at >= 0; at -= 1) putPoint(at);
  return { ofLevel, ofPoint };
};
