import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fileMeasure, type Measure, tableMeasure } from "#scene/measure.ts";
import { verdictShape } from "#scene/shapes.ts";
import { targetGlyphScene } from "#figures/targetGlyph/targetGlyphScene.ts";
import { geometryFaults } from "#test/support/sceneTexts.ts";
import type { Comparator, Target } from "#domain/schema/target.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import {
  type GlyphUnits,
  glyphModel,
  type MeasuredGlyph,
} from "#figures/targetGlyph/targetGlyphModel.ts";
import { type GlyphMark, textWeights } from "#figures/targetGlyph/targetGlyphFrame.ts";
import { placeGlyph } from "#figures/targetGlyph/targetGlyphPlaces.ts";
import { dayFrom, coreSnapshot } from "#test/support/dataset.ts";
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

  it("draws what lies beyond the scale as an arrow at its edge", () => {
    expect(find(marksOf({ base: 0, readings: [400] }), "reading")[0]?.off).toBe(1);
    expect(find(marksOf({ base: 50, readings: [10] }), "reading")[0]?.off).toBe(-1);
    expect(find(marksOf({ base: 0, readings: [50] }), "reading")[0]?.off).toBeUndefined();
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
});
