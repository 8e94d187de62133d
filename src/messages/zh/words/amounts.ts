import { ageOf } from "#domain/calendar/ages.ts";
import type { Rounding } from "#domain/judging/shownFigure.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";
import type { Comparator, Target } from "#domain/schema/target.ts";

import type * as en from "#messages/words/amounts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { bounded, formatBeside, formatValue, unitOf } from "./grammar.ts";
import { dateWords } from "#languages/zh/words/dates.ts";

export { formatShare, formatValue } from "./grammar.ts";
export { boundSigns } from "#languages/signs.ts";

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

const sizes = ["", "万", "亿", "万亿"];
const UNIT = /^(.*)#(万亿|亿|万|%)?(.*)$/u;

/** The sizes 万, 亿 and 万亿 for a figure of 10,000 and more: the largest that it fills. */
const sizeFor = (value: number, own: string): readonly [times: number, size: string] => {
  const at = sizes.indexOf(own);
  const [up, larger] = [Math.abs(value) >= 10_000, sizes[at + 1]];
  if (at < 0 || !up || larger === undefined) return [1, own];
  const [times, size] = sizeFor(value / 10_000, larger);
  return [times / 10_000, size];
};

const largest = (value: Amount): number => (typeof value === "number" ? value : value.max);

/** The factor for a figure of a unit, and the 万, 亿 or % right after it. */
interface Size {
  readonly times: number;
  readonly size: string;
  readonly isCounted: boolean;
}

/** Measure words of things counted one by one: a minimum of these is 不少于 rather than 不低于. */
const COUNTED = /^[个家项颗座架辆人名部件套台种份轮]/u;

/** How a figure of a unit is written, and the words around it: from 10,000 on in 万, 亿 or 万亿. */
const sizeIn = (unit: string, value: Amount) => {
  const { form, times = 1 } = unitOf(unit);
  const [, before = "", own = "", after = ""] = UNIT.exec(form) ?? [];
  const [more, size] = sizeFor(largest(value) * times, own);
  return { before, after, times: times * more, size };
};

/** Puts figures in their place in the unit's form. */
const inUnit = (unit: string, value: Amount, figures: (size: Size) => string): string => {
  const { before, after, ...size } = sizeIn(unit, value);
  const words = figures({ ...size, isCounted: COUNTED.test(after) });
  return `${before}${words}${after}`.replace(/ (?=\p{Script=Han})/u, "");
};

/** In 万 and 亿, as readings of the unit are written: `25.5亿`, beside `28.88亿个连接`. */
export const labelForms: typeof en.labelForms = (value, unit, format) => {
  if (unit === undefined) return [format(value), formatCompact(value)];
  const { times, size } = sizeIn(unit, value);
  const behind = value === 0 && size !== "%" ? "" : size;
  return [`${format(value * times)}${behind}`, `${formatCompact(value * times)}${behind}`];
};

export const measuredBeside: typeof en.measuredBeside = (calculated, unit, printed, bound) =>
  unit === undefined
    ? bounded(formatBeside(calculated, printed), bound)
    : inUnit(unit, calculated, ({ times, size, isCounted }) => {
        const other = printed === undefined ? undefined : printed * times;
        return bounded(formatBeside(calculated * times, other) + size, bound, isCounted);
      });

/** Both ends of a range carry 万, 亿 or %, as the Chinese standard for numerals requires: `10万至20万`, `4.5%至5%`. */
const figureOf = (value: Amount, times = 1, size = "", round: Rounding = (one) => one): string =>
  typeof value === "number"
    ? `${formatValue(round(value * times))}${size}`
    : `${formatValue(value.min * times)}${size}至${formatValue(value.max * times)}${size}`;

const boundedInUnit = (
  value: Amount,
  unit: string,
  bound: Bound | Comparator | undefined,
  round?: Rounding,
) => {
  const { of } = unitOf(unit);
  // For a share or a multiple the bound comes before the whole phrase: `不超过理论时延的1.5倍`.
  if (of !== undefined && bound !== undefined && bound !== "reach" && bound !== "between") {
    return bounded(
      of.replace("#", () => figureOf(value, 1, "", round)),
      bound,
    );
  }
  return inUnit(unit, value, ({ times, size, isCounted }) =>
    bounded(figureOf(value, times, size, round), bound, isCounted),
  );
};

/** A figure as printed, with its bound and unit: `约6000名员工`, `46.6%`. */
export const amountWords: typeof en.amountWords = boundedInUnit;

export const boundedFigure: typeof en.boundedFigure = (value, bound) =>
  bounded(figureOf(value), bound);

export const readingWords: typeof en.readingWords = ({ value, bound }, unit) =>
  unit === undefined ? boundedFigure(value, bound) : amountWords(value, unit, bound);

/** The goal of a target: `超过300 EFLOPS`, `10万至20万吨/年`; a goal in words is the data's own text. */
export const goalWords: typeof en.goalWords = (target: Target) =>
  isQualitative(target) ? target.goal : boundedInUnit(target.value, target.unit, target.comparator);

/** A difference with its unit: `41 EFLOPS`, but `1.6个百分点` where the unit is a percentage. */
export const differenceWords: typeof en.differenceWords = (difference, unit, format) =>
  unit.startsWith("%")
    ? `${format(difference)}个百分点`
    : inUnit(unit, difference, ({ times, size }) => format(difference * times) + size);

/** The unit without 万 or 亿, which follows each figure: `吨` for `4.8亿`. */
export const labelUnit: typeof en.labelUnit = (unit) => {
  const { form, alone = form.replace("#", "").trim() } = unitOf(unit);
  const [, before = "", own = "", after = ""] = UNIT.exec(form) ?? [];
  return own === "" || own === "%" ? alone : `${before}${after}`.trim();
};

/** `千瓦`, `吨`, ` EFLOPS`; a longer unit, or one around the figure, is left out. */
export const unitBeside: typeof en.unitBeside = (unit) => {
  const words = labelUnit(unit);
  if (unit.startsWith("%") || !/^(?:\p{Script=Han}{1,3}|[A-Za-z]{1,6})$/u.test(words)) return "";
  return /^[A-Za-z]/.test(words) ? `\u{a0}${words}` : words;
};

/** In the 万 or 亿 of the unit's own form; by the largest figure, in the largest that it fills. */
export const numberUnit: typeof en.numberUnit = (unit, most) => {
  const { form, times = 1, alone = form.replace("#", "").trim() } = unitOf(unit);
  if (most === undefined) return [times, alone];
  const { before, size, after, times: scaled } = sizeIn(unit, most);
  return [scaled, size === "" || size === "%" ? alone : `${before}${size}${after}`.trim()];
};

export const ageSpan: typeof en.ageSpan = (date, asOf) => {
  const [years, months] = ageOf(date, asOf) ?? [0, 0];
  const span = `${years === 0 ? "" : `${years}年`}${months === 0 ? "" : `${months}个月`}`;
  return span === "" ? undefined : span;
};

/** The time since the date of the figure: '距今2年10个月'. */
export const ageWords: typeof en.ageWords = (date, asOf) => {
  const span = ageSpan(date, asOf);
  return span && `距今${span}`;
};

export const agedDateWords: typeof en.agedDateWords = (date, asOf) => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf);
  return age === undefined ? dateWords(date) : `${dateWords(date)}（${age}）`;
};
