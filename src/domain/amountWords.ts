import { formatValue, withUnit } from "#domain/judging/figureWords.ts";
import type { Amount, Bound } from "./schema/records.ts";
import { isQualitative, type Target } from "./schema/target.ts";

/** A figure or the two ends of a range: `1,680`, `100 to 200`. */
export const figureOf = (value: Amount): string =>
  typeof value === "number"
    ? formatValue(value)
    : `${formatValue(value.min)} to ${formatValue(value.max)}`;

/** A figure as printed, with its bound and unit: `about 6,000 employees`, `46.6%`. */
export const amountWords = (value: Amount, unit: string, bound?: Bound): string => {
  const measured = withUnit(figureOf(value), unit);
  return bound === undefined ? measured : `${bound} ${measured}`;
};

/** What a target asks for: `more than 300 EFLOPS`, `100 to 200 kt/yr`, or its goal in words. */
export const goalWords = (target: Target): string => {
  if (isQualitative(target)) return target.goal;
  const { comparator, value, unit } = target;
  const measured = withUnit(figureOf(value), unit);
  return comparator === "reach" || comparator === "between"
    ? measured
    : `${comparator} ${measured}`;
};
