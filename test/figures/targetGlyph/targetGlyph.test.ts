import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fileMeasure, type Measure, tableMeasure } from "#scene/measure.ts";
import { verdictShape } from "#scene/shapes.ts";
import type { Scene } from "#scene/scene.ts";
import { glyphSamples, targetGlyphScene } from "#figures/targetGlyph/targetGlyphScene.ts";
import { glyphWords } from "#messages/figures/targetGlyph.ts";
import { geometryFaults } from "#test/support/sceneTexts.ts";
import type { Comparator, Target } from "#domain/schema/target.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import { labelledReading } from "#domain/judging/shownReading.ts";
import {
  type GlyphUnits,
  glyphModel,
  type MeasuredGlyph,
} from "#figures/targetGlyph/targetGlyphModel.ts";
import { type GlyphMark, HALF, textWeights } from "#figures/targetGlyph/targetGlyphFrame.ts";
import { placeGlyph } from "#figures/targetGlyph/targetGlyphPlaces.ts";
import { dayFrom, coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const asOf = dayFrom("2026-11-24");

interface Sketch {
  readonly value?: number | { readonly min: number; readonly max: number };
  readonly comparator?: Comparator;
  readonly base?: number;
  readonly undated?: boolean;
  readonly readings?: readonly number[];
  readonly bound?: "more than" | "at most";
  readonly due?: string;
}

/** A target due at the end of 2030 with a reading a year from 2021 on. */
const targetOf = (sketch: Sketch): Target => ({
  id: "t",
  metric: "Metric",
  due: sketch.due ?? "2030",
  provenance: [],
  unit: "units",
  comparator: sketch.comparator ?? "reach",
  value: sketch.value ?? 100,
  ...(sketch.base === undefined
    ? {}
    : {
        baseline: {
          value: sketch.base,
          provenance: [],
          ...(sketch.undated === true ? {} : { asOf: "2020" }),
        },
      }),
  readings: (sketch.readings ?? []).map((value, index) => ({
    value,
    asOf: String(2021 + index),
    provenance: [],
    ...(sketch.bound === undefined ? {} : { bound: sketch.bound }),
  })),
});

const modelOf = (sketch: Sketch, units: GlyphUnits = "share"): MeasuredGlyph => {
  const target = targetOf(sketch);
  const model = glyphModel(target, judge(evidenceOf(target), { asOf, path: "straight" }), units);
  if (model.kind !== "measured") throw new Error(`expected a measured glyph, got ${model.kind}`);
  return model;
};

const marksOf = (
  sketch: Sketch,
  units?: GlyphUnits,
  width = 396,
  measure: Measure = tableMeasure,
): readonly GlyphMark[] => placeGlyph(modelOf(sketch, units), width, measure).marks;

const find = <K extends GlyphMark["kind"]>(marks: readonly GlyphMark[], kind: K) =>
  marks.filter((mark): mark is Extract<GlyphMark, { kind: K }> => mark.kind === kind);

const textIn = (marks: readonly GlyphMark[], role: string): string | undefined =>
  find(marks, "text").find((mark) => mark.role === role)?.text;

describe("the glyph of a target", () => {
  it("stands every baseline and every target in the same two columns", () => {
    const places = [
      { base: 20, readings: [30] },
      { base: 2000, value: 1, comparator: "at most" as const, readings: [900] },
      { base: 99, readings: [700] },
    ].map((sketch) => {
      const marks = marksOf(sketch);
      return [find(marks, "base")[0]?.x, find(marks, "target")[0]?.x];
    });
    expect(new Set(places.map(String)).size).toBe(1);
  });

  it("puts a reading on its share of the way, whichever way is better", () => {
    const up = find(marksOf({ base: 0, readings: [25] }), "reading")[0];
    const down = find(
      marksOf({ base: 200, value: 100, comparator: "at most", readings: [175] }),
      "reading",
    )[0];
    expect(up?.x).toBe(down?.x);
    expect(
      modelOf({ base: 200, value: 100, comparator: "at most", readings: [175] }).readings[0]?.at,
    ).toBe(0.25);
  });

  it("without a baseline stands a figure by its ratio to the target, reached or not", () => {
    const places = (
      [
        [{ readings: [30] }, 0.3],
        [{ readings: [99] }, 0.99],
        [{ readings: [100] }, 1],
        [{ readings: [125] }, 1.25],
        [{ readings: [0] }, 0],
        [{ readings: [-20] }, 0],
        [{ comparator: "at most", readings: [125] }, 0.8],
        [{ comparator: "at most", readings: [80] }, 1.25],
        [{ value: -50, readings: [-100] }, 0.5],
        [{ value: -50, readings: [-40] }, 1.25],
        [{ value: -50, comparator: "at most", readings: [-40] }, 0.8],
        [{ value: 0, readings: [-1] }, 0],
        [{ value: 0, readings: [1] }, Number.POSITIVE_INFINITY],
        [{ value: 0, readings: [0] }, 1],
      ] as const
    ).map(([sketch, place]) => [modelOf(sketch).readings[0]?.at, place]);
    for (const [drawn, place] of places) expect(drawn).toBe(place);
  });

  it("without a baseline stands each of the real figures in its own place, on its side of the target", () => {
    const { targets, judged } = realSnapshot("count=targets");
    const cases = targets.shown.flatMap(({ id, target }) => {
      const judgement = judged.byTarget.get(id);
      const model = judgement && glyphModel(target, judgement);
      if (model?.kind !== "measured" || model.scale !== "ratio") return [];
      const [reading] = model.readings;
      const goal = judgement?.goal;
      const telling = judgement && labelledReading(judgement);
      if (reading === undefined || goal === undefined || telling === undefined) return [];
      return [{ id, at: reading.at, value: telling.value, goal }];
    });
    expect(cases.length).toBeGreaterThan(30);
    for (const { id, at, value, goal } of cases) {
      const expected = goal.direction === "up" ? value / goal.aim : goal.aim / value;
      expect([id, at]).toEqual([id, expect.closeTo(expected, 9)]);
    }
    expect(
      Object.fromEntries(cases.map(({ id, at }) => [id, Math.round(at * 100) / 100] as const)),
    ).toMatchObject({
      "ndc-hub-share": 0.89,
      "ec24-carbon": 0.87,
      "steel-ule": 0.56,
      "sail21-traffic": 1,
      "std-conversion": 1.05,
      "dcg-pue": 1.06,
      "nev-share": 2.4,
    });
    const short = cases.filter(({ at }) => at < 1);
    expect(new Set(short.map(({ at }) => at.toFixed(2))).size).toBeGreaterThan(short.length / 2);
  });

  it("stands what was missed at the figure that it was missed by, and a later one small", () => {
    const marks = marksOf({ base: 0, due: "2022", readings: [40, 55, 163] });
    expect(find(marks, "reading")).toHaveLength(1);
    expect(textIn(marks, "reading")).toBe("55");
    expect(modelOf({ base: 0, due: "2022", readings: [40, 55, 163] }).readings).toMatchObject([
      { at: 0.4, isDecisive: false },
      { at: 0.55, isDecisive: true },
      { at: 1.63, isDecisive: false },
    ]);
    const target = targetOf({ base: 0, due: "2022", readings: [40, 55, 163] });
    expect(glyphWords(target, judge(evidenceOf(target), { asOf, path: "straight" }))).toContain(
      "missed with 55 units in 2022; latest figure 163 units in 2023",
    );
  });

  it.each([
    ["a later one", { base: 20, value: 60, due: "2022", readings: [40, 55, 63] }, "63"],
    ["one taken back", { base: 20, value: 60, readings: [61, 50] }, "61"],
    ["of two none", { base: 20, value: 60, readings: [61, 62, 50] }, undefined],
    [
      "not the decisive one, whose own is over it",
      { base: 20, value: 60, readings: [50, 61] },
      undefined,
    ],
    ["nor one off the scale", { base: 20, value: 60, readings: [90, 50] }, undefined],
  ] as const)(
    "writes what has passed the target at its ring, before the target's: %s",
    (_words, sketch, text) => {
      for (const isLabelled of [true, false]) {
        const { marks } = placeGlyph(modelOf(sketch), 420, tableMeasure, isLabelled);
        expect(textIn(marks, "passed")).toBe(text);
        if (text === undefined) continue;
        const [ring, figure, target] = [
          Math.max(...find(marks, "earlier").map(({ x }) => x)),
          ...["passed", "target"].map(
            (role) => find(marks, "text").find((mark) => mark.role === role)?.x ?? 0,
          ),
        ];
        expect(figure).toBeGreaterThan(ring);
        expect(figure).toBeLessThan(ring + 8);
        expect(target).toBeGreaterThan((figure ?? 0) + tableMeasure(text, 13));
        expect(textIn(marks, "target")).toBe("target 60");
      }
    },
  );

  it("stands a figure near what was asked clear of the bracket, on its own side", () => {
    const [target = Number.NaN, reading] = (["target", "reading"] as const).map(
      (kind) => find(marksOf({ readings: [100] }), kind)[0]?.x,
    );
    expect(reading).toBe(target + 7.5);
    const short = marksOf({ base: 0, readings: [98] });
    expect(find(short, "reading")[0]?.x).toBe((find(short, "target")[0]?.x ?? Number.NaN) - 7.5);
    const past = find(marksOf({ readings: [700] }, "share", 900), "reading")[0];
    expect(past?.x).toBeGreaterThan(target);
    expect(past?.off).toBe(1);
  });

  it("draws what lies beyond the scale as an arrow at its edge", () => {
    expect(find(marksOf({ base: 0, readings: [400] }), "reading")[0]?.off).toBe(1);
    expect(find(marksOf({ base: 50, readings: [10] }), "reading")[0]?.off).toBe(-1);
    expect(find(marksOf({ base: 0, readings: [50] }), "reading")[0]?.off).toBeUndefined();
  });

  it("has an arrow for what lies beyond at every width, or at none", () => {
    for (const [value, off] of [
      [105, undefined],
      [110, 1],
      [-1, -1],
    ] as const) {
      for (const width of [296, 348, 396, 620, 900]) {
        const marks = marksOf({ base: 0, readings: [value] }, "share", width);
        expect([width, value, find(marks, "reading")[0]?.off]).toEqual([width, value, off]);
      }
    }
  });

  it("stands what moved backwards left of the baseline's tick and clear of it", () => {
    for (const value of [49.9, 40, -500]) {
      for (const width of [296, 396]) {
        const marks = marksOf({ base: 50, readings: [value] }, "share", width);
        const [tick = Number.NaN, read = Number.NaN] = (["base", "reading"] as const).map(
          (kind) => find(marks, kind)[0]?.x,
        );
        expect(read + HALF).toBeLessThan(tick - 1);
        expect(find(marks, "covered")).toEqual([]);
      }
    }
  });

  it("draws the target's bracket over what was read, and its number at it or behind what stands there", () => {
    for (const [value, off, text] of [
      [98, 9, "100\u{a0}units"],
      [100, 17, "100\u{a0}units"],
      [105, 18, "100\u{a0}units"],
    ] as const) {
      const marks = marksOf({ base: 0, readings: [value] });
      const kinds = marks.map(({ kind }) => kind);
      expect(kinds.indexOf("target")).toBeGreaterThan(kinds.indexOf("reading"));
      // Its rim would cut what stands under its foot.
      expect(kinds.indexOf("needed")).toBeGreaterThan(kinds.indexOf("target"));
      const bracket = find(marks, "target")[0]?.x ?? Number.NaN;
      const number = find(marks, "text").find(({ role }) => role === "target");
      expect([value, Math.round((number?.x ?? Number.NaN) - bracket)]).toEqual([value, off]);
      expect(number?.text).toBe(text);
    }
  });

  it("gives the way more than half of a narrow glyph, its baseline's label under the tick or over it", () => {
    for (const [readings, isLabelled] of [
      [[60], true],
      [[60], false],
      [[], false],
      [[10, 11, 12, 13, 14], true],
    ] as const) {
      const { marks, line } = placeGlyph(
        modelOf({ base: 9, readings }),
        348,
        tableMeasure,
        isLabelled,
      );
      const [way] = find(marks, "way");
      expect((way?.x2 ?? 0) - (way?.x1 ?? 0)).toBeGreaterThan(348 / 2);
      const label = find(marks, "text").find(({ role }) => role === "base");
      expect(Math.abs((label?.y ?? line) - line)).toBeGreaterThan(10);
    }
  });

  it("draws a missing baseline as a dotted way that says so, with the reading on its side only", () => {
    const marks = marksOf({ readings: [300] });
    expect(find(marks, "way")[0]?.dotted).toBe(true);
    expect(find(marks, "base")).toEqual([]);
    expect(textIn(marks, "base")).toBe("no baseline");
    const reading = find(marks, "reading")[0];
    expect(reading?.x).toBeGreaterThan(find(marks, "target")[0]?.x ?? Number.NaN);
    const short = find(marksOf({ readings: [1] }), "reading")[0];
    expect(short?.x).toBeLessThan(find(marks, "target")[0]?.x ?? Number.NaN);
  });

  it("says that there is no reading", () => {
    expect(textIn(marksOf({ base: 10 }), "missing")).toBe("no figure");
    expect(textIn(marksOf({ base: 10, readings: [20] }), "missing")).toBeUndefined();
  });

  it("leaves bounds to the figures, where they are signs", () => {
    const marks = marksOf({ base: 0, readings: [40], bound: "more than" });
    expect(textIn(marks, "reading")).toBe("> 40");
  });

  it("draws a dated baseline whole, an undated one broken", () => {
    expect(find(marksOf({ base: 0, readings: [40] }), "base")[0]?.undated).toBe(false);
    expect(find(marksOf({ base: 0, undated: true, readings: [40] }), "base")[0]?.undated).toBe(
      true,
    );
  });

  it("shows what the path needed at the reading, or needs by now where there is none", () => {
    const marks = marksOf({ base: 0, readings: [10] });
    const [needed] = find(marks, "needed");
    expect(Math.abs((needed?.x ?? 0) - (find(marks, "reading")[0]?.x ?? 99))).toBeLessThan(1);
    expect(textIn(marks, "needed")).toBe("needed 9.99\u{a0}units");
    expect(textIn(marksOf({ base: 0 }), "needed")).toMatch(/^needed now 59/);
    expect(find(marksOf({ readings: [10] }), "needed")).toEqual([]);
    // Met or not: what was needed by then stands there.
    expect(find(marksOf({ base: 0, readings: [100] }), "needed")).toHaveLength(1);
  });

  it("gives baseline, path and target in their unit alike", () => {
    const marks = marksOf({ base: 9, readings: [10] });
    for (const role of ["base", "needed", "target"] as const) {
      expect(textIn(marks, role)).toMatch(/\d\u{a0}units$/u);
    }
    // Where the target's has no room for it, none has it.
    const narrow = marksOf({ base: 9, value: 1_234_567_890, readings: [10] }, "share", 348);
    for (const role of ["base", "target"] as const) {
      expect(textIn(narrow, role)).not.toMatch(/units/);
    }
  });

  it("keeps what was needed clear of the baseline's label beside it, without a unit if need be", () => {
    const model = modelOf({ base: 25.5, value: 36, readings: [27, 28, 28.88] });
    if (model.needed === undefined) throw new Error("expected what was needed");
    const chinese: MeasuredGlyph = {
      ...model,
      base: { at: 0, undated: false, label: ["≈ 25.5亿立方米", "≈ 25.5亿", "≈ 25.5亿"] },
      aim: { ...model.aim, label: ["> 36亿立方米", "> 36亿", "> 36亿"] },
      needed: { at: 0.42, label: ["应达29.9亿立方米", "应达29.9亿", "应达29.9亿", "29.9亿"] },
    };
    for (const width of [396, 420, 460, 620]) {
      const { marks } = placeGlyph(chinese, width, tableMeasure);
      const [needed, base] = (["needed", "base"] as const).map((role) =>
        find(marks, "text").find((mark) => mark.role === role),
      );
      if (needed === undefined || base === undefined) throw new Error("expected both labels");
      const start = boxOf(needed, tableMeasure).x1;
      expect([width, base.anchor]).toEqual([width, "end"]);
      expect([width, start > base.x + 3]).toEqual([width, true]);
      expect(start).toBeGreaterThan(find(marks, "base")[0]?.x ?? Number.NaN);
      expect([width, needed.text]).toEqual([
        width,
        width >= 460 ? "应达29.9亿立方米" : "应达29.9亿",
      ]);
    }
  });

  it("draws the readings before the last as dots, and their figures nowhere", () => {
    const marks = marksOf({ base: 0, readings: [10, 20, 30] });
    expect(find(marks, "earlier")).toHaveLength(2);
    expect(find(marks, "reading")).toHaveLength(1);
  });

  it("has no figure of the last reading where a column beside it has", () => {
    const model = modelOf({ base: 0, readings: [10] });
    const { marks, height } = placeGlyph(model, 396, tableMeasure, false);
    expect(textIn(marks, "reading")).toBeUndefined();
    expect(height).toBeLessThan(placeGlyph(model, 396, tableMeasure).height);
  });

  it("puts what was needed where the verdict says: ahead of it is on pace, short of it behind", () => {
    for (const value of [5, 9.9, 10.1, 40]) {
      const model = modelOf({ base: 0, readings: [value] });
      const needed = model.needed?.at ?? Number.NaN;
      const read = model.readings[0]?.at ?? Number.NaN;
      expect(read >= needed ? "on-pace" : "behind").toBe(model.verdict);
    }
  });

  it("gives a range two ends", () => {
    const target = find(
      marksOf({ value: { min: 100, max: 120 }, comparator: "between", base: 0, readings: [50] }),
      "target",
    )[0];
    expect(target?.far).toBeGreaterThan(target?.x ?? Number.NaN);
  });

  it("opens to the left in native units where less is better", () => {
    const marks = marksOf(
      { base: 200, value: 100, comparator: "at most", readings: [150] },
      "native",
    );
    expect(find(marks, "target")[0]?.opens).toBe(-1);
    expect(find(marks, "zero")).toHaveLength(1);
  });

  it("leaves goals in words to words", () => {
    const { targets, judged } = coreSnapshot();
    const entry = targets.shown.find(({ id }) => id === "patent-firms");
    const judgement = judged.byTarget.get("patent-firms");
    if (entry === undefined || judgement === undefined) throw new Error("expected patent-firms");
    expect(glyphModel(entry.target, judgement).kind).toBe("words");
  });
});

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const boxOf = (
  { x, y, anchor, text, role }: Extract<GlyphMark, { kind: "text" }>,
  measure: Measure,
): Box => {
  const wide = measure(text, 13, textWeights[role]);
  const x1 = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { x1, x2: x1 + wide, y1: y - 10, y2: y + 1 };
};

const apart = (a: Box, b: Box): boolean =>
  a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;

/** What a mark takes up on the line on which base and target are labelled. */
const spanOf = (mark: GlyphMark): readonly number[] => {
  switch (mark.kind) {
    case "way":
    case "covered":
      return [mark.x1, mark.x2];
    case "target":
      return mark.far === undefined ? [mark.x] : [mark.x, mark.far];
    case "range":
      return [mark.x1, mark.x2];
    case "text":
      return [];
    default:
      return [mark.x];
  }
};

const figure = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((value) => Number(value.toFixed(1))),
  fc.constantFrom(0, 100, 1e9, -1e9),
);

