/** A label on a line: where its beginning would best stand, and how much of the line it takes up. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Where labels stand so that none lies on another, each as near to its wish as the others let it: pushed
 * on by those before it, and back by the end. In the order in which they were given.
 */
export const spread = (wishes: readonly Wish[], from: number, to: number): readonly number[] => {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.at - b.at);
  const placed = wishes.map(({ at }) => at);
  let free = from;
  for (const { at, size, index } of order) {
    const start = Math.max(free, at);
    placed[index] = start;
    free = start + size;
  }
  let end = to;
  for (const { size, index } of order.toReversed()) {
    const start = Math.min(placed[index] ?? 0, end - size);
    placed[index] = start;
    end = start;
  }
  return placed;
};
