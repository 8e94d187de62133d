import type { Mark } from "#scene/mark.ts";

type Inked = Exclude<Mark, { kind: "group" | "text" | "hit" }>;

/**
 * The opacity of a mark. With a single colour it is applied to that colour: an element with `opacity` of its own is
 * composited on a separate layer.
 */
export const opacityOf = ({
  fill,
  stroke,
  opacity,
  reached,
}: Inked): {
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
} => {
  if (opacity === undefined) return {};
  if (reached !== undefined || (fill !== undefined && stroke !== undefined)) return { opacity };
  return fill === undefined ? { strokeOpacity: opacity } : { fillOpacity: opacity };
};
