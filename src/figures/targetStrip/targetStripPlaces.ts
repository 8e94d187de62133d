import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import { parted, type StripFrame } from "./targetStripFrame.ts";
import type { StripRow, StripTarget } from "./targetStripModel.ts";
import {
  areTooMany,
  inColumns,
  MOST_LINES,
  type Extent,
  onLines,
  packed,
  markOf,
  type PlacedMark,
  type StripBars,
  stripBars,
} from "./targetStripPack.ts";

/** A mark on a line of its own, with its name. */
export interface NamedMark extends PlacedMark {
  readonly label: {
    readonly x: number;
    /** Its name with its share, never cut: what doesn't fit one line has another. */
    readonly lines: readonly string[];
    readonly anchor: "start" | "end";
    /** The dotted line that leads over to it. */
    readonly leader?: readonly [from: number, to: number];
  };
}

/** A row of the strip; places count from its own top. */
export interface PlacedRow {
  readonly verdict: Verdict;
  readonly count: number;
  readonly height: number;
  /** Whether any of it has a place on the axis. */
  readonly onAxis: boolean;
  readonly marks: readonly PlacedMark[];
  readonly named: readonly NamedMark[];
  /** Counted in steps, where there are too many for marks of their own. */
  readonly bars?: StripBars;
  /** How many have no share of the way, where they are too many to be drawn. */
  readonly uncounted: number;
}

const NAME_LINE = 15;
const TOP = 12;
const AFTER = 9;
/** Between two rows. */
const PAD = 5;
/** A row is at least so high. */
export const LEAST = 24;

/** How far a target is from where it had to be; what is met, from the target. */
const telling = ({ verdict, way = 0, needed = 1 }: StripTarget): number =>
  verdict === "met" ? way : Math.abs(way - needed);

/**
 * The targets that are named: all where they are few, else the two furthest from where they had to be. A
 * figure that two documents ask for is named once.
 */
const chosen = (
  shared: readonly StripTarget[],
  { mostNamed }: StripFrame,
): ReadonlySet<StripTarget> => {
  if (shared.length <= mostNamed) return new Set(shared);
  let first: StripTarget | undefined;
  let second: StripTarget | undefined;
  let [most, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of shared) {
    const far = telling(one);
    if (far > most) {
      if (first?.label !== one.label) [second, next] = [first, most];
      [first, most] = [one, far];
    } else if (far > next && one.label !== first?.label) {
      [second, next] = [one, far];
    }
  }
  return new Set([first, second].filter((one) => one !== undefined));
};

/** More lines than a name takes. */
const MOST_LABEL_LINES = 12;
/** Narrower, a name would stand in too many lines. */
const LEAST_ROOM = 110;

const linesIn = (text: string, room: number, measure: Measure): readonly string[] =>
  wrapTo(text, Math.max(room, LEAST_ROOM), MOST_LABEL_LINES, { measure, size: SMALL });

