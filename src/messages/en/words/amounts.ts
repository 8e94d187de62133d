import { ageOf } from "#domain/calendar/ages.ts";
import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Bound as ReadBound } from "#domain/judging/evidence/proof.ts";
import type { Rounding } from "#domain/judging/shownFigure.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";

import { formatBeside, formatThree, formatValue } from "#languages/digits.ts";
import { dateWords } from "#messages/words/dates.ts";
import { counted, numberWords } from "#messages/words/numbers.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

export { formatBeside as figureBeside, formatShare, formatValue } from "#languages/digits.ts";
export { boundSigns } from "#languages/signs.ts";

const scales = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;

/**
 * A figure to three digits in thousands, millions and so on: `1.68m`. Written by hand, as the compact notation
 * of `Intl` depends on the version of its data, and prerendered markup must match.
 */
export const formatCompact = (value: number): string => {
  const rounded = Number(value.toPrecision(3));
  const scale = scales.find(([size]) => Math.abs(rounded) >= size);
  return scale === undefined
    ? formatThree(rounded)
    : `${formatThree(rounded / scale[0])}${scale[1]}`;
};

/** What a unit counts in, at its beginning or after a currency, with its sign: `million vehicles`, `CNY trillion`. */
const counts: readonly (readonly [word: RegExp, size: number, sign: string])[] = [
  [/\btrillion ?/, 1e12, "tn"],
  [/\bbillion ?/, 1e9, "bn"],
  [/\bmillion ?/, 1e6, "m"],
];

const THOUSAND = 1000;

/** A figure as a label among others of its unit, in full and shortened: `20,093,000` and `20.1m`, `25tn`, `8%`. */
export const labelForms = (
  value: number,
  unit: string | undefined,
  format: (value: number) => string,
): readonly [whole: string, short: string] => {
  if (unit?.startsWith("%") === true) return [`${format(value)}%`, `${formatCompact(value)}%`];
  const own = counts.findIndex(([word]) => word.test(unit ?? ""));
  const [, size, sign] = counts[own] ?? [undefined, 1, ""];
  const short = formatCompact(value * size);
  if (value === 0) return [format(value), short];
  // 1,200 million are 1.2bn.
  const larger = Math.abs(value) >= THOUSAND ? counts[own - 1] : undefined;
  return larger === undefined
    ? [`${format(value)}${sign}`, short]
    : [`${format(value / THOUSAND)}${larger[2]}`, short];
};

/** A figure with its unit: `300 EFLOPS`, but `71% of population` and `CNY 800 billion`. */
const withUnit = (figure: string, unit: string): string => {
  if (unit.startsWith("%")) return `${figure}${unit}`;
  const [, currency, scale] = /^(CNY|USD|EUR) (.+)$/.exec(unit) ?? [];
  return currency === undefined ? `${figure} ${unit}` : `${currency} ${figure} ${scale}`;
};

const exact: Rounding = (figure) => figure;

/** A figure or the two ends of a range: `1,680`, `100 to 200`. */
const figureOf = (value: Amount, round = exact): string =>
  typeof value === "number"
    ? formatValue(round(value))
    : `${formatValue(value.min)} to ${formatValue(value.max)}`;

/** A figure as printed, or rounded, with its bound and unit: `about 6,000 employees`, `46.6%`. */
export const amountWords = (
  value: Amount,
  unit: string,
  bound?: Bound,
  round?: Rounding,
): string => {
  const measured = withUnit(figureOf(value, round), unit);
  return bound === undefined ? measured : `${bound} ${measured}`;
};

/** A figure with its bound, for use near its unit: `about 6,000`. */
export const boundedFigure = (value: Amount, bound?: Bound): string =>
  bound === undefined ? figureOf(value) : `${bound} ${figureOf(value)}`;

/** A reading as printed, with its bound: `more than 1,680 EB`. Without `unit`, the figure alone. */
export const readingWords = (
  { value, bound }: { readonly value: number; readonly bound?: ReadBound | undefined },
  unit?: string,
): string => (unit === undefined ? boundedFigure(value, bound) : amountWords(value, unit, bound));

/** What a target asks for: `more than 300 EFLOPS`, `100 to 200 kt/yr`, or its goal in words. */
export const goalWords = (target: Target): string => {
  if (isQualitative(target)) return target.goal;
  const { comparator, value, unit } = target;
  const measured = withUnit(figureOf(value), unit);
  return comparator === "reach" || comparator === "between"
    ? measured
    : `${comparator} ${measured}`;
};

/** A calculated figure with its unit and bound, with enough digits to differ from the printed one beside it. */
export const measuredBeside = (
  calculated: number,
  unit: string | undefined,
  printed?: number,
  bound?: Bound,
): string => {
  const figure = formatBeside(calculated, printed);
  const measured = unit === undefined ? figure : withUnit(figure, unit);
  return bound === undefined ? measured : `${bound} ${measured}`;
};

/** A difference with its unit: `41 EFLOPS`, but `1.6 percentage points` where the unit is a percentage. */
export const differenceWords = (
  difference: number,
  unit: string,
  format: (value: number) => string,
): string => {
  const figure = format(difference);
  if (!unit.startsWith("%")) return withUnit(figure, unit);
  return figure === "1" ? "1 percentage point" : `${figure} percentage points`;
};

/** The unit of figures written by `labelForms`, which isn't in them: `vehicles`, `CNY`; empty for `million`. */
export const labelUnit = (unit: string): string =>
  counts.reduce((words, [word]) => words.replace(word, ""), unit).trim();

/** A unit after a label of `labelForms`, where that is a symbol or a short word: ` GW`, ` firms`; else empty. */
export const unitBeside = (unit: string): string =>
  /^[A-Za-z]{1,6}$/.test(unit) ? `\u{a0}${unit}` : "";

/**
 * A unit as numbers alone are given in, in a column of a table or, by the largest, on the axis of a chart; and what
 * figures of the data are multiplied by: Chinese counts in 万 and 亿.
 */
export const numberUnit = (
  unit: string,
  _largest?: number,
): readonly [times: number, unit: string] => [1, unit];

const part = (count: number, unit: string): readonly string[] =>
  count === 0 ? [] : [`${numberWords(count)} ${unit}${count === 1 ? "" : "s"}`];

/** From this age on, in months, tables give it in years. */
const AGE_IN_YEARS = 36;

/** An age in figures on one line: '22 months', from three years on '4.9 years', never rounded up. */
const shortSpan = (months: number): string =>
  (months < AGE_IN_YEARS
    ? counted(months, "month")
    : `${Math.floor((months * 10) / 12) / 10} years`
  ).replace(" ", "\u{a0}");

/** 'two years and ten months', 'ten months', in tables '34 months'; undefined under a month. */
export const ageSpan = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const [years = 0, months = 0] = ageOf(date, asOf) ?? [];
  const parts = [...part(years, "year"), ...part(months, "month")];
  if (parts.length === 0) return undefined;
  return short ? shortSpan(years * 12 + months) : parts.join(" and ");
};

/** 'five years old', in tables '5 years old' and '23 months old'. */
export const ageWords = (date: CalendarDate, asOf: Day, short = false): string | undefined => {
  const span = ageSpan(date, asOf, short);
  return span && `${span}${short ? "\u{a0}" : " "}old`;
};

/** A date with the age of a figure of that date: '2021, four years old'. */
export const agedDateWords = (date: CalendarDate, asOf: Day | undefined, short = false): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return [dateWords(date, short), ...(age === undefined ? [] : [age])].join(", ");
};
