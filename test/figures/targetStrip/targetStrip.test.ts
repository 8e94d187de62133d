import { cautionsOf } from "#domain/judging/caution.ts";
import { describe, expect, it } from "vitest";
import { fileMeasure, tableMeasure, widened } from "#scene/measure.ts";
import type { Mark, Meaning } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import {
  type StripModel,
  targetStripModel,
  type StripTarget,
} from "#figures/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#figures/targetStrip/targetStripScene.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { namesOfJudged } from "#figures/targetStrip/stripNames.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";
const { selection } = realSnapshot("");

const judgedVerdicts = verdicts.filter((verdict) => verdict !== "not-judged");

/** Where a made target stands: some moved backwards, some are far past the target, some have no share. */
const placeOf = (at: number): Pick<StripTarget, "way" | "needed" | "side"> => {
  if (at % 11 === 0) return { way: undefined, needed: undefined, side: "figure" };
  if (at % 13 === 0) return { way: -0.4, needed: 0.3, side: "figure" };
  if (at % 7 === 0) return { way: 1.6 + (at % 5), needed: 1, side: "floor" };
  return { way: ((at * 37) % 150) / 100, needed: ((at * 53) % 100) / 100, side: "ceiling" };
};

/** How many of a made-up strip can't be judged. */
const UNJUDGED = 90;

/** So many targets over all verdicts, as the model would hold them. */
const modelOf = (count: number): StripModel => {
  const rows = judgedVerdicts.flatMap((verdict: Verdict, row) => {
    const targets = Array.from({ length: count }, (_none, at) => at)
      .filter((at) => at % judgedVerdicts.length === row)
      .map((at) => ({
        id: `target-${at}`,
        label: `Share of renewable sources in use ${at}`,
        verdict,
        grade: undefined,
        isNarrow: false,
        ...placeOf(at),
      }))
      .sort((a, b) => (b.way ?? -9) - (a.way ?? -9));
    return targets.length === 0 ? [] : [{ verdict, targets }];
  });
  return {
    blocks: [rows],
    judged: count,
    total: count + UNJUDGED,
    nameOf: ({ label }) => label,
    figuresOf: () => "17.5 (goal 20)",
  };
};

const real = (parameters = ""): StripModel => {
  const snapshot = realSnapshot(parameters);
  return targetStripModel(snapshot, namesOfJudged(snapshot));
};

const sceneOf = (model: StripModel, width: number, measure = tableMeasure): Scene => {
  const scene = targetStripScene(model, selection, width, measure);
  if (scene === undefined) throw new Error("expected a strip");
  return scene;
};

const meaningsIn = (marks: readonly Mark[]): readonly Meaning[] =>
  marks.flatMap((mark) => [
    ...(mark.means === undefined ? [] : [mark.means]),
    ...(mark.kind === "group" ? meaningsIn(mark.marks) : []),
  ]);

const targetsIn = (scene: Scene): readonly Meaning[] =>
  meaningsIn(scene.marks).filter(({ destination }) => destination?.path.startsWith("/targets/"));

const counts = [5, 150, 10_000];

describe.each(counts)("a strip of %i targets", (count) => {
  it("counts every verdict, each leading to its targets", () => {
    for (const width of [390, 900]) {
      const rows = meaningsIn(sceneOf(modelOf(count), width).marks).filter(
        ({ destination }) => destination?.path === "/targets",
      );
      const targetCounts = rows.map(({ name }) => Number(/\d+/.exec(name)?.[0]));
      // What can't be judged has a row like the others.
      expect(targetCounts.reduce((sum, one) => sum + one, 0)).toBe(count + UNJUDGED);
      for (const { destination, id } of rows) {
        expect(destination?.selection?.facets.verdict.include).toEqual([id]);
      }
    }
  });
});

