import type { PlacedLabel, PlacedMark } from "./placed.ts";

/** A stretch of a line that something takes up, in pixels. */
export interface Slot {
  readonly x0: number;
  readonly x1: number;
}

/** Puts each slot on the first track where it is clear of all before it. Slots must come by `x0`. */
const packTracks = (slots: readonly Slot[], gap: number): readonly number[] => {
  const ends: number[] = [];
  return slots.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end + gap <= x0);
    const track = free < 0 ? ends.length : free;
    ends[track] = x1;
    return track;
  });
};

/** What is to be placed on a track: a record, or several that fall together. */
export interface Item extends Slot {
  readonly x: number;
  /** Whether any day of it is in the window. */
  readonly inSight: boolean;
  /** Whether a date of it is, rather than only the plan period that runs through. */
  readonly dated: boolean;
  /** Whether that period, from the window's beginning to its end, is all that is in sight of it. */
  readonly runsThrough: boolean;
  readonly weight: number;
  readonly text: string;
  /** Width of its label, and the part of it that tracks are packed by. */
  readonly textWidth: number;
  readonly labelWidth: number;
  /** Where its label begins, and how far above its line. */
  readonly labelX: number;
  readonly rise: number;
  readonly from: number;
  readonly make: (y: number, label: PlacedLabel | undefined) => PlacedMark;
}

const SLOT_GAP = 10;
/** More tracks than this make a lane that can't be overlooked. */
const MAX_TRACKS = 40;

const labelled = (item: Item): Slot => ({
  x0: item.x0,
  x1: Math.max(item.x1, item.labelX + item.labelWidth),
});

/** The weightier half of some items. */
const weightierHalf = (items: readonly Item[]): ReadonlySet<Item> =>
  new Set([...items].sort((a, b) => b.weight - a.weight).slice(0, Math.ceil(items.length / 2)));

/**
 * A track for each item. All are sure of room for their label if that takes no more than `MAX_TRACKS`;
 * else the weightier half; else none. `undefined`: even the marks alone need more tracks.
 */
export const tracksOf = (items: readonly Item[]): readonly number[] | undefined => {
  const pack = (slots: readonly Slot[]): readonly number[] | undefined => {
    const tracks = packTracks(slots, SLOT_GAP);
    return tracks.every((track) => track < MAX_TRACKS) ? tracks : undefined;
  };
  const all = pack(items.map(labelled));
  if (all !== undefined) return all;
  const heavy = weightierHalf(items);
  return pack(items.map((item) => (heavy.has(item) ? labelled(item) : item))) ?? pack(items);
};

/** The room that each item's label finds on its track: as far as its text goes, or the next item. */
export const roomsOf = (items: readonly Item[], tracks: readonly number[]): readonly Slot[] => {
  const nextOn = new Map<number, number>();
  const rooms: Slot[] = items.map(({ x0, x1 }) => ({ x0, x1 }));
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    const track = tracks[at] ?? 0;
    if (item === undefined) continue;
    const end = (nextOn.get(track) ?? Number.POSITIVE_INFINITY) - SLOT_GAP;
    rooms[at] = {
      x0: item.x0,
      x1: Math.max(item.x1, Math.min(end, item.labelX + item.textWidth)),
    };
    nextOn.set(track, item.x0);
  }
  return rooms;
};

/** The line of each track on which something is drawn. */
export const linesOf = (
  items: readonly Item[],
  tracks: readonly number[],
  isDrawn: (item: Item) => boolean,
): ReadonlyMap<number, number> => {
  const dated = new Map<number, boolean>();
  tracks.forEach((track, at) => {
    const item = items[at];
    if (item !== undefined && isDrawn(item))
      dated.set(track, dated.get(track) === true || item.dated);
  });
  const order = [...dated].sort(
    ([a, first], [b, second]) => Number(second) - Number(first) || a - b,
  );
  return new Map(order.map(([track], line) => [track, line]));
};
