import { describe, expect, test } from "vitest";

import { coIssuing, rankedPairs } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
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
});

describe("the matrix", () => {
  const model = matrixModel(shared);

  test("holds every body that has a partner once, and each pair twice", () => {
    expect(model.order.toSorted()).toEqual(shared.bodies);
    expect(model.cells).toHaveLength(2 * rankedPairs(shared).length);
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
});