describe("the strip of the data set", () => {
  it("says beside a name the figure and the goal in their own unit, never a share that reads as the value", () => {
    const drawn = textsOf(sceneOf(real(), 856, widened(tableMeasure, 0.87)))
      .join(" ")
      .replaceAll("\u{a0}", " ");
    for (const label of [
      "Basic research share of R&D: 7.08% (≥ 8%)",
      "Mobile IoT connections: 2.888bn (> 3.6bn)",
      "Online retail sales: CNY 15.97tn (17tn)",
      "New energy storage capacity 2027: 136 GW (≥ 180)",
      "figure (goal)",
    ]) {
      expect(drawn).toContain(label);
    }
    const model = real();
    const labels = model.blocks
      .flat()
      .flatMap(({ targets }) => targets.flatMap((one) => model.figuresOf(one, "with-goal") ?? []));
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => !/\d/.test(label))).toEqual([]);
  });

  it("has a mark for each target that is judged, which leads to it", () => {
    const { targets, judged } = realSnapshot("");
    const expected = targets.shown
      .filter(({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged")
      .map(({ id }) => id);
    expect(new Set(targetsIn(sceneOf(real(), 900)).map(({ id }) => id))).toEqual(new Set(expected));
    expect(targetsIn(sceneOf(real(), 900))).toHaveLength(expected.length);
  });

  it("has no mark without a share of the way on the line of another target's name", () => {
    const places = (marks: readonly Mark[]): readonly (readonly [id: string, mark: Mark])[] =>
      marks.flatMap((mark) => {
        if (mark.kind !== "group") return [];
        const { means } = mark;
        return means?.destination?.path.startsWith("/targets/") === true
          ? mark.marks.map((one) => [means.id, one] as const)
          : places(mark.marks);
      });
    const model = real();
    const without = new Set(
      model.blocks
        .flat()
        .flatMap(({ targets }) => targets.filter(({ way }) => way === undefined))
        .map(({ id }) => id),
    );
    for (const width of [856, 900, 1200]) {
      let met = 0;
      for (const group of sceneOf(model, width).marks) {
        if (group.kind !== "group" || group.name === undefined) continue;
        const all = places(group.marks);
        const lines = all.flatMap(([, one]) => (one.kind === "text" ? [one.y - 4.6] : []));
        for (const [id, one] of all) {
          if (one.kind !== "hit" || !without.has(id)) continue;
          met += 1;
          for (const line of lines) expect(Math.abs(one.y + 6 - line)).toBeGreaterThan(11);
        }
      }
      expect(met).toBeGreaterThan(20);
    }
  });

  it("places a mark by the reading that its verdict rests on", () => {
    const { byTarget } = realSnapshot().judged;
    for (const { verdict, targets } of real().blocks.flat()) {
      for (const { way, needed, id } of targets) {
        if (way === undefined) continue;
        // Ahead only by the 2% of 'about', it stands just short of what was needed.
        const judgement = byTarget.get(id) ?? expect.unreachable(id);
        if (verdict !== "met" && cautionsOf(judgement).includes("within-tolerance")) {
          expect(way, id).toBeLessThan(needed ?? 0);
          continue;
        }
        if (verdict === "met") expect(needed, id).toBeUndefined();
        if (verdict === "missed") expect(needed, id).toBe(1);
        if (verdict === "due-was-ahead" || verdict === "on-pace") {
          // Ahead by what the reading proves: a hair may be lost in calculating.
          expect(way + 1e-9, id).toBeGreaterThanOrEqual(needed ?? 0);
        }
        if (verdict === "due-was-behind" || verdict === "behind") {
          expect(way, id).toBeLessThan((needed ?? 0) + 1e-9);
        }
      }
    }
  });

  it("proves a share no further than the bounds of reading and baseline do", () => {
    const targets = real().blocks.flatMap((rows) => rows.flatMap((row) => row.targets));
    const byId = new Map(targets.map((target) => [target.id, target]));
    // 1.74 from 'more than 1' to 3 is at most 37% of the way; 'more than 1,680' from 'more than 1,080' is anything.
    expect(byId.get("big-data")).toMatchObject({ way: expect.closeTo(0.37), side: "ceiling" });
    expect(byId.get("storage-total")).toMatchObject({ way: undefined, side: "figure" });
  });

  it("has its rows in three blocks: settled, outcome unknown, under way", () => {
    expect(real().blocks.map((rows) => rows.map(({ verdict }) => verdict))).toEqual([
      ["met", "missed"],
      ["due-was-ahead", "due-was-behind", "due-no-baseline"],
      ["on-pace", "behind"],
    ]);
  });
});

describe("where none is judged", () => {
  it("there is no strip: the reasons take its place", () => {
    const model = real("verdict=not-judged");
    expect(model.judged).toBe(0);
    expect(targetStripScene(model, selection, 900, tableMeasure)).toBeUndefined();
  });
});

describe("the strip as a file", () => {
  it("says why the others can't be judged, with nothing cut in a wider face", () => {
    const { scene } = fileOn(targetStripFigure, realSnapshot(""));
    expect(JSON.stringify(scene)).toMatch(/more can’t be judged: no figure \(\d+\)/);
    expect(textFaults(scene, fileMeasure)).toEqual([]);
  });
});
