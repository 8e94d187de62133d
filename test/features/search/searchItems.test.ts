import { expect, test } from "vitest";

import { targetItem } from "#features/search/searchItems.ts";
import { goalOf } from "#domain/query/filter/shownGoals.ts";
import { search } from "#messages/app/search.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test("a target is marked unless it is the one by which its goal is counted", () => {
  const snapshot = realSnapshot("");
  const { dataset } = snapshot;
  const marked = (id: string): boolean => {
    const entry = dataset.targetById.get(id) ?? expect.unreachable(`no target ${id}`);
    const { details } = targetItem(entry, { query: "", dataset, pinyin: undefined });
    return details.some(({ text }) => text === search.countsElsewhere);
  };
  expect([marked("dc25-compute"), marked("compute-total")]).toEqual([false, true]);
  for (const entry of dataset.targets) {
    const goal = goalOf(entry, snapshot);
    expect(marked(entry.id)).toBe(goal !== undefined && goal.standing !== entry);
  }
});
