import { describe, expect, test } from "vitest";

import { coIssuing, rankedPairs, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { closeBodies, matrixModel } from "#domain/agencies/matrix.ts";
import { realDataset } from "#test/support/dataset.ts";

const { entries } = realDataset();
const shared = coIssuing(entries);

/** Who issued a record, counted without the code under test. */
const issuersOf = (at: number): readonly string[] => {
  const issuers = entries[at]?.record.issuers;
  return [...(issuers?.lead === undefined ? [] : [issuers.lead]), ...(issuers?.co ?? [])];
};

describe("who issued with whom", () => {
  test("every pair agrees with a plain count", () => {
    for (const { first, second, together, ledByFirst, ledBySecond } of rankedPairs(shared)) {
      const both = entries.filter((_, at) =>
        [first, second].every((id) => issuersOf(at).includes(id)),
      );
      expect(together).toBe(both.length);
      const ledBy = (id: string): number =>
        both.filter(({ record }) => record.issuers?.lead === id).length;
      expect([ledByFirst, ledBySecond]).toEqual([ledBy(first), ledBy(second)]);
    }
  });

  test("both sides tell the same", () => {
    for (const { first, second, ...pair } of rankedPairs(shared)) {
      expect(shared.pair(second, first)).toEqual({
        ...pair,
        ledByFirst: pair.ledBySecond,
        ledBySecond: pair.ledByFirst,
      });
    }
  });

  test("partners come in falling order", () => {
    const counts = rankedPartners(shared, "miit").map(({ together }) => together);
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe("the matrix", () => {
  const model = matrixModel(shared);

  test("holds every body that has a partner once, and each pair twice", () => {
    expect(model.order.toSorted()).toEqual(shared.bodies);
    expect(model.cells).toHaveLength(2 * rankedPairs(shared).length);
  });

  test("its cells lie where its order says", () => {
    for (const { first, second, row, column } of model.cells) {
      expect([model.order[row], model.order[column]]).toEqual([first, second]);
    }
  });

  test("of few signatories a paper counts in full, of more than eight as their share", () => {
    const weigh = (...papers: readonly number[]): number =>
      coIssuing(
        papers.flatMap((bodies, at) => {
          const entry = entries[at];
          const ids = Array.from({ length: bodies }, (_, nth) => `body-${nth}`);
          return entry === undefined ? [] : [{ ...entry, bodies: ids }];
        }),
      ).weight("body-0", "body-1");
    expect(weigh(2)).toBe(1);
    expect(weigh(8, 8)).toBe(2);
    expect(weigh(16)).toBe(0.5);
    expect(weigh(2, 16)).toBe(1.5);
  });

  test("bodies are close that issued at least two papers with one other", () => {
    const close = closeBodies(shared);
    expect(close.length).toBeGreaterThan(5);
    expect(close.length).toBeLessThan(shared.bodies.length);
    for (const body of shared.bodies) {
      const most = Math.max(...shared.partnersOf(body).map((one) => shared.weight(body, one)));
      expect(close.includes(body)).toBe(most >= 2);
    }
  });

  test("nothing makes nothing", () => {
    expect(matrixModel(coIssuing([]))).toEqual({ order: [], cells: [] });
  });
});
