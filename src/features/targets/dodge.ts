interface Spot {
  readonly x: number;
  readonly y: number;
  /** Beyond the top of the scale: it may stand in a row above the others there. */
  readonly isBeyond?: boolean;
}

/** Marks whose middles are closer than this lie on each other, in pixels. */
const APART = 12;
/** Places tried to either side of where a mark belongs: farther off it would tell something else. */
const MOST_STEPS = 3;
/** From one row of marks beyond the scale to the next: there is room for an arrowhead between. */
export const ROW = 18;
const MOST_ROWS = 6;

const isFree = (spot: Spot, placed: readonly Spot[]): boolean =>
  placed.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= APART);

/**
 * Moves marks that would lie on each other apart, sideways and as little as possible, and those beyond
 * the scale into rows above where there is no room left beside them; the first ones keep their places.
 * None leaves the stretch from `left` to `right`.
 */
export const dodge = (
  spots: readonly Spot[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly Spot[] => {
  const placed: Spot[] = [];
  for (const spot of spots) {
    const aside = Array.from({ length: MOST_STEPS }, (_none, at) => (at + 1) * APART);
    const rows = Array.from({ length: spot.isBeyond === true ? MOST_ROWS : 1 }, (_none, at) => at);
    const tried = rows.flatMap((row) =>
      [0, ...aside.flatMap((step) => [-step, step])].map((step) => ({
        x: spot.x + step,
        y: spot.y - row * ROW,
      })),
    );
    const free = tried.find((one) => one.x >= left && one.x <= right && isFree(one, placed));
    placed.push(free ?? spot);
  }
  return placed;
};