const sketches = fc.record(
  {
    value: figure,
    comparator: fc.constantFrom<Comparator>("more than", "at least", "reach", "about", "at most"),
    base: figure,
    undated: fc.boolean(),
    readings: fc.array(figure, { maxLength: 5 }),
    bound: fc.constantFrom<"more than" | "at most">("more than", "at most"),
  },
  { requiredKeys: [] },
);

describe("whatever the figures", () => {
  it("labels never run into each other or into a mark, and nothing leaves the glyph", () => {
    fc.assert(
      fc.property(
        sketches,
        fc.constantFrom<GlyphUnits>("share", "native"),
        fc.integer({ min: 296, max: 900 }),
        fc.constantFrom(tableMeasure, fileMeasure),
        fc.boolean(),
        (sketch, units, width, measure, isLabelled) => {
          const model = modelOf(sketch, units);
          const scene = targetGlyphScene(model, width, measure, "A target", isLabelled);
          expect(geometryFaults(scene, measure)).toEqual([]);
          const { marks, line } = placeGlyph(model, width, measure, isLabelled);
          const texts = find(marks, "text");
          const boxes = texts.map((text) => boxOf(text, measure));
          const base = texts.find(({ role }) => role === "base");
          const target = texts.find(({ role }) => role === "target");
          const baseEnd = base?.anchor === "end" ? base.x : 0;
          for (const x of marks.flatMap(spanOf)) {
            expect(Number.isFinite(x)).toBe(true);
            expect(x).toBeGreaterThan(baseEnd);
            expect(x).toBeLessThan(target?.x ?? Number.NaN);
          }
          // What was needed is met by no label, and its words run through no bracket.
          const low = { y1: line + 6, y2: line + 14 };
          for (const { x } of find(marks, "needed")) {
            const mark = { x1: x - 4.5, x2: x + 4.5, ...low };
            for (const box of boxes) expect(apart(mark, box)).toBe(true);
          }
          const ends = find(marks, "target").flatMap(({ x, far = x }) => [x, far]);
          for (const needed of texts.filter(({ role }) => role === "needed")) {
            for (const x of ends) {
              const bracket = { x1: x - 2, x2: x + 2, ...low };
              expect(apart(boxOf(needed, measure), bracket)).toBe(true);
            }
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe("the scene of a glyph", () => {
  it("has the verdict's colour for what tells of it, and ink for what was asked", () => {
    const model = modelOf({ base: 0, readings: [10] });
    const { marks } = targetGlyphScene(model, 396, tableMeasure, "A target");
    const colours = marks.flatMap((mark) => ("fill" in mark ? [mark.fill] : []));
    expect(model.verdict).toBe("on-pace");
    expect(colours).toContain("verdict.on-pace");
    const last = marks.findLast((mark) => mark.kind === "text");
    expect(last).toMatchObject({ lines: ["100\u{a0}units"], fill: "ink", weight: "strong" });
  });

  it("has the verdict's own shape at the last reading, and a broken base where its day isn't known", () => {
    for (const sketch of [{ readings: [300] }, { base: 0, readings: [10] }]) {
      const model = modelOf(sketch);
      const { marks } = targetGlyphScene(model, 396, tableMeasure, "A target");
      expect(marks).toContainEqual(
        expect.objectContaining({ kind: "path", d: verdictShape[model.verdict] }),
      );
    }
    const undated = modelOf({ base: 0, undated: true, readings: [40] });
    const { marks } = targetGlyphScene(undated, 396, tableMeasure, "A target");
    expect(marks.some((mark) => mark.kind === "path" && mark.dash === "2 2")).toBe(true);
  });

  it("has a legend whose samples are drawn as the marks that they explain", () => {
    expect(glyphSamples.map(({ title }) => title)).toEqual([
      "baseline",
      "needed by then",
      "latest",
      "off the scale",
      "earlier",
      "target",
    ]);
    const bracketOf = (scene: Scene): string | undefined =>
      scene.marks
        .flatMap((mark) => (mark.kind === "group" ? mark.marks : [mark]))
        .flatMap((mark) => (mark.kind === "path" && mark.weight === 2 ? [mark.d] : []))
        .map((d) => d.replaceAll(/-?\d[\d.]*/g, ""))[0];
    const sample = glyphSamples.find(({ title }) => title === "target");
    const glyph = targetGlyphScene(modelOf({ base: 0, readings: [10] }), 396, tableMeasure, "t");
    expect(sample && bracketOf(sample)).toBe(bracketOf(glyph));
  });
});
