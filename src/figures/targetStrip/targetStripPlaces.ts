import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Box, everywhere } from "#scene/place/boxes.ts";
import { labelPlacer, lineBox } from "#scene/place/labels.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import { type StripBars, stripBars } from "./targetStripBars.ts";
import { beyondOf, splitByWay, type StripFrame, stripX } from "./targetStripFrame.ts";
import type { StripRow, StripTarget } from "./targetStripModel.ts";

/** The most lines of marks in a row, and the height of the bars that replace more of them. */
const MOST_LINES = 8;

export interface PlacedMark {
  readonly target: StripTarget;
  readonly x: number;
  readonly y: number;
  /** Where it needed to be on the day of the reading. */
  readonly needed: number | undefined;
}

interface Packed {
  readonly marks: readonly PlacedMark[];
  readonly lines: number;
}

/** Marks in columns from a position on, line by line. */
const inColumns = (
  targets: readonly StripTarget[],
  {
    from,
    columns,
    top,
    pitch,
  }: {
    readonly from: number;
    readonly columns: number;
    readonly top: number;
    readonly pitch: number;
  },
): Packed => ({
  marks: targets.map((target, at) => ({
    target,
    x: from + (at % columns) * pitch,
    y: top + Math.floor(at / columns) * pitch,
    needed: undefined,
  })),
  lines: Math.ceil(targets.length / columns),
});

/** What something covers: stretches of its own line (0) and of those below. */
type Extent = readonly Box[];

/** The line of each extent, the first where it fits; undefined where they need more lines than are drawn. */
const linesFor = (extents: readonly Extent[]): readonly number[] | undefined => {
  const placer = labelPlacer({ bounds: { ...everywhere, y2: MOST_LINES } });
  const found: number[] = [];
  for (const extent of extents) {
    const line = placer.place(
      Array.from({ length: MOST_LINES }, (_none, at) => ({
        label: at,
        boxes: extent.map((box) => ({ ...box, y1: box.y1 + at, y2: box.y2 + at })),
      })),
    );
    if (line === undefined) return undefined;
    found.push(line);
  }
  return found;
};

/** Whether that many marks exceed all lines, wherever they are. */
const areTooMany = (
  count: number,
  { width, pitch }: Pick<StripFrame, "width" | "pitch">,
): boolean => count * pitch > MOST_LINES * width;

/** A target at its position, with the stretch to where it needed to be. */
const markOf = (target: StripTarget, frame: StripFrame): PlacedMark => ({
  target,
  x: stripX(frame, target.way ?? 0),
  y: 0,
  needed: target.needed === undefined ? undefined : stripX(frame, Math.max(0, target.needed)),
});

const extentOfMark = ({ x, needed = x }: PlacedMark, pitch: number): Extent => [
  lineBox(Math.min(x, needed) - pitch / 2, Math.max(x, needed) + pitch / 2),
];

/** Marks on as many lines as keep them apart, those with names before the others: `take` gives the extent of those. */
const onLines = <Named extends PlacedMark>(
  names: readonly Named[],
  others: readonly PlacedMark[],
  take: (named: Named) => Extent,
  { top, pitch }: { readonly top: number; readonly pitch: number },
):
  | {
      readonly names: readonly Named[];
      readonly others: readonly PlacedMark[];
      readonly lines: number;
    }
  | undefined => {
  const extents = [...names.map(take), ...others.map((mark) => extentOfMark(mark, pitch))];
  const lines = linesFor(extents);
  if (lines === undefined) return undefined;
  const at = <Mark extends PlacedMark>(mark: Mark, place: number): Mark => ({
    ...mark,
    y: top + (lines[place] ?? 0) * pitch,
  });
  return {
    names: names.map(at),
    others: others.map((mark, place) => at(mark, names.length + place)),
    lines: extents.reduce(
      (most, { length }, place) => Math.max(most, (lines[place] ?? 0) + length),
      0,
    ),
  };
};

/** Marks of a row by their shares: on the axis, and those far beyond it in columns of their own. */
const packed = (targets: readonly StripTarget[], frame: StripFrame, top: number): Packed => {
  const isOver = ({ way }: StripTarget): boolean => way !== undefined && beyondOf(way) > 0;
  if (areTooMany(targets.length, frame)) return { marks: [], lines: MOST_LINES + 1 };
  const { pitch } = frame;
  const near = targets.filter((one) => !isOver(one)).map((one) => markOf(one, frame));
  const axis = onLines([], near, () => [], { top, pitch }) ?? { others: [], lines: MOST_LINES + 1 };
  const columns = Math.max(1, Math.floor((frame.none - frame.most - 8) / pitch));
  const over = inColumns(targets.filter(isOver), { from: frame.most + pitch, columns, top, pitch });
  return { marks: [...axis.others, ...over.marks], lines: Math.max(axis.lines, over.lines) };
};