/** A name behind its mark. One that would cross the line of the target starts beyond it, or ends before it. */
const named = (
  target: StripTarget,
  frame: StripFrame,
  { y, limit }: { readonly y: number; readonly limit: number },
): NamedMark => {
  const { measure, target: line, countX } = frame;
  const { way = 0, side } = target;
  const text = targetStrip.label(frame.nameOf(target), targetStrip.share(way, side));
  const width = measure(text, SMALL);
  const mark = { ...markOf(target, frame), y };
  const { x, needed } = mark;
  const behind = Math.max(x, needed ?? x) + AFTER;
  if (behind + width <= (x <= line ? line - 4 : limit)) {
    return { ...mark, label: { x: behind, lines: [text], anchor: "start" } };
  }
  if (x > line) {
    const end = x - AFTER;
    if (end - width >= line + 6) {
      return { ...mark, label: { x: end, lines: [text], anchor: "end" } };
    }
    // All of a row's marks that lie past the target leave the room before it empty.
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

/** A name before its mark in the last column, behind the line of the target: what has no share of the way. */
const besideNone = (target: StripTarget, frame: StripFrame, y: number): NamedMark => ({
  target,
  x: frame.none + frame.pitch,
  y,
  needed: undefined,
  label: {
    x: frame.none,
    lines: linesIn(frame.nameOf(target), frame.none - frame.target - AFTER, frame.measure),
    anchor: "end",
  },
});

/** How high a mark with its name stands. */
const heightOf = ({ label }: NamedMark): number => NAME_LINE + (label.lines.length - 1) * LEADING;

/** What has no share of the way, in columns or as a count. */
const placeNone = (none: readonly StripTarget[], frame: StripFrame) => {
  const from = frame.none + frame.pitch;
  const columns = Math.max(1, Math.floor((frame.width - from) / frame.pitch));
  const placed = inColumns(none, { from, columns, top: TOP, pitch: frame.pitch });
  return placed.lines > MOST_LINES
    ? { marks: [], height: NAME_LINE, count: none.length }
    : { marks: placed.marks, height: placed.lines * frame.pitch, count: 0 };
};

/** A mark with all that leads to its name keeps its line, and its name's further lines those below. */
const extentOf = (mark: NamedMark, { pitch }: StripFrame): Extent => {
  const { x, needed = x, label } = mark;
  const own = [0, Math.min(x, needed) - pitch / 2, Number.POSITIVE_INFINITY] as const;
  const below = Math.ceil(heightOf(mark) / pitch) - 1;
  return [
    own,
    ...Array.from(
      { length: below },
      (_none, at) => [at + 1, label.x - 4, Number.POSITIVE_INFINITY] as const,
    ),
  ];
};

/**
 * Of many that lie before the target: the names stand beyond it, each on the line of its mark, between the
 * lines of the others. Undefined where some lie past the target, or there are too many for single marks.
 */
const placeAmong = (
  shared: readonly StripTarget[],
  withName: ReadonlySet<StripTarget>,
  frame: StripFrame,
  limit: number,
) => {
  if (shared.length <= frame.mostNamed || areTooMany(shared.length, frame)) return undefined;
  if (shared.some(({ way = 0 }) => way >= 1)) return undefined;
  return onLines(
    shared.filter((one) => withName.has(one)).map((one) => named(one, frame, { y: 0, limit })),
    shared.filter((one) => !withName.has(one)).map((one) => markOf(one, frame)),
    (mark) => extentOf(mark, frame),
    { top: TOP, pitch: frame.pitch },
  );
};

export const placeRow = ({ verdict, targets }: StripRow, frame: StripFrame): PlacedRow => {
  const { shared, without } = parted(targets);
  const isFew = targets.length <= frame.mostNamed;
  const none = placeNone(isFew ? [] : without, frame);
  const withName = isFew ? new Set(targets) : chosen(shared, frame);
  const row = { verdict, count: targets.length, onAxis: shared.length > 0, uncounted: none.count };
  const among = placeAmong(shared, withName, frame, none.height > 0 ? frame.none : frame.width);
  if (among !== undefined) {
    return {
      ...row,
      height: Math.max(LEAST, among.lines * frame.pitch + PAD, none.height + PAD),
      marks: [...among.others, ...none.marks],
      named: among.names,
    };
  }
  const rest = shared.filter((one) => !withName.has(one));
  const drawn = packed(rest, frame, TOP);
  const isMany = drawn.lines > MOST_LINES;
  const high = isMany ? MOST_LINES * frame.pitch : drawn.lines * frame.pitch;
  const names: NamedMark[] = [];
  let below = high + (high === 0 ? 0 : 2);
  for (const one of [...shared, ...without]) {
    if (!withName.has(one)) continue;
    const y = below + TOP;
    // Names keep clear of what stands in the last column beside them.
    const limit = none.height > 0 && y - SMALL < TOP + none.height ? frame.none : frame.width;
    const mark =
      one.way === undefined ? besideNone(one, frame, y) : named(one, frame, { y, limit });
    names.push(mark);
    below += heightOf(mark);
  }
  const bars = isMany ? { bars: stripBars(rest, frame, { base: high + 4, height: high - 4 }) } : {};
  return {
    ...row,
    height: Math.max(LEAST, (names.length === 0 ? high : below) + PAD, none.height + PAD),
    marks: isMany ? none.marks : [...drawn.marks, ...none.marks],
    named: names,
    ...bars,
  };
};
