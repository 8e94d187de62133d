import { describe, expect, it } from "vitest";

import { comparedOf, compareModel } from "#features/targets/compareView.ts";
import { comparedIds, toggleCompared } from "#features/targets/compareParameter.ts";
import { wayCell } from "#features/targets/wayCell.ts";
import { wrapText } from "#features/targets/wrapText.ts";
import { levelsOf, placeComparison } from "#features/targets/placeCompare.ts";
import { pointRows } from "#features/targets/pointRows.ts";
import { dayFrom, coreSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "./targetAt.ts";

const snapshot = coreSnapshot();

describe("the points of a target", () => {
  const rowsOf = (id: string, parameters = "") => {
    const asked = coreSnapshot(parameters);
    const { entry, judgement } = targetAt(asked, id);
    return pointRows(entry, judgement, asked.judged.assumptions);
  };

  it("hold every figure with what the path needed and where it was read", () => {
    const rows = rowsOf("charging");
    expect(rows.map(({ what, value }) => `${what} ${value}`)).toEqual([
      "Baseline 16.1 million",
      "Reading 17.35 million",
      "Reading 20.092 million",
      "Target 28 million",
    ]);
    expect(rows[2]?.needed).toBe("18.5 million");
    for (const { provenance } of rows) expect(provenance.length).toBeGreaterThan(0);
  });

  it("say why a reading doesn't count", () => {
    const [, capacity] = [...rowsOf("h2-green")].sort((a, b) => (a.what < b.what ? 1 : -1));
    expect(capacity).toMatchObject({ what: "Reading", counts: false });
    expect(capacity?.notes.join()).toContain("measures something else");
  });

  it("judge an interim step by itself", () => {
    const step = rowsOf("ipv6-mobile").find(({ what }) => what === "Interim step");
    expect(step?.value).toBe("50%");
    expect(step?.notes.join()).toMatch(/^this step by itself: /);
  });

  it("leave out what wasn't known yet", () => {
    expect(rowsOf("charging", "asof=2025-10-31").map(({ value }) => value)).toEqual([
      "16.1 million",
      "17.35 million",
      "28 million",
    ]);
  });
});

describe("the comparison", () => {
  const of = (...ids: readonly string[]) =>
    comparedOf(ids, snapshot.dataset.targetById, snapshot.judged);

  it("uses native units only where all have the same", () => {
    expect(compareModel(of("compute-total", "ict-compute"), "native")).toMatchObject({
      units: "native",
      unit: "EFLOPS",
      unlike: false,
    });
    expect(compareModel(of("compute-total", "charging"), "native")).toMatchObject({
      units: "share",
      unlike: true,
    });
  });

  it("leaves out of the figure what has no baseline, and says so", () => {
    const model = compareModel(of("compute-total", "sail21", "patent-firms"), "share");
    expect(model.lines.map(({ entry }) => entry.id)).toEqual(["compute-total"]);
    expect(model.left.map(({ entry }) => entry.id)).toEqual(["sail21", "patent-firms"]);
  });

  it("keeps names apart", () => {
    const model = compareModel(
      of("compute-total", "ict-compute", "de-software", "de-ipv6"),
      "share",
    );
    const labels = [["one", "two"], ["one"], ["one", "two", "three"], ["one"]];
    const placed = placeComparison(model, 900, labels, 250)?.lines ?? [];
    const sorted = placed.toSorted((a, b) => a.labelY - b.labelY);
    for (const [index, { labelY }] of sorted.entries()) {
      const above = sorted[index - 1];
      if (above === undefined) continue;
      expect(labelY - above.labelY).toBeGreaterThanOrEqual(17 * above.label.length);
    }
  });

  it.each([
    ["2005-06-30", "2060-12-31", 700],
    ["2020-12-31", "2025-12-31", 700],
    ["2015-01-01", "2035-12-31", 200],
  ])("from %s to %s names years that stand apart, and some", (from, to, width) => {
    const [line] = compareModel(of("compute-total"), "share").lines;
    if (line === undefined) throw new Error("expected a line");
    const lines = [
      {
        ...line,
        points: [{ day: dayFrom(from), value: 0 }],
        goal: { day: dayFrom(to), value: 1 },
      },
    ];
    const model = { units: "share", unlike: false, lines, left: [] } as const;
    const years = placeComparison(model, width, [["one"]], 24)?.years ?? [];
    expect(years.length).toBeGreaterThan(1);
    for (const [at, { x }] of years.slice(1).entries()) {
      expect(x - (years[at]?.x ?? Number.NaN)).toBeGreaterThan(36);
    }
  });

  it("has levels around zero and every value", () => {
    expect(levelsOf([0, 0.47, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(levelsOf([-0.3, 1])[0]).toBeLessThanOrEqual(-0.3);
  });

  it("reads at most four known targets, each once", () => {
    const known = new Set(["a", "b", "c", "d", "e"]);
    const asked = new URLSearchParams(
      "compare=a&compare=x&compare=a&compare=b&compare=c&compare=d&compare=e",
    );
    expect(comparedIds(asked, known)).toEqual(["a", "b", "c", "d"]);
    expect(toggleCompared("a", known)(asked).getAll("compare")).toEqual(["b", "c", "d"]);
    expect(toggleCompared("e", known)(new URLSearchParams("compare=x&compare=y")).toString()).toBe(
      "compare=e",
    );
    expect(toggleCompared("y", known)(new URLSearchParams("q=1")).toString()).toBe("q=1&compare=y");
  });
});

describe("words", () => {
  it.each([
    ["compute-total", "47.6%"],
    ["big-data", "at most 28.5%"],
    ["equip-usedcar", "at least 19.1%"],
    ["storage-total", "not proven"],
    ["steel-eaf", "moved backwards"],
    ["sail21", "not known"],
  ])("tell the way that %s has covered as far as bounds prove it", (id, words) => {
    expect(wayCell(targetAt(snapshot, id).judgement)).toBe(words);
  });

  it("wrap between words, and say where they are cut", () => {
    expect(wrapText("Total computing power in use", 16, 9)).toEqual([
      "Total computing",
      "power in use",
    ]);
    expect(wrapText("Total computing power in use", 16, 1)).toEqual(["Total computing…"]);
    expect(wrapText("Antidisestablishmentarianism", 10, 2)).toEqual([
      "Antidisestablishmentarianism",
    ]);
  });
});
