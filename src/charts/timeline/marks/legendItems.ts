import type { Item } from "#charts/scene/flow.ts";
import { type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { kindShape } from "#charts/scene/shapes.ts";
import { dateMeaning } from "#domain/schema/common.ts";
import { type DateMeaning, type EntryKind, entryKind } from "#domain/schema/records.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { meaningLabels } from "#messages/words/terms.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import type { DrawnPart } from "./drawnParts.ts";
import { dateGlyph, discPath } from "./glyphs.ts";

/** What one thing looks like that is drawn, and what it stands for. */
export interface LegendItem {
  readonly key: string;
  /** Marks side by side around their middle line, each from its own left edge on. */
  readonly swatches: readonly Item[];
  readonly words: string;
}

const glyphSwatch = (means: DateMeaning, kind: EntryKind): Item => {
  const { style, d } = dateGlyph(means, kind, means === "due" ? 10 : 8, 0);
  const colour = `kind.${kind}` as const;
  return {
    width: 16,
    marks: [
      style === "body"
        ? { kind: "path", d, fill: colour }
        : { kind: "path", d, fill: "paper", stroke: colour, weight: 1.75 },
    ],
  };
};

const forms = ["period", "through", "range", "cluster", "density"] as const;

const bar = { stroke: "kind.policy", weight: 3, opacity: 0.45 } as const;

const samples: Readonly<Record<(typeof forms)[number], Mark>> = {
  period: { kind: "path", d: "M0 0H32", ...bar },
  through: { kind: "path", d: "M0 -2.5H32M0 2.5H32", ...bar },
  range: { kind: "path", d: "M0 -4H32V4H0z", fill: "kind.policy", opacity: 0.25 },
  cluster: {
    kind: "path",
    d: discPath(undefined, 5, 37, 0),
    at: { x: 0, y: 0, scale: 0.75 },
    fill: "ink.muted",
  },
  density: {
    kind: "path",
    d: "M0 7V2H5V-2H10V-7H15V-4H20V1H26V5H32V7z",
    fill: "ink.muted",
    opacity: 0.6,
  },
};

const sample = (mark: Mark): readonly Item[] => [{ width: 32, marks: [mark] }];

/** What colours and shapes of kinds stand for. */
export const kindItems = (kinds: readonly EntryKind[]): readonly LegendItem[] =>
  kinds.map((kind) => ({
    key: kind,
    swatches: [
      {
        width: 12,
        marks: [
          {
            kind: "path",
            d: kindShape[kind],
            fill: `kind.${kind}`,
            at: { x: 5, y: 0, scale: 4.2 },
          },
        ],
      },
    ],
    words: kindLabels[kind],
  }));

/** What else is drawn: dates by what they mean, plans, crowds, reporting periods. */
export const drawnItems = (
  drawn: readonly DrawnPart[],
  bands: readonly ReportingPeriod[],
): readonly LegendItem[] => {
  const parts = new Set(drawn);
  const has = (part: DrawnPart): boolean => parts.has(part);
  return [
    ...dateMeaning.options.flatMap((means): readonly LegendItem[] => {
      const kinds = entryKind.options.filter((kind) => has(`${means}/${kind}`));
      const swatches = kinds.map((kind) => glyphSwatch(means, kind));
      return kinds.length === 0 ? [] : [{ key: means, swatches, words: meaningLabels[means] }];
    }),
    ...forms.filter(has).map((form) => ({
      key: form,
      swatches: sample(samples[form]),
      words: timelineMarks.legend[form],
    })),
    ...bands.flatMap(({ id, start, end, source }): readonly LegendItem[] =>
      has(`band/${id}`)
        ? [
            {
              key: `band/${id}`,
              swatches: sample({ kind: "path", d: "M8 -7H24V7H8z", fill: "fill", stroke: "rule" }),
              words: timelineMarks.reportingPeriod(source, start, end),
            },
          ]
        : [],
    ),
  ];
};

/** The swatches of an item beside each other, around their middle line. */
export const swatchRow = ({ swatches }: LegendItem): Item => {
  let width = 0;
  const marks = swatches.map((swatch): Mark => {
    const at = { x: width, y: 0 };
    width += swatch.width;
    return { kind: "group", at, marks: swatch.marks };
  });
  return { width, marks };
};

/** Middle of a line, and where its words stand. */
const MIDDLE = 9;
const BASE = 13.5;
const GAP = 5;

/** An item as marks that can stand in a row with others. */
export const legendItem = (item: LegendItem, measure: Measure): Item => {
  const { words } = item;
  const { width, marks } = swatchRow(item);
  return {
    width: width + GAP + measure(words, SMALL),
    marks: [
      { kind: "group", at: { x: 0, y: MIDDLE }, marks },
      { kind: "text", x: width + GAP, y: BASE, lines: [words], fill: "ink.muted" },
    ],
  };
};
