import type { Bound } from "#domain/judging/evidence/proof.ts";
import { formatValue, withUnit } from "./figureWords.ts";

/** A reading as printed, with its bound: `more than 1,680 EB`. Without `unit` the figure alone. */
export const readingWords = (
  { value, bound }: { readonly value: number; readonly bound?: Bound | undefined },
  unit?: string,
): string => {
  const figure = formatValue(value);
  const measured = unit === undefined ? figure : withUnit(figure, unit);
  return bound === undefined ? measured : `${bound} ${measured}`;
};
