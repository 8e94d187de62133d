import { LEADING, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { cutTo, wrapTo } from "#charts/scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";

import { PITCH, type StripFrame } from "./targetStripFrame.ts";
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

/** Up to so many of a verdict are named, each on its own line. */
const MOST_NAMED = 6;
const NAME_LINE = 16;
const TOP = 12;
const AFTER = 9;
/** Between two rows. */
const PAD = 8;
const LEAST = 26;

/** How far a target is from where it had to be; what is met, from the target. */
const telling = ({ verdict, way = 0, needed = 1 }: StripTarget): number =>
  verdict === "met" ? way : Math.abs(way - needed);

/** The targets that are named: all where they are few, else the two furthest from where they had to be. */
const chosen = (shared: readonly StripTarget[]): ReadonlySet<StripTarget> => {
  if (shared.length <= MOST_NAMED) return new Set(shared);
  const furthest = (left?: StripTarget): StripTarget | undefined => {
    let [found, most]: [StripTarget | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
    for (const one of shared) {
      if (one === left || telling(one) <= most) continue;
      [found, most] = [one, telling(one)];
    }
    return found;
  };
  const first = furthest();
  return new Set([first, furthest(first)].flatMap((one) => one ?? []));
};

/** More lines than a name takes. */
const MOST_LABEL_LINES = 12;
/** Narrower, a name would stand in too many lines. */
const LEAST_ROOM = 110;

const linesIn = (text: string, room: number, measure: Measure): readonly string[] =>
  wrapTo(text, Math.max(room, LEAST_ROOM), MOST_LABEL_LINES, { measure, size: SMALL });

/** A name behind its mark. One that would cross the line of the target starts beyond it, or ends before it. */
const named = (target: StripTarget, frame: StripFrame, y: number, limit: number): NamedMark => {
  const { measure, target: line, countX } = frame;
  const { name, way = 0, side } = target;
  const text = targetStrip.label(name, targetStrip.share(way, side));
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

/** A name before its mark in the last column: what has no share of the way. */
const besideNone = (mark: PlacedMark, { measure, none, zero }: StripFrame): NamedMark => ({
  ...mark,
  label: {
    x: none,
    lines: [cutTo(mark.target.name, none - zero, { measure, size: SMALL })],
    anchor: "end",
  },
});

/** How high a mark with its name stands. */
const heightOf = ({ label }: NamedMark): number => NAME_LINE + (label.lines.length - 1) * LEADING;

/** What has no share of the way: named where the row holds nothing else, in columns or as a count. */
const placeNone = (none: readonly StripTarget[], frame: StripFrame, isAlone: boolean) => {
  const from = frame.none + PITCH;
  if (isAlone && none.length <= MOST_NAMED) {
    const marks = none.map((target, at) => ({
      target,
      x: from,
      y: TOP + at * NAME_LINE,
      needed: undefined,
    }));
    const height = none.length * NAME_LINE;
    return { marks: [], named: marks.map((mark) => besideNone(mark, frame)), height, count: 0 };
  }
  const columns = Math.max(1, Math.floor((frame.width - from) / PITCH));
  const placed = inColumns(none, { from, columns, top: TOP });
  return placed.lines > MOST_LINES
    ? { marks: [], named: [], height: NAME_LINE, count: none.length }
    : { marks: placed.marks, named: [], height: placed.lines * PITCH, count: 0 };
};

/** A mark with all that leads to its name keeps its line, and its name's further lines those below. */
const extentOf = (mark: NamedMark): Extent => {
  const { x, needed = x, label } = mark;
  const own = [0, Math.min(x, needed) - PITCH / 2, Number.POSITIVE_INFINITY] as const;
  const below = Math.ceil(heightOf(mark) / PITCH) - 1;
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
  if (shared.length <= MOST_NAMED || areTooMany(shared.length, frame)) return undefined;
  if (shared.some(({ way = 0 }) => way >= 1)) return undefined;
  return onLines(
    shared.filter((one) => withName.has(one)).map((one) => named(one, frame, 0, limit)),
    shared.filter((one) => !withName.has(one)).map((one) => markOf(one, frame)),
    extentOf,
    TOP,
  );
};

export const placeRow = ({ verdict, targets }: StripRow, frame: StripFrame): PlacedRow => {
  const shared = targets.filter(({ way }) => way !== undefined);
  const none = placeNone(
    targets.filter(({ way }) => way === undefined),
    frame,
    shared.length === 0,
  );
  const withName = chosen(shared);
  const among = placeAmong(shared, withName, frame, none.height > 0 ? frame.none : frame.width);
  if (among !== undefined) {
    return {
      verdict,
      count: targets.length,
      height: Math.max(LEAST, among.lines * PITCH + PAD, none.height + PAD),
      onAxis: true,
      marks: [...among.others, ...none.marks],
      named: [...among.names, ...none.named],
      uncounted: none.count,
    };
  }
  const rest = shared.filter((one) => !withName.has(one));
  const drawn = packed(rest, frame, TOP);
  const isMany = drawn.lines > MOST_LINES;
  const high = isMany ? MOST_LINES * PITCH : drawn.lines * PITCH;
  // Names keep clear of what stands in the last column beside them.
  const names: NamedMark[] = [];
  let below = high + (high === 0 ? 0 : 2);
  for (const one of shared) {
    if (!withName.has(one)) continue;
    const y = below + TOP;
    const beside = y - SMALL < TOP + none.height ? frame.none : frame.width;
    const mark = named(one, frame, y, beside);
    names.push(mark);
    below += heightOf(mark);
  }
  const used = names.length === 0 ? high : below;
  const bars = isMany ? { bars: stripBars(rest, frame, { base: high + 4, height: high - 4 }) } : {};
  return {
    verdict,
    count: targets.length,
    height: Math.max(LEAST, used + PAD, none.height + PAD),
    onAxis: shared.length > 0,
    marks: isMany ? none.marks : [...drawn.marks, ...none.marks],
    named: [...names, ...none.named],
    ...bars,
    uncounted: none.count,
  };
};
