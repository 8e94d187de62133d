import { type Day, dayOf } from "#domain/calendar/dates.ts";
import type { Baseline, QuantitativeTarget, Reading } from "#domain/schema/target.ts";

import { defaultAssumptions } from "./path/assumptions.ts";
import { evidenceOf } from "./evidence/evidence.ts";
import { judge, type Judgement } from "./judge.ts";
import { type Verdict, verdicts } from "./verdict.ts";

/** The cases that show what each verdict means, and where its limits are. */
export type ExampleKey =
  | "reached"
  | "reached-by-bound"
  | "reached-early"
  | "seen-late"
  | "short-at-due"
  | "reached-too-late"
  | "ahead-before-due"
  | "behind-before-due"
  | "backwards"
  | "without-baseline"
  | "open-bound"
  | "open-baseline"
  | "ahead"
  | "taken-back"
  | "behind"
  | "no-reading"
  | "no-way"
  | "unlike"
  | "told-later";

/** An invented target, judged by the same rules as those of the data set. */
export interface Example {
  readonly key: ExampleKey;
  readonly asOf: Day;
  readonly target: QuantitativeTarget;
  readonly judgement: Judgement;
}

/** 60% by the end of 2025, from 20% at the end of 2020: 8 points a year. */
const BASE: Baseline = { value: 20, asOf: "2020", provenance: [] };
const AIM = 60;
const DUE = "2025";
/** One day before it is due, and one after. */
const BEFORE = dayOf(2024, 6, 30);
const AFTER = dayOf(2026, 6, 30);

type Case = readonly [
  key: ExampleKey,
  asOf: Day,
  readings: readonly Omit<Reading, "provenance">[],
  baseline?: Baseline | null,
];

const cases: readonly Case[] = [
  ["reached", BEFORE, [{ value: 62, asOf: "2023" }]],
  ["reached-by-bound", BEFORE, [{ value: 60, asOf: "2023", bound: "more than" }]],
  ["reached-early", AFTER, [{ value: 62, asOf: "2023" }]],
  [
    "seen-late",
    AFTER,
    [
      { value: 50, asOf: "2023" },
      { value: 61, asOf: "2026-03" },
    ],
  ],
  ["short-at-due", AFTER, [{ value: 55, asOf: "2025" }]],
  [
    "reached-too-late",
    AFTER,
    [
      { value: 55, asOf: "2025" },
      { value: 63, asOf: "2026-03" },
    ],
  ],
  ["ahead-before-due", AFTER, [{ value: 48, asOf: "2023" }]],
  ["behind-before-due", AFTER, [{ value: 40, asOf: "2023" }]],
  ["backwards", AFTER, [{ value: 18, asOf: "2023" }]],
  ["without-baseline", AFTER, [{ value: 48, asOf: "2023" }], null],
  ["open-bound", AFTER, [{ value: 62, asOf: "2025", bound: "up to" }]],
  ["open-baseline", AFTER, [{ value: 48, asOf: "2023" }], { ...BASE, bound: "more than" }],
  ["ahead", BEFORE, [{ value: 48, asOf: "2023" }]],
  [
    "taken-back",
    BEFORE,
    [
      { value: 61, asOf: "2022" },
      { value: 50, asOf: "2023" },
    ],
  ],
  ["behind", BEFORE, [{ value: 40, asOf: "2023" }]],
  ["no-reading", BEFORE, []],
  ["no-way", BEFORE, [{ value: 48, asOf: "2023" }], null],
  ["unlike", BEFORE, [{ value: 48, asOf: "2023", comparable: false }]],
  ["told-later", BEFORE, [{ value: 48, asOf: "2023", disclosed: "2024-09-01" }]],
];

const exampleOf = ([key, asOf, readings, baseline = BASE]: Case): Example => {
  const target: QuantitativeTarget = {
    id: key,
    metric: key,
    unit: "%",
    comparator: "reach",
    value: AIM,
    due: DUE,
    readings: readings.map((one) => ({ ...one, provenance: [] })),
    provenance: [],
    ...(baseline === null ? {} : { baseline }),
  };
  return { key, asOf, target, judgement: judge(evidenceOf(target), defaultAssumptions(asOf)) };
};

/** The examples by verdict, in the order in which verdicts are shown. */
export const examplesByVerdict = (): ReadonlyMap<Verdict, readonly Example[]> => {
  const all = cases.map(exampleOf);
  return new Map(
    verdicts.map((verdict) => [
      verdict,
      all.filter(({ judgement }) => judgement.verdict === verdict),
    ]),
  );
};
