import { byLetters } from "#domain/compare.ts";
import { clusterOrder } from "./clusterOrder.ts";
import type { CoIssuing, Pair } from "./coIssuing.ts";

export interface MatrixCell extends Pair {
  /** The row's body, which may have led, and the column's, which took part. */
  readonly first: string;
  readonly second: string;
  readonly row: number;
  readonly column: number;
}

export interface MatrixModel {
  /** Bodies in the order of rows and of columns. */
  readonly order: readonly string[];
  /** The cells that aren't empty, row by row. */
  readonly cells: readonly MatrixCell[];
}

/**
 * Likeness of two bodies: the weight of the records that they issued together as a share of those that either
 * issued (Jaccard).
 */
const likeness =
  (shared: CoIssuing) =>
  (a: string, b: string): number => {
    const together = shared.weight(a, b);
    return together === 0 ? 0 : together / (shared.issued(a) + shared.issued(b) - together);
  };

/** The least weight of what two bodies issued together for both to be close. */
const CLOSE = 2;

/** The bodies that issued at least two records with one and the same other. */
export const closeBodies = (shared: CoIssuing): readonly string[] =>
  shared.bodies.filter((body) =>
    shared.partnersOf(body).some((partner) => shared.weight(body, partner) >= CLOSE),
  );

/**
 * Which bodies issued together, as a matrix whose bodies are ordered so that those who work together are
 * adjacent: all of them, or the `count` busiest `among` some.
 */
export const matrixModel = (
  shared: CoIssuing,
  count?: number,
  among: readonly string[] = shared.bodies,
): MatrixModel => {
  const busiestFirst = among.toSorted(
    (a, b) => shared.issued(b) - shared.issued(a) || byLetters(a, b),
  );
  const order = clusterOrder(busiestFirst.slice(0, count), likeness(shared));
  const cells = order.flatMap((first, row) =>
    order.flatMap((second, column) => {
      const pair = shared.pair(first, second);
      return pair === undefined ? [] : [{ first, second, row, column, ...pair }];
    }),
  );
  return {
    order,
    cells,
  };
};
