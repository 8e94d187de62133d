import type { Day } from "#domain/calendar/dates.ts";
import type { Judgement } from "./judgement.ts";
import { requiredAt, type RequiredValue } from "./requiredValueAt.ts";
import { isUnsettled } from "./verdict.ts";

/** Whether the path still asks for something: neither met nor due. */
const isRunning = ({ due, verdict }: Judgement): boolean =>
  due?.passed === false && verdict !== "met";

/** What the path needs on the as-of day, while the target runs. */
export const neededNow = (
  judgement: Judgement,
): (RequiredValue & { readonly day: Day }) | undefined => {
  const { asOf: day } = judgement;
  if (day === undefined || !isRunning(judgement)) return undefined;
  const required = requiredAt(judgement, day);
  return required && { ...required, day };
};

/** What the path needed when last read; only where the last reading is held against it. */
export const neededThen = (judgement: Judgement): RequiredValue | undefined =>
  judgement.last !== undefined && (isRunning(judgement) || isUnsettled(judgement.verdict))
    ? requiredAt(judgement, judgement.last.day)
    : undefined;
