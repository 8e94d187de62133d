import type { Day } from "#domain/calendar/dates.ts";

/** The room of a course in sixteenths of a rem: what surrounds its plot, and how high it is. */
export interface CourseFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Room for the years under the plot. */
  readonly axis: number;
}

export const courseFrame = (width: number): CourseFrame => ({
  width,
  height: width < 500 ? 260 : 340,
  left: 62,
  right: 12,
  // Over the highest level: what is due and the mark of a reading there need it.
  top: 28,
  foot: 4,
  axis: 30,
});

/** Where a day and a value stand in the frame, in pixels. */
export const courseScales = (
  { width, height, left, right, top, foot, axis }: CourseFrame,
  [first, last]: readonly [Day, Day],
  levels: readonly number[],
) => {
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const bottom = height - foot - axis;
  return {
    x: (day: Day): number => left + ((day - first) / (last - first)) * (width - left - right),
    y: (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top),
  };
};
