import {
  dayAt,
  daysIn,
  panWindow,
  type TimeWindow,
  zoomWindow,
} from "#domain/timeline/timeScale.ts";

/** A turn of the wheel: by so much, at a share of the plot's width; with shift it pans. */
export interface Step {
  readonly delta: number;
  readonly share: number;
  readonly pans: boolean;
}

const repeat = (count: number, delta: number, share: number, pans = false): readonly Step[] =>
  Array.from({ length: count }, () => ({ delta, share, pans }));

/** 60 turns of a reader at work: in as far as a few weeks, along, out again, and in elsewhere. */
export const steps: readonly Step[] = [
  ...repeat(10, -110, 0.7),
  ...repeat(8, -90, 0.5, true),
  ...repeat(10, -180, 0.4),
  ...repeat(8, 140, 0.5, true),
  ...repeat(12, 200, 0.6),
  ...repeat(6, 100, 0.5, true),
  ...repeat(6, -250, 0.3),
];

/** The windows that these turns lead to, for those who have no wheel of their own. */
export const windowsOf = (limits: TimeWindow, width: number): readonly TimeWindow[] => {
  let window = limits;
  return steps.map(({ delta, share, pans }) => {
    window = pans
      ? panWindow(window, (delta / width) * daysIn(window), limits)
      : zoomWindow(window, Math.exp(delta * 0.002), dayAt(window, width, share * width), limits);
    return window;
  });
};
