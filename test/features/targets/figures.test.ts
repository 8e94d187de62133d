import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { comparedOf, compareModel } from "#features/targets/compareView.ts";
import { comparedIds, toggleCompared } from "#features/targets/compareParameter.ts";
import { frameOf, pacePoints } from "#features/targets/paceScatterView.ts";
import { placePoints } from "#features/targets/placePace.ts";
import { targetName } from "#features/targets/targetNames.ts";
import { wayCell } from "#features/targets/wayCell.ts";
import { wrapText } from "#features/targets/wrapText.ts";
import { levelsOf, placeComparison } from "#features/targets/placeCompare.ts";
import { pointRows } from "#features/targets/pointRows.ts";
import { valueLevels } from "#features/targets/courseScale.ts";
import { trajectoryOf } from "#features/targets/trajectoryView.ts";
import { dayFrom, realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();

const at = (id: string, parameters = ""): { entry: TargetEntry; judgement: Judgement } => {
  const { dataset, judged } = parameters === "" ? snapshot : realSnapshot(parameters);
  const entry = dataset.targetById.get(id);
  const judgement = judged.byTarget.get(id);
  if (entry === undefined || judgement === undefined) throw new Error(`expected ${id}`);
  return { entry, judgement };
};

describe("the course of a target", () => {
  const courseOf = (id: string, parameters = "", width = 744) => {
    const { entry, judgement } = at(id, parameters);
    const { assumptions } = realSnapshot(parameters).judged;
    return trajectoryOf(entry.target, judgement, assumptions, width);
  };

  it("holds baseline, path, readings with bounds, history and target", () => {
    const rows = courseOf("compute-total")?.rows ?? [];
    const on = (date: string) => rows.find(({ day }) => day === dayFrom(date));
    expect(on("2023-06-30")).toMatchObject({ baseline: 197, path: 197 });
    expect(on("2023-12-31")).toMatchObject({ reading: 230, bound: "more than" });
    expect(on("2022-12-31")).toMatchObject({ earlier: 180 });
    expect(on("2025-12-31")).toMatchObject({ target: 300, path: 300 });
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort((a, b) => a - b));
  });

  it("knows nothing that was told after the as-of date", () => {
    const rows = courseOf("compute-total", "asof=2023-10-24")?.rows ?? [];
    expect(rows.filter(({ reading }) => reading !== undefined)).toEqual([]);
  });

  it("marks the reading that first showed it met", () => {
    const met = courseOf("de-ipv6")?.rows.filter((row) => row.met === true) ?? [];
    expect(met.map(({ reading }) => reading)).toEqual([834]);
  });

  const labelsOf = (id: string, width?: number) =>
    courseOf(id, "", width)?.rows.flatMap(({ labels = [] }) =>
      labels.map(({ of, lines }) => `${of} ${lines.join(" ")}`),
    );

  it("writes baseline, last reading and target beside their points, with their bounds", () => {
    expect(labelsOf("de-ipv6")).toContain("reading 834, met");
    expect(labelsOf("ipv6-mobile")).toContain("interim 50");
    expect(labelsOf("storage-total")).toContain("baseline > 1,080");
  });

  it("writes readings on the way too, where they run into nothing", () => {
    expect(labelsOf("ict-compute", 744)).toEqual(
      expect.arrayContaining(["reading > 150", "reading 197", "reading > 230", "reading 246"]),
    );
    const narrow = labelsOf("ict-compute", 320)?.filter((words) => words.startsWith("reading"));
    expect(narrow).toContain("reading 246");
    expect(narrow?.length).toBeLessThan(5);
  });

  it.each([
    // Due 31 December 2025: the as-of day is on the figure up to a year later.
    ["2026-11-24", "2026-11-24", ["no reading", "since 30 Jun 2024"]],
    ["2030-01-01", "2027-01-01", ["no reading", "since 30 Jun 2024"]],
  ])("as of %s an overdue target is silent until %s", (today, until, words) => {
    const { dataset, judged } = realSnapshot("", today);
    const entry = dataset.targetById.get("compute-total");
    const judgement = judged.byTarget.get("compute-total");
    if (entry === undefined || judgement === undefined) throw new Error("expected compute-total");
    const model = trajectoryOf(entry.target, judgement, judged.assumptions, 744);
    const silent = model?.rows.filter(({ silence }) => silence !== undefined);
    expect(silent?.map(({ day, silence }) => [day, silence])).toEqual([
      [dayFrom("2024-06-30"), 246],
      [dayFrom(until), 246],
    ]);
    expect(silent?.at(-1)?.silent).toEqual(words);
    expect(model?.days[1]).toBeGreaterThan(dayFrom(until));
  });

  it.each([
    ["one that still runs", "compute-total", "asof=2025-06-30"],
    ["one that is met", "de-ipv6", ""],
    ["one with a figure for its due day", "h2-fcv", ""],
  ])("%s isn't silent", (_words, id, parameters) => {
    expect(courseOf(id, parameters)?.rows.some(({ silence }) => silence !== undefined)).toBe(false);
  });

  it("writes a reading at the top of the figure under its point", () => {
    const labels = courseOf("de-gigabit", "asof=2024-12-31")?.rows.flatMap((row) =>
      (row.labels ?? []).filter(({ of }) => of === "reading"),
    );
    expect(labels).toMatchObject([{ lines: ["> 200, met"], at: "below" }]);
  });

  it("bends under a compound path", () => {
    const straight = courseOf("compute-total")?.rows.length ?? 0;
    expect(courseOf("compute-total", "path=compound")?.rows.length).toBeGreaterThan(straight + 20);
  });

  it("is absent for a goal in words and where only the target is known", () => {
    expect(courseOf("patent-firms")).toBeUndefined();
    expect(courseOf("compute-srv6")).toBeUndefined();
  });

  it("has round levels that hold every value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const levels = valueLevels(values);
          expect(levels.length).toBeGreaterThanOrEqual(2);
          expect(levels.length).toBeLessThan(9);
          const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
          expect(levels[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(levels.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        },
      ),
    );
    expect(valueLevels([78.3, 90])).toEqual([75, 80, 85, 90]);
    expect(valueLevels([197, 300])[0]).toBe(0);
  });
});

