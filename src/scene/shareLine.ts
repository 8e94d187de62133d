import type { Mark } from "./mark.ts";

/** Height of the line. */
export const SHARE_LINE = 3;

/** The share of all targets that is judged, to scale. */
export const shareLine = (
  { judged, total }: { readonly judged: number; readonly total: number },
  width: number,
  y: number,
): readonly Mark[] => [
  { kind: "rect", x: 0, y, width, height: SHARE_LINE, fill: "way" },
  {
    kind: "rect",
    x: 0,
    y,
    width: (judged / Math.max(1, total)) * width,
    height: SHARE_LINE,
    fill: "ink",
  },
];