/** A mark on a line of its own, with its name. */
export interface NamedMark extends PlacedMark {
  readonly label: {
    readonly x: number;
    /** Its name with its figure, never cut: it is wrapped where it doesn't fit. */
    readonly lines: readonly string[];
    readonly anchor: "start" | "end";
    /** The dotted line from mark to name. */
    readonly leader?: readonly [from: number, to: number];
  };
}

/** A row of the strip; positions are relative to its own top. */
export interface PlacedRow {
  readonly verdict: Verdict;
  readonly count: number;
  readonly height: number;
  /** Whether any of its targets is on the axis. */
  readonly onAxis: boolean;
  readonly marks: readonly PlacedMark[];
  readonly named: readonly NamedMark[];
  /** Counts by step, where there are too many targets for single marks. */
  readonly bars?: StripBars;
  /** How many have no share of the way, where there are too many to be drawn. */
  readonly uncounted: number;
}

const NAME_LINE = 15;
const TOP = 12;
const AFTER = 9;
/** Between two rows. */
const PAD = 3;
/** Least height of a row. */
export const LEAST = 24;

/** How far a target is from where it needed to be; for what is met, from the target. */
const distanceFromNeeded = ({ verdict, way = 0, needed = 1 }: StripTarget): number =>
  verdict === "met" ? way : Math.abs(way - needed);

/**
 * The targets that are named: all where they are few, else some that are furthest from where they needed to be. A value
 * that two documents require is named once.
 */
const chosen = (
  shared: readonly StripTarget[],
  { mostNamed, namedOfMore }: StripFrame,
): ReadonlySet<StripTarget> => {
  if (shared.length <= mostNamed) return new Set(shared);
  const labels = new Set<string>();
  return new Set(
    Array.from({ length: namedOfMore }, () => {
      let furthest: StripTarget | undefined;
      let most = Number.NEGATIVE_INFINITY;
      for (const one of shared) {
        const far = distanceFromNeeded(one);
        if (far > most && !labels.has(one.label)) [furthest, most] = [one, far];
      }
      if (furthest !== undefined) labels.add(furthest.label);
      return furthest;
    }).filter((one) => one !== undefined),
  );
};

/** More lines than any name takes. */
const MOST_LABEL_LINES = 12;
/** At less than this width a name would have too many lines. */
const LEAST_ROOM = 110;

const linesIn = (text: string, room: number, measure: Measure): readonly string[] =>
  wrapTo(text, Math.max(room, LEAST_ROOM), MOST_LABEL_LINES, { measure, size: SMALL });

/** A name with its figure and goal. */
const labelOf = (target: StripTarget, { nameOf, figuresOf, form }: StripFrame): string => {
  const figures = figuresOf(target, form);
  return figures === undefined ? nameOf(target) : targetStrip.label(nameOf(target), figures);
};

/** A name behind its mark. One that would cross the target's line starts beyond it, or ends before it. */
const named = (
  target: StripTarget,
  frame: StripFrame,
  { y, limit }: { readonly y: number; readonly limit: number },
): NamedMark => {
  const { measure, target: line, countX } = frame;
  const mark = { ...markOf(target, frame), y };
  const { x, needed } = mark;
  const behind = Math.max(x, needed ?? x) + AFTER;
  const text = labelOf(target, frame);
  const width = measure(text, SMALL);
  if (behind + width <= (x <= line ? line - 4 : limit)) {
    return { ...mark, label: { x: behind, lines: [text], anchor: "start" } };
  }
  if (x > line) {
    const end = x - AFTER;
    if (end - width >= line + 6) {
      return { ...mark, label: { x: end, lines: [text], anchor: "end" } };
    }
    // Where all marks of a row are beyond the target, the space before it is free.
    const start = line - AFTER;
    return {
      ...mark,
      label: {
        x: start,
        lines: linesIn(text, start - countX - AFTER, measure),
        anchor: "end",
        leader: [start + 3, x - AFTER + 2],
      },
    };
  }
  const start = Math.max(behind, line + AFTER);
  const leader = behind < line ? ([behind - 2, start - 3] as const) : undefined;
  return {
    ...mark,
    label: {
      x: start,
      lines: linesIn(text, limit - start, measure),
      anchor: "start",
      ...(leader === undefined ? {} : { leader }),
    },
  };
};

