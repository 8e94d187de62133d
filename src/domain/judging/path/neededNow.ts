import type { Day } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { isUnsettled } from "#domain/judging/verdict.ts";

/** Whether the path still asks for something: neither met nor due. */
const isRunning = ({ due, verdict }: Judgement): boolean =>
  due?.passed === false && verdict !== "met";

/** What the path needs on the as-of day, while the target runs. */
export const neededNow = (
  judgement: Judgement,
): { readonly value: number; readonly day: Day } | undefined => {
  const { expectedAsOf: value, asOf: day } = judgement;
  return !isRunning(judgement) || value === undefined ? undefined : { value, day };
};

/** What the path needed when last read; only where the last reading is held against it. */
export const neededThen = (judgement: Judgement): number | undefined =>
  isRunning(judgement) || isUnsettled(judgement.verdict) ? judgement.expected : undefined;
