import type { PlacedTimeline } from "./placed.ts";

/** A label reaches this far above and below its baseline, and a line keeps this far beside it. */
const ABOVE = 12;
const BELOW = 4;
const BESIDE = 2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The path of a vertical line at `x` from `top` to `bottom` that makes way for the labels it meets. */
export const lineAround = (
  { lanes }: Pick<PlacedTimeline, "lanes">,
  x: number,
  top: number,
  bottom: number,
): string => {
  const gaps = lanes
    .flatMap(({ marks }) =>
      marks.flatMap(({ label }) =>
        label !== undefined && x > label.x - BESIDE && x < label.x + label.width + BESIDE
          ? [label.y]
          : [],
      ),
    )
    .sort((a, b) => a - b);
  let path = "";
  let from = top;
  for (const y of gaps) {
    if (y - ABOVE > from) path += `M${round(x)} ${round(from)}V${round(y - ABOVE)}`;
    from = Math.max(from, y + BELOW);
  }
  return bottom > from ? `${path}M${round(x)} ${round(from)}V${round(bottom)}` : path;
};