/** A name before its mark in the last column, behind the target's line: for a target without a share of the way. */
const besideNone = (target: StripTarget, frame: StripFrame, y: number): NamedMark => ({
  target,
  x: frame.none + frame.pitch,
  y,
  needed: undefined,
  label: {
    x: frame.none,
    lines: linesIn(labelOf(target, frame), frame.none - frame.target - AFTER, frame.measure),
    anchor: "end",
  },
});

/** The height of a mark with its name. */
const heightOf = ({ label }: NamedMark): number => NAME_LINE + (label.lines.length - 1) * LEADING;

/** Targets without a share of the way, in columns or as a count. */
const placeNone = (none: readonly StripTarget[], frame: StripFrame) => {
  const from = frame.none + frame.pitch;
  // The last needs space for itself alone, not for the distance to another.
  const columns = Math.max(1, Math.floor((frame.width - from - frame.half) / frame.pitch) + 1);
  const placed = inColumns(none, { from, columns, top: TOP, pitch: frame.pitch });
  return placed.lines > MOST_LINES
    ? { marks: [], height: NAME_LINE, count: none.length }
    : { marks: placed.marks, height: placed.lines * frame.pitch, count: 0 };
};

/** A mark with its name covers the rest of its line, and its further lines cover those below. */
const extentOfNamed = (mark: NamedMark, { pitch }: StripFrame): Extent => {
  const { x, needed = x, label } = mark;
  const below = Math.ceil(heightOf(mark) / pitch) - 1;
  return [
    lineBox(Math.min(x, needed) - pitch / 2, Number.POSITIVE_INFINITY),
    ...Array.from({ length: below }, (_none, at) =>
      lineBox(label.x - 4, Number.POSITIVE_INFINITY, at + 1),
    ),
  ];
};

/**
 * For a crowded row before the target: the names are beyond the target, each on the line of its mark, between the lines
 * of the others. Undefined where some are beyond the target, or there are too many for single marks.
 */
const placeAmong = (
  shared: readonly StripTarget[],
  withName: ReadonlySet<StripTarget>,
  frame: StripFrame,
) => {
  const limit = frame.width;
  if (shared.length <= frame.mostNamed || areTooMany(shared.length, frame)) return undefined;
  if (shared.some(({ way = 0 }) => way >= 1)) return undefined;
  return onLines(
    shared.filter((one) => withName.has(one)).map((one) => named(one, frame, { y: 0, limit })),
    shared.filter((one) => !withName.has(one)).map((one) => markOf(one, frame)),
    (mark) => extentOfNamed(mark, frame),
    { top: TOP, pitch: frame.pitch },
  );
};

export const placeRow = ({ verdict, targets }: StripRow, frame: StripFrame): PlacedRow => {
  const { shared, without } = splitByWay(targets);
  const isFew = targets.length <= frame.mostNamed;
  const none = placeNone(isFew ? [] : without, frame);
  const withName = isFew ? new Set(targets) : chosen(shared, frame);
  const row = { verdict, count: targets.length, onAxis: shared.length > 0, uncounted: none.count };
  const among = none.height > 0 ? undefined : placeAmong(shared, withName, frame);
  if (among !== undefined) {
    return {
      ...row,
      height: Math.max(LEAST, among.lines * frame.pitch + PAD),
      marks: among.others,
      named: among.names,
    };
  }
  const rest = shared.filter((one) => !withName.has(one));
  const drawn = packed(rest, frame, TOP);
  const isMany = drawn.lines > MOST_LINES;
  const high = (isMany ? MOST_LINES : drawn.lines) * frame.pitch;
  // Names begin below the last column's marks, which would be taken for those of a name on their line.
  const above = Math.max(high, none.height);
  const names: NamedMark[] = [];
  let height = above + (above === 0 ? 0 : 2);
  for (const one of [...shared, ...without]) {
    if (!withName.has(one)) continue;
    const y = height + TOP;
    const mark =
      one.way === undefined
        ? besideNone(one, frame, y)
        : named(one, frame, { y, limit: frame.width });
    names.push(mark);
    height += heightOf(mark);
  }
  const bars = isMany ? { bars: stripBars(rest, frame, { base: high + 4, height: high - 4 }) } : {};
  return {
    ...row,
    height: Math.max(LEAST, height + PAD),
    marks: [...(isMany ? [] : drawn.marks), ...none.marks],
    named: names,
    ...bars,
  };
};
