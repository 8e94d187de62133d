import type { Mark } from "#scene/mark.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mark with a link, by the middle of its hit area. */
export interface Spot extends Place {
  readonly id: string;
  readonly name: string;
}

/** The marks of a scene with links, in drawing order. */
export const spotsOf = (marks: readonly Mark[], dx = 0, dy = 0, scale = 1): readonly Spot[] =>
  marks.flatMap((mark): readonly Spot[] => {
    if (mark.kind !== "group") return [];
    const { at = { x: 0, y: 0 }, means } = mark;
    const [x, y, size] = [dx + scale * at.x, dy + scale * at.y, scale * (at.scale ?? 1)];
    if (means?.destination === undefined) return spotsOf(mark.marks, x, y, size);
    const hit = mark.marks.find((one) => one.kind === "hit");
    return hit === undefined
      ? []
      : [
          {
            id: means.id,
            name: means.name,
            x: x + size * (hit.x + hit.width / 2),
            y: y + size * (hit.y + hit.height / 2),
          },
        ];
  });

/** The indices of positions in an order. */
const inOrder = (places: readonly Place[], keyOf: (place: Place) => readonly [number, number]) =>
  places
    .map((place, index) => ({ index, key: keyOf(place) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.index - b.index)
    .map(({ index }) => index);

/**
 * The index of the position to which a key moves from another. Left and right step through all of them by x, up and
 * down by y, so that all can be reached; Home and End go to the first and the last by x. Undefined for other keys. In
 * rows, as of text, right and down lead to the next one, left and up to the one before.
 */
export const stepFrom = (
  places: readonly Place[],
  from: number,
  key: string,
  areInRows = false,
): number | undefined => {
  const across = key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End";
  if (!across && key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const order = areInRows
    ? [...places.keys()]
    : across
      ? inOrder(places, ({ x, y }) => [x, -y])
      : inOrder(places, ({ x, y }) => [-y, x]);
  const at = order.indexOf(from);
  const last = order.length - 1;
  const step = key === "ArrowRight" || key === (areInRows ? "ArrowDown" : "ArrowUp") ? 1 : -1;
  const to = key === "Home" ? 0 : key === "End" ? last : Math.min(last, Math.max(0, at + step));
  return order[to];
};
