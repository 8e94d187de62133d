import type { PlacedLabel, PlacedMark } from "./placed.ts";

/** A stretch of a line that something takes up, in pixels. */
export interface Slot {
  readonly x0: number;
  readonly x1: number;
}

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
  readonly lang?: string | undefined;
  /** Width of its label, and the part of it that tracks are packed by. */
  readonly textWidth: number;
  readonly labelWidth: number;
  /** Where its label begins, and how far above its line. */
  readonly labelX: number;
  readonly rise: number;
  readonly from: number;
  readonly make: (y: number, label: PlacedLabel | undefined) => PlacedMark;
}

/** An item with the track that it stands on. */
export interface TrackedItem {
  readonly item: Item;
  readonly track: number;
}

const SLOT_GAP = 10;
/** More tracks than this make a lane that can't be overlooked. */
const MAX_TRACKS = 40;

/** Puts each item on the first track where its slot is clear of all before it. They must come by `x0`. */
const packTracks = (
  items: readonly Item[],
  slotOf: (item: Item) => Slot,
): readonly TrackedItem[] | undefined => {
  const ends: number[] = [];
  const tracked = items.map((item) => {
    const { x0, x1 } = slotOf(item);
    const free = ends.findIndex((end) => end + SLOT_GAP <= x0);
    const track = free < 0 ? ends.length : free;
    ends[track] = x1;
    return { item, track };
  });
  return ends.length <= MAX_TRACKS ? tracked : undefined;
};

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
export const tracksOf = (items: readonly Item[]): readonly TrackedItem[] | undefined => {
  const all = packTracks(items, labelled);
  if (all !== undefined) return all;
  const heavy = weightierHalf(items);
  return (
    packTracks(items, (item) => (heavy.has(item) ? labelled(item) : item)) ??
    packTracks(items, (item) => item)
  );
};

/** An item with the room that its label finds on its track: as far as its text goes, or the next item. */
export interface RoomyItem extends TrackedItem {
  readonly room: Slot;
}

export const withRooms = (tracked: readonly TrackedItem[]): readonly RoomyItem[] => {
  const nextOn = new Map<number, number>();
  return tracked
    .toReversed()
    .map(({ item, track }) => {
      const { x0, x1, labelX, textWidth } = item;
      const end = (nextOn.get(track) ?? Number.POSITIVE_INFINITY) - SLOT_GAP;
      nextOn.set(track, x0);
      return { item, track, room: { x0, x1: Math.max(x1, Math.min(end, labelX + textWidth)) } };
    })
    .reverse();
};

/** The line of each track on which something is drawn. */
export const linesOf = (
  tracked: readonly TrackedItem[],
  isDrawn: (item: Item) => boolean,
): ReadonlyMap<number, number> => {
  const dated = new Map<number, boolean>();
  for (const { item, track } of tracked) {
    if (isDrawn(item)) dated.set(track, dated.get(track) === true || item.dated);
  }
  const order = [...dated].sort(
    ([a, first], [b, second]) => Number(second) - Number(first) || a - b,
  );
  return new Map(order.map(([track], line) => [track, line]));
};
