import { describe, expect, it } from "vitest";

import { valueIn } from "#domain/address/parameter.ts";
import { comparedTargets, toggleCompared } from "#features/targets/params.ts";
import { wayCell } from "#features/targets/wayCell.ts";
import { targetName } from "#features/targets/targetNames.ts";
import { pointRows } from "#features/targets/page/pointRows.ts";
import { points } from "#messages/points.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";

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
    expect(rows.map(({ what, value }) => `${points.what[what]} ${value}`)).toEqual([
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
    expect(capacity).toMatchObject({ what: "reading", counts: false });
    expect(capacity?.notes.join()).toContain("measures something else");
  });

  it("judge an interim step by itself", () => {
    const step = rowsOf("ipv6-mobile").find(({ what }) => what === "interim");
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

describe("names", () => {
  it("tell every target of the data set from the others", () => {
    const { dataset } = realSnapshot();
    const names = dataset.targets.map((entry) => targetName(entry, dataset));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["charging", "EV charging facilities"],
    ["compute-total", "Total computing power, Computing power action plan"],
    [
      "industry-peak-eaf-2030",
      "Electric-furnace steel share, Industrial carbon peaking plan, due 2030",
    ],
  ])("hold of %s no more than that takes", (id, name) => {
    expect(targetName(targetAt(snapshot, id).entry, snapshot.dataset)).toBe(name);
  });
});

describe("words", () => {
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

describe("what is compared", () => {
  it("reads at most four known targets, each once", () => {
    const { entry } = targetAt(snapshot, "steel-eaf");
    const targetById = new Map(["a", "b", "c", "d", "e"].map((id) => [id, entry]));
    const known = comparedTargets({ missing: new Set(), targetById });
    const asked = new URLSearchParams(
      "compare=a&compare=x&compare=a&compare=b&compare=c&compare=d&compare=e",
    );
    expect(valueIn(asked, known)).toEqual(["a", "b", "c", "d"]);
    expect(toggleCompared("a", known)(asked).getAll("compare")).toEqual(["b", "c", "d"]);
    expect(toggleCompared("e", known)(new URLSearchParams("compare=x&compare=y")).toString()).toBe(
      "compare=e",
    );
    expect(toggleCompared("y", known)(new URLSearchParams("q=1")).toString()).toBe("q=1&compare=y");
  });
});
