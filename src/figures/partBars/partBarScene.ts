import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import type { ScreenWidths } from "#figures/drawing.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";

/** A body's part in records. */
export interface PartCounts {
  readonly led: number;
  /** What was issued, alone or with others; this includes what was led. */
  readonly issued: number;
  readonly about: number;
}

/** The widths of a bar in a column of text. */
export const partBarWidths = { usual: 200 } as const satisfies ScreenWidths;

/** Stroke width of the outline for what was issued with others. */
const LINE = 1.5;

/** The size of a bar: `most` is the count that takes the full width. */
interface Size {
  readonly most: number;
  readonly width: number;
  readonly height: number;
}

const partMarks = (
  { led, issued, about }: PartCounts,
  { most, width, height }: Size,
): readonly Mark[] => {
  const at = (count: number): number => (count / most) * width;
  const others = at(issued) - at(led);
  return [
    ...(led === 0
      ? []
      : [{ kind: "rect", x: 0, y: 0, width: at(led), height, fill: "bar" } as const]),
    ...(issued === led
      ? []
      : [
          {
            kind: "rect",
            x: at(led) + LINE / 2,
            y: LINE / 2,
            width: Math.max(0.1, others - LINE),
            height: height - LINE,
            stroke: "bar",
            weight: LINE,
          } as const,
        ]),
    ...(about === 0
      ? []
      : [
          {
            kind: "line",
            x1: at(issued),
            x2: at(issued + about),
            y1: height / 2,
            y2: height / 2,
            stroke: "kind.policy-news",
            weight: height,
            dash: "2 2",
          } as const,
        ]),
  ];
};

/**
 * A body's part in records as a bar: solid for what it led, an outline for what it issued with others, stripes for news
 * about it. Forms rather than shades, as which shade is darker differs by theme.
 */
export const partBarScene = (counts: PartCounts, size: Size): Scene => ({
  width: size.width,
  height: size.height,
  title: bodyFigures.counts(counts.led, counts.issued - counts.led, counts.about),
  marks: partMarks(counts, size),
});

const SAMPLE: Size = { most: 1, width: 24, height: 10 };

/** The key to the parts of a bar, each named by its word; with news where bars count it. */
export const partSamples = (hasNews: boolean): readonly Scene[] =>
  (
    [
      [bodyFigures.led, { led: 1, issued: 1, about: 0 }],
      [bodyFigures.issued, { led: 0, issued: 1, about: 0 }],
      [bodyFigures.about, { led: 0, issued: 0, about: 1 }],
    ] as const
  )
    .slice(0, hasNews ? 3 : 2)
    .map(([title, counts]) => ({ ...partBarScene(counts, SAMPLE), title }));
