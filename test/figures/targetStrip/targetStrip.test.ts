import { cautionsOf } from "#domain/judging/caution.ts";
import { describe, expect, it } from "vitest";

import { wayOf } from "#domain/judging/way.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import type { GroupMark, Mark, Meaning } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import {
  type StripModel,
  type StripRow,
  targetStripModel,
  type StripTarget,
} from "#figures/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#figures/targetStrip/targetStripScene.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { meaningOf, verdictWords } from "#messages/words/verdicts.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { namesOfJudged } from "#figures/targetStrip/stripNames.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";

const widths = [340, 390, 599, 600, 700, 900, 1200, 1600];
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

/** A model of one row. */
const ofRow = (row: StripRow): StripModel => ({
  blocks: [[row]],
  judged: row.targets.length,
  total: row.targets.length,
  nameOf: ({ label }) => label,
  figuresOf: () => "33 (goal 100)",
});

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

/** The names drawn in a scene. */
const namesIn = (scene: Scene): number =>
  textsOf(scene).filter((text) => /: .*\d/.test(text)).length;

it("names as many targets as a height has room for, and nothing is on another", () => {
  const model = real();
  const low = [420, 520, 700].map((most) => {
    const scene = targetStripScene(model, selection, 1000, fileMeasure, most);
    if (scene === undefined) throw new Error("expected a strip");
    expect(textFaults(scene, fileMeasure)).toEqual([]);
    return { names: namesIn(scene), isWithin: scene.height <= most };
  });
  const names = low.map((one) => one.names);
  expect(names).toEqual(names.toSorted((a, b) => a - b));
  expect(new Set(names).size).toBe(3);
  expect(low.map(({ isWithin }) => isWithin)).toEqual([true, true, true]);
});

const counts = [5, 150, 10_000];

