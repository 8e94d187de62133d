import { describe, expect, it } from "vitest";

import { targetName } from "#parts/records/targetNames.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

const snapshot = coreSnapshot();

describe("names", () => {
  it("tell every target of the data set from the others", () => {
    const { dataset } = realSnapshot();
    const names = dataset.targets.map((entry) => targetName(entry, dataset));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["charging", "EV charging facilities"],
    ["compute-total", "Total computing power, Computing power action plan"],
    ["industry-peak-eaf-2030", "Electric steel share, Industrial carbon peaking plan, due 2030"],
  ])("hold of %s no more than that takes", (id, name) => {
    expect(targetName(targetAt(snapshot, id).entry, snapshot.dataset)).toBe(name);
  });
});
