/** A stretch of a line that something takes up, in pixels. */
export interface Slot {
  readonly x0: number;
  readonly x1: number;
}

/** Puts each slot on the first track where it is clear of all before it. Slots must come by `x0`. */
export const packTracks = (slots: readonly Slot[], gap: number): readonly number[] => {
  const ends: number[] = [];
  return slots.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end + gap <= x0);
    const track = free < 0 ? ends.length : free;
    ends[track] = x1;
    return track;
  });
};
