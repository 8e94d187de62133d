import type { Day } from "#domain/calendar/dates.ts";
import { dayWords } from "#domain/dateWords.ts";
import { isoDay, partsOf } from "#domain/calendar/dates.ts";

/** A figure that rounds to zero carries no minus sign. */
const figures = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat("en-GB", { signDisplay: "negative", ...options });

const printed = figures({ maximumFractionDigits: 6 });
const whole = figures({ maximumFractionDigits: 0 });
const three = figures({ maximumSignificantDigits: 3 });
const two = figures({ maximumSignificantDigits: 2 });
const percent = figures({ style: "percent", maximumFractionDigits: 1 });
const wholePercent = figures({ style: "percent", maximumFractionDigits: 0 });

/** A printed figure as it is: `1,680`, `20.092`. */
export const formatValue = (value: number): string => printed.format(value);

/** A calculated figure to three digits, whole from 100 on: `18.5`, `1,655`. */
const formatRounded = (value: number): string =>
  (Math.abs(value) >= 100 ? whole : three).format(value);

/** A pace to two digits, whole from 10 on: `41`, `1.6`. */
export const formatPace = (value: number): string =>
  (Math.abs(value) >= 10 ? whole : two).format(value);

/** A share of 1 as per cent to one place: `47.6%`. */
export const formatShare = (share: number): string => percent.format(share);

/** A yearly rate as per cent, whole from 10% on: `18%`, `4.2%`. */
export const formatRate = (share: number): string =>
  (Math.abs(share) >= 0.1 ? wholePercent : percent).format(share);

const scales = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;

/**
 * A figure to three digits in thousands, millions and so on: `1.68m`. Written by hand, for the compact
 * notation of `Intl` differs between versions of its data, and markup must not.
 */
export const formatCompact = (value: number): string => {
  const rounded = Number(value.toPrecision(3));
  const scale = scales.find(([size]) => Math.abs(rounded) >= size);
  return scale === undefined
    ? three.format(rounded)
    : `${three.format(rounded / scale[0])}${scale[1]}`;
};

/** A calculated figure, beside a printed one with as many digits as it takes to tell them apart. */
export const formatBeside = (calculated: number, other?: number): string => {
  const rounded = formatRounded(calculated);
  return other !== undefined && rounded === formatRounded(other)
    ? formatValue(calculated)
    : rounded;
};

/** A figure with its unit: `300 EFLOPS`, but `71% of population` and `CNY 800 billion`. */
export const withUnit = (figure: string, unit: string): string => {
  if (unit.startsWith("%")) return `${figure}${unit}`;
  const [, currency, scale] = /^(CNY|USD|EUR) (.+)$/.exec(unit) ?? [];
  return currency === undefined ? `${figure} ${unit}` : `${currency} ${figure} ${scale}`;
};

/** A difference with its unit: `41 EFLOPS`, but `1.6 percentage points` where the unit is a percentage. */
export const differenceWords = (figure: string, unit: string): string => {
  if (!unit.startsWith("%")) return `${figure} ${unit}`;
  return figure === "1" ? "1 percentage point" : `${figure} percentage points`;
};

/** The day at an end of a path: `mid-2023`, `end-2020`, else the day itself. */
export const pathDayWords = (day: Day): string => {
  const { year } = partsOf(day);
  const iso = isoDay(day);
  if (iso.endsWith("-06-30")) return `mid-${year}`;
  return iso.endsWith("-12-31") ? `end-${year}` : dayWords(day);
};
