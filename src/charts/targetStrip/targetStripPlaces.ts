import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { cutTo } from "#charts/scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";

import { PITCH, type StripFrame, xOf } from "./targetStripFrame.ts";
import type { StripRow, StripTarget } from "./targetStripModel.ts";
import {
  inColumns,
  MOST_LINES,
  packed,
  type PlacedMark,
  type StripBars,
  stripBars,
} from "./targetStripPack.ts";

/** A mark on a line of its own, with its name. */
export interface NamedMark extends PlacedMark {
  readonly label: {
    readonly x: number;
    readonly text: string;
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
const NAME_LINE = 17;
const TOP = 12;
const AFTER = 9;
const LEAST = 26;

/** How far a target is from where it had to be; what is met, from the target. */
const telling = ({ verdict, way = 0, needed = 1 }: StripTarget): number =>
  verdict === "met" ? way : Math.abs(way - needed);

/** The targets that are named: all where they are few, else the two furthest from where they had to be. */
const chosen = (shared: readonly StripTarget[]): ReadonlySet<StripTarget> =>
  new Set(
    shared.length <= MOST_NAMED
      ? shared
      : shared.toSorted((a, b) => telling(b) - telling(a)).slice(0, 2),
  );

/** A name with its share; where there is little room the name is cut, never the share. */
const labelOf = (
  { name, way = 0, side }: StripTarget,
  room?: number,
  measure?: Measure,
): string => {
  const share = targetStrip.share(way, side);
  if (room === undefined || measure === undefined) return targetStrip.label(name, share);
  const left = room - measure(targetStrip.label("", share), SMALL) - 1;
  return targetStrip.label(cutTo(name, left, { measure, size: SMALL }), share);
};

/** A name behind its mark. One that would cross the line of the target starts beyond it. */
const named = (target: StripTarget, frame: StripFrame, y: number, limit: number): NamedMark => {
  const text = labelOf(target);
  const width = frame.measure(text, SMALL);
  const x = xOf(frame, target.way ?? 0);
  const needed = target.needed === undefined ? undefined : xOf(frame, Math.max(0, target.needed));
  const mark = { target, x, y, needed };
  const behind = Math.max(x, needed ?? x) + AFTER;
  if (behind + width <= (x <= frame.target ? frame.target - 4 : limit)) {
    return { ...mark, label: { x: behind, text, anchor: "start" } };
  }
  if (x > frame.target) {
    const room = x - AFTER - (frame.target + 6);
    const isLeft = room >= width || room > limit - behind;
    const fitting = labelOf(target, isLeft ? room : limit - behind, frame.measure);
    return {
      ...mark,
      label: { x: isLeft ? x - AFTER : behind, text: fitting, anchor: isLeft ? "end" : "start" },
    };
  }
  const start = Math.max(behind, frame.target + AFTER);
  const leader = behind < frame.target ? ([behind - 2, start - 3] as const) : undefined;
  return {
    ...mark,
    label: {
      x: start,
      text: labelOf(target, limit - start, frame.measure),
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
    text: cutTo(mark.target.name, none - zero, { measure, size: SMALL }),
    anchor: "end",
  },
});

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

export const placeRow = ({ verdict, targets }: StripRow, frame: StripFrame): PlacedRow => {
  const shared = targets.filter(({ way }) => way !== undefined);
  const none = placeNone(
    targets.filter(({ way }) => way === undefined),
    frame,
    shared.length === 0,
  );
  const withName = chosen(shared);
  const rest = shared.filter((one) => !withName.has(one));
  const drawn = packed(rest, frame, TOP);
  const isMany = drawn.lines > MOST_LINES;
  const high = isMany ? MOST_LINES * PITCH : drawn.lines * PITCH;
  // Names keep clear of what stands in the last column beside them.
  const names = shared
    .filter((one) => withName.has(one))
    .map((one, at) => {
      const y = high + TOP + at * NAME_LINE + (high === 0 ? 0 : 2);
      return named(one, frame, y, y - SMALL < TOP + none.height ? frame.none : frame.width);
    });
  const used = high + (names.length === 0 ? 0 : names.length * NAME_LINE + 2);
  const bars = isMany ? { bars: stripBars(rest, frame, { base: high + 4, height: high - 4 }) } : {};
  return {
    verdict,
    count: targets.length,
    height: Math.max(LEAST, used + 10, none.height + 10),
    onAxis: shared.length > 0,
    marks: isMany ? none.marks : [...drawn.marks, ...none.marks],
    named: [...names, ...none.named],
    ...bars,
    uncounted: none.count,
  };
};