describe.each(counts)("a strip of %i targets", (count) => {
  it.each(widths)("has no text cut or on another at %i px, in a wider face either", (width) => {
    const model = modelOf(count);
    for (const measure of [tableMeasure, widened(tableMeasure, SPARE)]) {
      expect(textFaults(sceneOf(model, width, measure), measure)).toEqual([]);
    }
  });

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
  it.each([
    // In a list the sums are those of the headline.
    [
      390,
      [
        /^Settled: \d+$/,
        /^Undecided, outcome unknown: \d+$/,
        /^Undecided, under way: \d+$/,
        /^No verdict$/,
      ],
    ],
    // Beside an axis what can't be judged is behind the last line.
    [900, [/^Settled$/, /^Outcome unknown$/, /^Under way$/]],
  ])("has its rows at %i px under the heads of their classes", (width, heads) => {
    const headsOf = (model: StripModel): readonly string[] =>
      textsOf(sceneOf(model, width)).filter((text) =>
        /^(?:Settled|Undecided|Outcome unknown|Under way|No verdict)\b/.test(text),
      );
    const found = headsOf(real());
    expect(found).toHaveLength(heads.length);
    for (const [at, head] of heads.entries()) expect(found[at]).toMatch(head);
    const drawn = textsOf(sceneOf(real(), width));
    expect(drawn).toContain("Can’t be judged");
    expect(drawn).toEqual(expect.arrayContaining(["Was on pace", "Was behind", "Pace unknown"]));
    const met = ofRow({ verdict: "met", targets: real().blocks.flat()[0]?.targets ?? [] });
    // One row needs no sum.
    expect(headsOf(met)).toEqual(["Settled"]);
  });

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

  it.each([
    [1120, 1, "with-goal"],
    [856, 0.87, "in-brackets"],
    [856, 1, "bare"],
  ] as const)(
    "at %i px in a face %f as wide, all names have the goal, or none",
    (width, face, form) => {
      const model = real();
      const drawn = textsOf(sceneOf(model, width, widened(tableMeasure, face))).map((text) =>
        text.replaceAll("\u{a0}", " "),
      );
      const named = drawn.filter((text) => /: .*\d/.test(text));
      expect(named.length).toBeGreaterThan(15);
      const hasGoal = { "with-goal": / \(goal .*\)$/, "in-brackets": / \([^g]*\)$/, bare: /[^)]$/ };
      for (const text of named) expect(text).toMatch(hasGoal[form]);
      // The key explains the brackets, where there are any.
      expect(drawn.includes("name: figure (goal)")).toBe(form === "in-brackets");
    },
  );

  it("places no target that is just as near to its baseline on the axis, as the scatter of pace doesn't", () => {
    const model = real();
    const { apart } = pacePoints(realSnapshot("").targets.shown, realSnapshot("").judged);
    const narrow = model.blocks.flatMap((rows) =>
      rows.flatMap(({ targets }) => targets.filter(({ isNarrow }) => isNarrow)),
    );
    const ids = narrow.map(({ id }) => id);
    for (const { entry, judgement } of apart) {
      if (wayOf(judgement) !== undefined) expect(ids).toContain(entry.id);
    }
    for (const { way, needed } of narrow) expect([way, needed]).toEqual([undefined, undefined]);
    const drawn = textsOf(sceneOf(model, 1120)).join(" ");
    for (const one of narrow) expect(drawn).not.toContain(model.nameOf(one));
  });

  it("plots the same judged targets as the scatter of pace, and no others", () => {
    const { targets, judged } = realSnapshot("");
    const scattered = pacePoints(targets.shown, judged).points.filter(
      ({ verdict }) => verdict !== "not-judged",
    );
    const placed = real().blocks.flatMap((rows) =>
      rows.flatMap((row) => row.targets.filter(({ way }) => way !== undefined)),
    );
    expect(placed.map(({ id }) => id).sort()).toEqual(
      scattered.map(({ entry }) => entry.id).sort(),
    );
  });

  it("has a mark for each target that is judged, which leads to it", () => {
    const { targets, judged } = realSnapshot("");
    const expected = targets.shown
      .filter(({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged")
      .map(({ id }) => id);
    expect(new Set(targetsIn(sceneOf(real(), 900)).map(({ id }) => id))).toEqual(new Set(expected));
    expect(targetsIn(sceneOf(real(), 900))).toHaveLength(expected.length);
  });

  it("has a group for each verdict: its word leads to what it means, its count to its targets", () => {
    const named = (marks: readonly Mark[]): readonly GroupMark[] =>
      marks.flatMap((mark) =>
        mark.kind !== "group"
          ? []
          : [...(mark.name === undefined ? [] : [mark]), ...named(mark.marks)],
      );
    const model = real();
    const groups = named(sceneOf(model, 900).marks);
    // Which of its marks have no name beside them, it says.
    const unnamed = (marks: readonly Mark[]): number =>
      marks.filter(
        (mark) =>
          mark.kind === "group" &&
          mark.means?.destination?.path.startsWith("/targets/") === true &&
          !mark.marks.some(({ kind }) => kind === "text"),
      ).length;
    expect(groups.some(({ marks }) => unnamed(marks) > 1)).toBe(true);
    expect(
      groups.map(({ name, marks }) => [
        name,
        ...meaningsIn(marks)
          .slice(0, 2)
          .map((meaning) => [meaning.name, meaning.destination?.path]),
      ]),
    ).toEqual(
      [
        ...model.blocks.flat().map(({ verdict, targets }) => [verdict, targets.length] as const),
        ["not-judged", model.total - model.judged] as const,
      ].map(([verdict, count], at) => [
        verdictWords[verdict],
        [meaningOf(verdictWords[verdict]), `/method#${verdict}`],
        [targetStrip.row(verdict, count, "goals", unnamed(groups[at]?.marks ?? [])), "/targets"],
      ]),
    );
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

  it("tells a name whole, with its share", () => {
    const verdict = "behind";
    const label =
      "A name so long that no strip of any width has the room to tell it as a whole, ever and ever";
    const target = {
      id: "long",
      label,
      verdict,
      grade: undefined,
      way: 0.321,
      needed: 0.5,
      side: "ceiling",
      isNarrow: false,
    } as const;
    const drawn = textsOf(sceneOf(ofRow({ verdict, targets: [target] }), 640)).join(" ");
    expect(drawn).toContain("ever and ever: 33 (goal 100)");
  });

  it("names all of a few, those without a baseline beside the others too", () => {
    const all =
      real()
        .blocks.flat()
        .find(({ verdict }) => verdict === "missed")?.targets ?? [];
    const targets = [false, true].flatMap((hasNone) =>
      all.filter(({ way }) => (way === undefined) === hasNone).slice(0, 3),
    );
    // Otherwise nothing is proved: some have a share of the way, some have none.
    expect(new Set(targets.map(({ way }) => way === undefined)).size).toBe(2);
    const drawn = textsOf(sceneOf(ofRow({ verdict: "missed", targets }), 900)).join(" ");
    for (const { label } of targets) expect(drawn).toContain(label);
  });

  it("names a figure that several documents ask for once a row", () => {
    const row = real("count=targets")
      .blocks.flat()
      .find(({ verdict }) => verdict === "due-was-behind");
    expect(
      row?.targets.filter(({ label }) => label === "Electric steel share").length,
    ).toBeGreaterThan(1);
    const drawn = textsOf(sceneOf(ofRow(row ?? { verdict: "met", targets: [] }), 900));
    expect(drawn.filter((text) => text.startsWith("Electric steel share"))).toHaveLength(1);
  });

  it.each([640, 720, 960, 1376])("cuts no name at %i", (width) => {
    const drawn = textsOf(sceneOf(real(), width));
    expect(drawn.filter((text) => text.endsWith("…"))).toEqual([]);
  });

  it("draws fewer than 500 marks of ten thousand targets", () => {
    expect(targetsIn(sceneOf(modelOf(10_000), 900)).length).toBeLessThan(500);
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
