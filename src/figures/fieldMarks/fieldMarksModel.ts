import type { FieldCounts } from "#domain/findings/fields.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

/** Verdicts short of the target, the most settled next to the line. */
const leftVerdicts: readonly Verdict[] = ["missed", "due-was-behind", "behind", "due-no-baseline"];
/** Verdicts on course or better, the most settled next to the line. */
const rightVerdicts: readonly Verdict[] = ["met", "due-was-ahead", "on-pace"];

export type Runs = readonly (readonly [verdict: Verdict, count: number])[];

export interface FieldRow {
  readonly field: string;
  readonly name: string;
  readonly judged: number;
  readonly total: number;
  /** Verdicts that occur, from the line outwards. */
  readonly left: Runs;
  readonly right: Runs;
}

/** With fewer fields than this there is nothing to compare. */
const LEAST = 3;

const runsOf = (verdicts: readonly Verdict[], { counts }: FieldCounts): Runs =>
  verdicts.flatMap((verdict) => {
    const count = counts.byVerdict.get(verdict) ?? 0;
    return count === 0 ? [] : [[verdict, count] as const];
  });

/** Undefined where there are too few fields, or nothing is judged in any. */
export const fieldMarksModel = (
  fields: readonly FieldCounts[],
  nameOf: (field: string) => string,
): readonly FieldRow[] | undefined =>
  fields.length < LEAST || fields.every(({ counts }) => counts.judged === 0)
    ? undefined
    : fields.map((one) => ({
        field: one.field,
        name: nameOf(one.field),
        judged: one.counts.judged,
        total: one.counts.total,
        left: runsOf(leftVerdicts, one),
        right: runsOf(rightVerdicts, one),
      }));
