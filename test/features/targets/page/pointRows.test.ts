import { describe, expect, it } from "vitest";

import { pointRows } from "#features/targets/page/pointRows.ts";
import { points } from "#messages/targets/targetPage.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "../targetAt.ts";

describe("the points of a target", () => {
  const rowsOf = (id: string, parameters = "") => {
    const snapshot = coreSnapshot(parameters);
    const { entry, judgement } = targetAt(snapshot, id);
    return pointRows(entry, judgement, snapshot.judged.assumptions);
  };

  it("hold every figure with what the path needed and where it was read", () => {
    const rows = rowsOf("charging");
    expect(rows.map(({ what, value }) => `${points.what[what]} ${value}`)).toEqual([
      "Baseline 16.1 million points",
      "Figure 17.35 million points",
      "Figure 20.092 million points",
      "Figure 22.497 million points",
      "Target 28 million points",
    ]);
    expect(rows[0]?.needed).toBe("path begins");
    expect(rows[2]?.needed).toBe("18.5 million points");
    expect(rows[4]?.needed).toBe("path ends");
    // From a baseline that can't be compared no path is drawn.
    for (const { needed } of rowsOf("equip-rd")) expect(needed).toBeUndefined();
    for (const { provenance } of rows) expect(provenance.length).toBeGreaterThan(0);
  });

  it("say why a reading doesn't count", () => {
    const [, capacity] = [...rowsOf("h2-green")].sort((a, b) => (a.what < b.what ? 1 : -1));
    expect(capacity).toMatchObject({ what: "reading", counts: false });
    expect(capacity?.notes.join()).toContain("measures something else");
  });

  it("leave out what wasn't known yet", () => {
    expect(rowsOf("charging", "asof=2025-10-31").map(({ value }) => value)).toEqual([
      "16.1 million points",
      "17.35 million points",
      "28 million points",
    ]);
  });
});
