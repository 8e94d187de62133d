import type { Mark } from "#scene/mark.ts";

type Inked = Exclude<Mark, { kind: "group" | "text" | "hit" }>;

/**
 * How much is seen through a mark. Of what has one colour it is that colour's: an element with opacity of
 * its own is painted on a layer of its own.
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
