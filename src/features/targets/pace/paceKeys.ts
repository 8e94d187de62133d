interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The places of points in order, by what is told of each. */
const orderBy = (spots: readonly Spot[], of: (spot: Spot) => readonly [number, number]) =>
  spots
    .map((spot, index) => ({ index, key: of(spot) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.index - b.index)
    .map(({ index }) => index);

/**
 * The point to which a key leads from another. Left and right go through all of them by their place
 * along the axis of time, up and down by that of the way, so that none is out of reach; Home and End
 * to the first and last in time. Undefined for other keys.
 */
export const pointAt = (spots: readonly Spot[], from: number, key: string): number | undefined => {
  const across = key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End";
  if (!across && key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const order = across
    ? orderBy(spots, ({ x, y }) => [x, -y])
    : orderBy(spots, ({ x, y }) => [-y, x]);
  const at = order.indexOf(from);
  const last = order.length - 1;
  const step = key === "ArrowRight" || key === "ArrowUp" ? 1 : -1;
  const to = key === "Home" ? 0 : key === "End" ? last : Math.min(last, Math.max(0, at + step));
  return order[to];
};
