import type { Amount, Bound } from "#domain/schema/records.ts";
import { type Comparator, isQualitative, type Target } from "#domain/schema/target.ts";
import { formatBeside, formatValue } from "#languages/digits.ts";
import type * as en from "#messages/words/amounts.ts";

import { unitOf } from "#languages/zh/units.ts";

// Digits, their groups and per cent are written as in English.
export { formatShare, formatValue } from "#languages/digits.ts";

export const figureBeside: typeof en.figureBeside = formatBeside;

const scales = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
] as const;

/** A figure to three digits in 万, 亿 and 万亿: `168万`. */
export const formatCompact: typeof en.formatCompact = (value) => {
  const rounded = Number(value.toPrecision(3));
  const scale = scales.find(([size]) => Math.abs(rounded) >= size);
  return scale === undefined
    ? formatValue(rounded)
    : `${formatValue(Number((rounded / scale[0]).toPrecision(3)))}${scale[1]}`;
};

/** Figures at their place in what the unit makes of them. */
const inUnit = (unit: string, figures: (times: number) => string): string => {
  const { form, times = 1 } = unitOf(unit);
  return form.replace("#", () => figures(times));
};

export const measuredBeside: typeof en.measuredBeside = (calculated, unit, printed) =>
  inUnit(unit, (times) =>
    formatBeside(calculated * times, printed === undefined ? undefined : printed * times),
  );

/** How far a figure binds, with the figure at `#`. */
const bounds: Readonly<Record<Bound | Comparator, string>> = {
  "more than": "超过#",
  "at least": "不低于#",
  about: "约#",
  "at most": "不超过#",
  "less than": "低于#",
  "up to": "最高#",
  reach: "#",
  between: "#",
};

const bounded = (words: string, bound: Bound | Comparator | undefined): string =>
  bound === undefined ? words : bounds[bound].replace("#", () => words);

const figureOf = (value: Amount, times = 1): string =>
  typeof value === "number"
    ? formatValue(value * times)
    : `${formatValue(value.min * times)}至${formatValue(value.max * times)}`;

/** A figure as printed, with its bound and unit: `约6,000名员工`, `46.6%`. */
export const amountWords: typeof en.amountWords = (value, unit, bound) =>
  inUnit(unit, (times) => bounded(figureOf(value, times), bound));

export const boundedFigure: typeof en.boundedFigure = (value, bound) =>
  bounded(figureOf(value), bound);

export const readingWords: typeof en.readingWords = ({ value, bound }, unit) =>
  unit === undefined ? boundedFigure(value, bound) : amountWords(value, unit, bound);

/** What a target asks for: `超过300EFLOPS`, `10至20万吨/年`; a goal in words is our own English. */
export const goalWords: typeof en.goalWords = (target: Target) =>
  isQualitative(target)
    ? target.goal
    : inUnit(target.unit, (times) => bounded(figureOf(target.value, times), target.comparator));

/** A difference with its unit: `41EFLOPS`, but `1.6个百分点` where the unit is a percentage. */
export const differenceWords: typeof en.differenceWords = (difference, unit, format) =>
  unit.startsWith("%")
    ? `${format(difference)}个百分点`
    : inUnit(unit, (times) => format(difference * times));

/** A unit by itself, as on an axis: figures there stand as the data has them, in millions or billions. */
export const unitWords: typeof en.unitWords = (unit) => {
  const { form, times } = unitOf(unit);
  if (times === 10) return form.replace("#亿", "十亿");
  if (times !== undefined) return form.replace("#万", times === 100 ? "百万" : "千");
  return form.replace("#", "");
};
