import { formatBeside, withUnit } from "#domain/judging/figureWords.ts";
import { figureOf } from "#domain/amountWords.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";

export { amountWords, goalWords } from "#domain/amountWords.ts";
export {
  formatBeside as figureBeside,
  formatCompact,
  formatShare,
  formatValue,
} from "#domain/judging/figureWords.ts";

/** A calculated figure with its unit, with as many digits as tell it from the printed one beside it. */
export const measuredBeside = (calculated: number, unit: string, printed?: number): string =>
  withUnit(formatBeside(calculated, printed), unit);

/** A figure with its bound, where the unit stands near by: `about 6,000`. */
export const boundedFigure = (value: Amount, bound?: Bound): string =>
  bound === undefined ? figureOf(value) : `${bound} ${figureOf(value)}`;

/** A unit by itself, as on an axis. */
export const unitWords = (unit: string): string => unit;
