import type { Item } from "#scene/place/flow.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { kindCutout, kindPath } from "#scene/kindPaths.ts";
import { verdictMark } from "#scene/shapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { hatched, hatchInk, unsureInk } from "./rowMarks.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { classOf, type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { classLead, withinClass } from "#messages/words/verdictClasses.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

/** A mark of the plot and its meaning. */
export interface LegendItem extends Item {
  readonly key: string;
  readonly words: string;
  /** For a verdict: its definition can be opened. */
  readonly verdict?: Verdict;
  /** Before the first verdict of a class: its head. */
  readonly head?: string;
}

const plan: readonly Mark[] = [
  { kind: "path", d: "M0 0H12", stroke: "ink.muted" },
  { kind: "path", d: "M12 0H38", stroke: "control", weight: 6 },
  { kind: "path", d: hatched(38, 64, 0), ...hatchInk },
  { kind: "path", d: kindPath("policy", 12, 0, 5), fill: "kind.policy" },
  { kind: "path", d: "M61 -6h4v12h-4v-1.6h2.4v-8.8h-2.4z", fill: "ink" },
];

/** The bar of a plan in a list, with the line of the day. */
const listed: readonly Mark[] = [
  ...plan,
  { kind: "path", d: "M38 -7V7", stroke: "accent", weight: 1.5 },
];

const unsure: readonly Mark[] = [
  { kind: "path", d: "M0 -4.5H26V4.5H0z", ...unsureInk },
  {
    kind: "path",
    d: kindPath("policy", 13, 0, 5) + kindCutout("policy", 13, 0, 2.6),
    fill: "kind.policy",
  },
];

const closed: readonly Mark[] = [
  {
    kind: "path",
    d: [4, 13, 22].map((x) => kindPath("policy", x, -3, 3.4)).join(""),
    fill: "kind.policy",
  },
  { kind: "path", d: kindPath("policy-news", 17, 4, 2.8), fill: "kind.policy-news" },
];

/** The most rows of a lane that are examined. */
const MOST_LOOKED_AT = 200;

/** Which of these a lane draws depends on whether it is open; without lanes, the legend is that of the list. */
export const legendItems = (
  shapes: readonly LaneShape[],
  kinds: readonly EntryKind[],
  factsOf: FactsOf,
): readonly LegendItem[] => {
  const rows = shapes.flatMap((shape) => [...shape.rows.subarray(0, MOST_LOOKED_AT)]);
  const hasRows = rows.length > 0;
  const isUnsure = rows.some((row) => {
    const { start, end } = factsOf(row).entry.main;
    return end > start;
  });
  const presentVerdicts = new Set(shapes.flatMap(({ lane }) => [...lane.tally.counts.keys()]));
  const isLeftOpen = shapes.some(({ lane: { tally } }) => tally.notJudged > 0);
  const shown = verdicts.filter(
    (verdict) => presentVerdicts.has(verdict) || (verdict === "not-judged" && isLeftOpen),
  );
  const counted = shapes.find(({ lane: { tally } }) => tally.judged + tally.notJudged > 0);
  return [
    ...(shapes.length === 0 && kinds.includes("policy")
      ? [{ key: "plan", width: 66, marks: listed, words: timelineMarks.legend.listedPlan }]
      : []),
    ...(hasRows ? [{ key: "plan", width: 66, marks: plan, words: timelineMarks.legend.plan }] : []),
    ...(isUnsure
      ? [{ key: "unsure", width: 26, marks: unsure, words: timelineMarks.legend.unsure }]
      : []),
    ...(shapes.some(({ isOpen }) => !isOpen)
      ? [{ key: "closed", width: 26, marks: closed, words: timelineMarks.legend.closed }]
      : []),
    ...(shapes.some(({ before }) => before > 0)
      ? [{ key: "earlier", width: 0, marks: [], words: timelineMarks.legend.earlier }]
      : []),
    ...(shapes.some(({ after }) => after > 0)
      ? [{ key: "later", width: 0, marks: [], words: timelineMarks.legend.later }]
      : []),
    ...kinds.map((kind) => ({
      key: kind,
      width: 12,
      marks: [{ kind: "path", d: kindPath(kind, 5, 0, 4.6), fill: `kind.${kind}` } as const],
      words: kindLabels[kind],
    })),
    ...shown.map((verdict: Verdict, at) => ({
      key: verdict,
      width: 11,
      marks: [verdictMark(verdict, 5, 0, 4.5)],
      words: withinClass[verdict],
      verdict,
      ...(at > 0 && classOf(verdict) === classOf(shown[at - 1] ?? verdict)
        ? {}
        : { head: classLead(classOf(verdict)) }),
    })),
    ...(counted !== undefined && hasRows
      ? [
          {
            key: "targets",
            width: 0,
            marks: [],
            words: timelineMarks.legend.counted[counted.lane.tally.of],
          },
        ]
      : []),
  ];
};

/** The middle of a line, and the baseline of its words. */
const MIDDLE = 9;
const BASE = 13.5;
const GAP = 5;

/** An item as marks, to be placed in a row with others. */
export const legendItem = (item: LegendItem, measure: Measure): Item => {
  const { width, marks, words, head } = item;
  const from = head === undefined ? 0 : measure(head, SMALL) + GAP;
  const x = from + (width === 0 ? 0 : width + GAP);
  return {
    width: x + measure(words, SMALL),
    marks: [
      ...(head === undefined
        ? []
        : [{ kind: "text", x: 0, y: BASE, lines: [head], fill: "ink.muted" } as const]),
      { kind: "group", at: { x: from, y: MIDDLE }, marks },
      { kind: "text", x, y: BASE, lines: [words], fill: "ink.muted" },
    ],
  };
};
