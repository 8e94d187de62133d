import { tenth } from "#charts/scene/scale.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly scale?: number;
}

/** A place as pictures write it. */
export const transformOf = ({ x, y, turn, scale }: Place): string =>
  [
    `translate(${tenth(x)} ${tenth(y)})`,
    ...(turn === undefined ? [] : [`rotate(${tenth(turn)})`]),
    ...(scale === undefined ? [] : [`scale(${scale})`]),
  ].join(" ");
