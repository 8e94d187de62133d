import type { Day } from "#domain/calendar/dates.ts";
import type { Judgement } from "./judgement.ts";
import { requiredAt, type RequiredValue } from "./requiredValueAt.ts";
import { isUnsettled } from "./verdict.ts";

/** Whether the path still requires something: the target is neither met nor due. */
const isRunning = ({ due, verdict }: Judgement): boolean =>
  due?.passed === false && verdict !== "met";

/** What the path requires on the as-of day, as long as the target is running. */
export const neededNow = (
  judgement: Judgement,
): (RequiredValue & { readonly day: Day }) | undefined => {
  const { asOf: day } = judgement;
  if (day === undefined || !isRunning(judgement)) return undefined;
  const required = requiredAt(judgement, day);
  return required && { ...required, day };
};

/** What the path required on the day of the last reading; only where that reading is compared with it. */
export const neededThen = (judgement: Judgement): RequiredValue | undefined =>
  judgement.last !== undefined && (isRunning(judgement) || isUnsettled(judgement.verdict))
    ? requiredAt(judgement, judgement.last.day)
    : undefined;
