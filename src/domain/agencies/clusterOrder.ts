/**
 * An order in which things that are alike are adjacent, so that a matrix shows its clusters.
 *
 * Agglomerative clustering with average linkage (Sokal and Michener 1958): the two most alike groups are
 * joined until one is left; at each step the two ends that are most alike are placed next to each other.
 * `likeness` is symmetric. The result depends only on `items`, whose order breaks ties.
 */
export const clusterOrder = <Item>(
  items: readonly Item[],
  likeness: (a: Item, b: Item) => number,
): readonly Item[] => {
  const size = items.length;
  const alike = items.map((a) => Float64Array.from(items, (b) => likeness(a, b)));
  const between = alike.map((row) => row.slice());
  const groups: (readonly number[])[] = items.map((_, at) => [at]);
  const alive = items.map((_, at) => at);
  const at = (matrix: readonly Float64Array[], row = 0, column = 0): number =>
    matrix[row]?.[column] ?? 0;

  const laidTogether = (a: readonly number[], b: readonly number[]): readonly number[] => {
    const ways: readonly (readonly [readonly number[], readonly number[]])[] = [
      [a, b],
      [a, b.toReversed()],
      [a.toReversed(), b],
      [a.toReversed(), b.toReversed()],
    ];
    let best: readonly number[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const [left, right] of ways) {
      const touching = at(alike, left.at(-1), right[0]);
      if (touching <= most) continue;
      most = touching;
      best = [...left, ...right];
    }
    return best;
  };

  for (let joins = 1; joins < size; joins += 1) {
    let first = 0;
    let second = 1;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < alive.length; i += 1) {
      for (let j = i + 1; j < alive.length; j += 1) {
        const value = at(between, alive[i], alive[j]);
        if (value <= most) continue;
        most = value;
        first = i;
        second = j;
      }
    }
    const keep = alive[first] ?? 0;
    const absorbed = alive[second] ?? 0;
    const a = groups[keep] ?? [];
    const b = groups[absorbed] ?? [];
    for (const other of alive) {
      const value =
        (at(between, keep, other) * a.length + at(between, absorbed, other) * b.length) /
        (a.length + b.length);
      const row = between[keep];
      const column = between[other];
      if (row !== undefined) row[other] = value;
      if (column !== undefined) column[keep] = value;
    }
    groups[keep] = laidTogether(a, b);
    alive.splice(second, 1);
  }
  return (groups[alive[0] ?? 0] ?? []).flatMap((index) => {
    const item = items[index];
    return item === undefined ? [] : [item];
  });
};
