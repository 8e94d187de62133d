import { describe, expect, it } from "vitest";

import { wayCell } from "#features/targets/wayCell.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "./targetAt.ts";

const snapshot = coreSnapshot();

describe("the way covered in words", () => {
  it.each([
    ["compute-total", "80.6%"],
    ["big-data", "at most 28.5%"],
    ["equip-usedcar", "at least 19.1%"],
    ["storage-total", "not proven"],
    ["steel-eaf", "moved backwards"],
    ["sail21", "219.5%"],
    ["nev-share", "not known"],
  ])("tell the way that %s has covered as far as bounds prove it", (id, words) => {
    expect(wayCell(targetAt(snapshot, id).judgement)).toBe(words);
  });
});