describe("the points of a target", () => {
  const rowsOf = (id: string, parameters = "") => {
    const { entry, judgement } = at(id, parameters);
    return pointRows(entry, judgement, realSnapshot(parameters).judged.assumptions);
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

describe("the scatter of pace", () => {
  const points = pacePoints(snapshot.targets.shown, snapshot.judged);

  it("holds the targets with a baseline and a reading since", () => {
    expect(points.map(({ entry }) => entry.id)).toContain("compute-total");
    expect(points.map(({ entry }) => entry.id)).not.toContain("ipv6-mobile");
    expect(points).toHaveLength(24);
  });

  const names = points.map(({ entry }) => targetName(entry, snapshot.dataset));
  const boxesOf = (placed: ReturnType<typeof placePoints>) =>
    placed.flatMap(({ label, number }) => {
      if (label === undefined) return [];
      const { lines, x, y, anchor } = label;
      const wide = Math.max(...lines.map(({ length }) => length)) * 7;
      const x1 = anchor === "start" ? x : x - wide;
      return [{ number, x1, x2: x1 + wide, y1: y - 10, y2: y - 10 + lines.length * 15 - 1 }];
    });

  it.each([358, 560, 660, 900])("labels every point at %i px, and no two overlap", (width) => {
    const frame = frameOf(width);
    const placed = placePoints(points, names, frame);
    const boxes = boxesOf(placed);
    expect(boxes).toHaveLength(points.length);
    for (const [index, a] of boxes.entries()) {
      expect(a.x1, `${a.number}`).toBeGreaterThanOrEqual(0);
      expect(a.x2, `${a.number}`).toBeLessThanOrEqual(width + 1);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
        expect(apart, `${a.number} and ${b.number}`).toBe(true);
      }
    }
  });

  it("has each name whole where there is room, and tells two of one metric apart", () => {
    const words = placePoints(points, names, frameOf(660)).map(({ label }) =>
      label?.lines.join(" "),
    );
    expect(words).toEqual(names);
    expect(new Set(words).size).toBe(names.length);
  });

  it("names the most important of many, and places all", () => {
    const many = Array.from({ length: 12 }, () => points).flat();
    const manyNames = many.map((_point, index) => names[index % names.length] ?? "");
    const placed = placePoints(many, manyNames, frameOf(660));
    expect(placed).toHaveLength(many.length);
    const named = placed.filter(({ label }) => label !== undefined);
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.every(({ point }) => point.verdict !== "met" && point.verdict !== "not-judged"),
    ).toBe(true);
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
    expect(wayCell(at(id).judgement)).toBe(words);
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
