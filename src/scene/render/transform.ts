import { tenth } from "#scene/scale.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly scale?: number;
}

/** The SVG `transform` of a position. */
export const transformOf = ({ x, y, turn, scale }: Place): string => {
  const moved = `translate(${tenth(x)} ${tenth(y)})`;
  if (turn === undefined && scale === undefined) return moved;
  const turned = turn === undefined ? "" : ` rotate(${tenth(turn)})`;
  return `${moved}${turned}${scale === undefined ? "" : ` scale(${scale})`}`;
};
