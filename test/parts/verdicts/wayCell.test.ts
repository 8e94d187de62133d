import { describe, expect, it } from "vitest";

import { wayCell } from "#parts/verdicts/wayCell.ts";
import { realSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

const snapshot = realSnapshot();

describe("the way covered in words", () => {
  it.each([
    ["compute-total", "81%"],
    ["big-data", "at most 37%"],
    // Of at least 8.6 and at most 14.2 of 45 for one year the one counts whose telling the record dates.
    ["equip-usedcar", "at most 32%"],
    // 75.54% and 28.57%: rounded to the side on which the bound holds.
    ["h2-fcv", "at most 76%"],
    ["waste-resources", "at least 28%"],
    ["storage-total", "inconclusive"],
    ["steel-eaf", "moved backwards"],
    ["sail21", "220%"],
    ["nev-share", "not known"],
  ])("tell the way that %s has covered as far as bounds prove it", (id, words) => {
    expect(wayCell(targetAt(snapshot, id).judgement)).toBe(words);
  });
});
