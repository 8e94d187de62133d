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

  it("have notes that are sentences, none of which tells a day again", () => {
    const noteTexts = rowsOf("compute-total").map(({ notes }) => points.notes(notes));
    expect(noteTexts).toContain(
      "The baseline of the sector’s five-year plan, which named 300 first.",
    );
    for (const words of noteTexts) {
      expect(words).not.toMatch(/; [A-Z]|\.\.|[a-z] [A-Z][a-z]+ \d{4}; /);
      expect(words.split("19 August 2023").length).toBeLessThanOrEqual(2);
    }
  });

  it("say once what is older than the baseline, and what only states it not at all", () => {
    const rows = rowsOf("compute-total");
    const lines = rows.map(({ what, value }) => `${points.what[what]} ${value}`);
    expect(lines.slice(0, 6)).toEqual([
      "Before the baseline 90 EFLOPS",
      "Before the baseline more than 140 EFLOPS",
      "Before the baseline more than 150 EFLOPS",
      "Before the baseline 180 EFLOPS",
      "Baseline 197 EFLOPS",
      "Figure more than 230 EFLOPS",
    ]);
    const notes = rows
      .filter(({ what }) => what !== "reading")
      .map((row) => points.notes(row.notes));
    expect(notes.join(" ")).not.toContain("Not used");
    // It says more: how it was reckoned.
    const sums = rowsOf("sail21").filter(({ value }) => value === "355 million users");
    expect(sums.map(({ what, counts }) => [what, counts])).toEqual([
      ["baseline", true],
      ["reading", false],
    ]);
  });

  it("judge an interim step by itself", () => {
    const step = rowsOf("ipv6-mobile").find(({ what }) => what === "interim");
    expect(step?.value).toBe("50%");
    expect(step?.notes.join()).toMatch(/^this step alone: /);
  });

  it("leave out what wasn't known yet", () => {
    expect(rowsOf("charging", "asof=2025-10-31").map(({ value }) => value)).toEqual([
      "16.1 million points",
      "17.35 million points",
      "28 million points",
    ]);
  });
});
