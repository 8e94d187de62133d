import type { Mark } from "#charts/scene/mark.ts";

import type { StripModel } from "./targetStripModel.ts";

/** Half of a mark. */
export const HALF = 4.7;
/** From the middle of a line of text to its base. */
export const BASE = 4.6;

/** How many of all targets are judged, to scale. */
export const shareLine = (
  { judged, total }: StripModel,
  width: number,
  y: number,
): readonly Mark[] => [
  { kind: "rect", x: 0, y, width, height: 3, fill: "way" },
  { kind: "rect", x: 0, y, width: (judged / Math.max(1, total)) * width, height: 3, fill: "ink" },
];
