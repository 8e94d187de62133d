interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Wanted extends Spot {
  /** Which way it lies off the scale: there it may stand in rows further out, which says no less. */
  readonly beyond?: 1 | -1;
}

/** Places tried to either side of where a mark belongs, by half of what is between two: farther off it would tell something else. */
const HALF_STEPS = 6;
/** Rows of marks that lie off the scale, one beyond the other. */
const MOST_ROWS = 8;

const isFree = (spot: Spot, placed: readonly Spot[], apart: number): boolean =>
  placed.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart);

/**
 * Moves marks that would lie on each other, with their middles less than `apart` pixels from each other, sideways
 * and as little as possible; the first ones keep their places. None leaves the stretch from `left` to `right`, and
 * none goes where it would say something else, by `saysSame`, as long as there is another place.
 */
export const dodge = (
  spots: readonly Wanted[],
  { left, right }: { readonly left: number; readonly right: number },
  apart: number,
  saysSame: (from: Spot, to: Spot) => boolean = () => true,
): readonly Spot[] => {
  const placed: Spot[] = [];
  for (const { x, y, beyond } of spots) {
    const aside = Array.from({ length: HALF_STEPS }, (_none, at) => ((at + 1) * apart) / 2);
    const count = beyond === undefined ? 1 : MOST_ROWS;
    const rows = Array.from({ length: count }, (_none, at) => y + (beyond ?? 0) * at * apart);
    // The nearest first; a row further out rather than as far aside, where rows say nothing and sides do.
    const tried = rows
      .flatMap((row, out) =>
        [0, ...aside.flatMap((step) => [-step, step])].map((step) => ({
          x: x + step,
          y: row,
          far: 0.9 * out + Math.abs(step) / apart,
        })),
      )
      .sort((a, b) => a.far - b.far);
    const all = tried.filter(
      (one) => one.x >= left && one.x <= right && isFree(one, placed, apart),
    );
    const free = all.find((one) => saysSame({ x, y }, one)) ?? all[0];
    placed.push({ x: free?.x ?? x, y: free?.y ?? y });
  }
  return placed;
};
