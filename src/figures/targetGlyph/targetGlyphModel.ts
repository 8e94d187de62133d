import { type Goal, signOf } from "#domain/judging/evidence/goal.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { labelledReading } from "#domain/judging/shownReading.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";
import { noReadingWords } from "#messages/judging/verdicts.ts";
import { roundingIn } from "#domain/judging/shownFigure.ts";
import { requiredAt } from "#domain/judging/requiredValueAt.ts";
import { figureBeside, formatValue, unitBeside } from "#messages/words/amounts.ts";
import type { Target } from "#domain/schema/target.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { figureForms, goalForms, type LabelForms } from "./targetGlyphLabels.ts";

/** Whether a glyph runs from baseline to target, or along the target's own unit from zero. */
export type GlyphUnits = "share" | "native";

/**
 * The meaning of a position along the glyph. `way`: the share of the way, 0 at the baseline, 1 at the target. `native`:
 * a value in the target's unit. `ratio`: without a baseline there is no way to measure along; a value is placed by its
 * ratio to the target, 0 at nothing of it.
 */
type GlyphScale = "way" | "native" | "ratio";

/** The forms of a label, the longest first: with its unit, without it, and shortened. */
type GlyphLabel = readonly [inUnit: string, whole: string, ...shorter: string[]];

export interface GlyphReading {
  readonly at: number;
  readonly label: LabelForms;
  /** The last reading, or the one by which the target was missed; only this one is labelled. */
  readonly isDecisive: boolean;
}

/** A target without its layout: its values, and their positions on the scale. */
export interface MeasuredGlyph {
  readonly kind: "measured";
  readonly verdict: Verdict;
  readonly scale: GlyphScale;
  /** `at` is absent where the baseline has no place on the scale. */
  readonly base?: { readonly at?: number; readonly label: GlyphLabel; readonly undated: boolean };
  /** `far` is the other end of a range; `opens` the side on which the target counts as reached. */
  readonly aim: {
    readonly at: number;
    readonly far?: number;
    readonly label: GlyphLabel;
    readonly opens: 1 | -1;
  };
  readonly readings: readonly GlyphReading[];
  /** The text in place of readings where there are none. */
  readonly silence: string;
  /**
   * Where the required path was on the day of the last reading, or is now where there is none. Absent at the due date
   * and after it: there the path is at the target.
   */
  readonly needed?: {
    readonly at: number;
    /** The last is without its word, where that doesn't fit. */
    readonly label: GlyphLabel;
  };
  /** The values that a native scale has to span, zero included. */
  readonly extent?: readonly [number, number];
}

export type GlyphModel =
  | { readonly kind: "words"; readonly goal: string }
  | { readonly kind: "unreadable" }
  | MeasuredGlyph;

interface Scaling {
  readonly scale: GlyphScale;
  readonly at: (value: number) => number;
}

/**
 * A value as a share of the target where it is short of it, and as a multiple where it is past it; where less is
 * better, or values are below zero, the share is the target's of the value.
 */
const ratioTo = ({ aim, direction }: Goal, value: number): number => {
  if (value === aim) return 1;
  const isPast = signOf(direction) * (value - aim) > 0;
  if (value * aim <= 0) return isPast ? Number.POSITIVE_INFINITY : 0;
  const ratio = value / aim;
  return isPast === ratio > 1 ? ratio : 1 / ratio;
};

const scalingOf = (
  { baseline, wayCovered, path }: Judgement,
  goal: Goal,
  units: GlyphUnits,
): Scaling => {
  if (units === "native") return { scale: "native", at: (value) => value };
  const start = baseline?.value;
  const usable = path !== undefined || wayCovered !== undefined;
  if (start === undefined || !usable || signOf(goal.direction) * (goal.aim - start) <= 0) {
    return { scale: "ratio", at: (value) => ratioTo(goal, value) };
  }
  const way = goal.aim - start;
  return { scale: "way", at: (value) => (value - start) / way };
};

/** Writes a figure rounded, as the list does beside the glyph. */
const shownIn = (judgement: Judgement, figure: Parameters<typeof roundingIn>[1]) => {
  const round = roundingIn(judgement, figure);
  return (scaled: number): string => formatValue(round(scaled));
};

/** The unit where it is a symbol or a short word. */
const withUnit = ([whole, short]: LabelForms, unit = ""): GlyphLabel => [
  `${whole}${unitBeside(unit)}`,
  whole,
  short,
];

const baseOf = (judgement: Judgement, scaling: Scaling): MeasuredGlyph["base"] => {
  const { baseline, unit } = judgement;
  // One that measures something else is no baseline for this way.
  if (baseline === undefined || baseline.problem === "baseline-not-comparable") return undefined;
  const isOther = baseline.problem === "baseline-other-unit";
  const at = isOther || scaling.scale === "ratio" ? undefined : scaling.at(baseline.value);
  return {
    ...(at === undefined ? {} : { at }),
    label: isOther
      ? withUnit(figureForms(baseline.value, undefined, baseline.bound))
      : withUnit(
          figureForms(baseline.value, unit, baseline.bound, shownIn(judgement, baseline)),
          unit,
        ),
    undated: baseline.date === undefined,
  };
};

const aimOf = (goal: Goal, unit: string, scaling: Scaling): MeasuredGlyph["aim"] => {
  const { aim, value, direction, comparator } = goal;
  const farValue =
    typeof value === "number" ? undefined : direction === "up" ? value.max : value.min;
  const far = farValue === undefined ? undefined : scaling.at(farValue);
  return {
    at: scaling.at(aim),
    ...(far === undefined ? {} : { far }),
    label: withUnit(goalForms(comparator, value, unit), unit),
    opens: scaling.scale === "native" ? signOf(direction) : 1,
  };
};

const readingsOf = (judgement: Judgement, { at, scale }: Scaling): readonly GlyphReading[] => {
  const decisive = labelledReading(judgement);
  return judgement.readings
    .filter((one) => one === decisive || scale !== "ratio")
    .map((one) => ({
      at: at(one.value),
      label: figureForms(one.value, judgement.unit, one.bound, shownIn(judgement, one)),
      isDecisive: one === decisive,
    }));
};

const neededOf = (judgement: Judgement, { at, scale }: Scaling): MeasuredGlyph["needed"] => {
  const { due, last, unit, asOf } = judgement;
  if (due === undefined) return undefined;
  const isBefore = last === undefined ? !due.passed : last.day < due.day;
  const needed = requiredAt(judgement, last?.day ?? asOf);
  if (!isBefore || needed === undefined || scale === "ratio") return undefined;
  const { value, bound } = needed;
  const { neededThen, neededNow } = targetGlyph;
  const words = last === undefined ? neededNow : neededThen;
  const forms = figureForms(value, unit, bound, figureBeside);
  const [inUnit, whole, ...shorter] = withUnit(forms, unit);
  const label: GlyphLabel = [words(inUnit), words(whole), ...shorter.map(words), forms[1]];
  return { at: at(value), label };
};

/** The glyph of a judged target, before layout. */
export const glyphModel = (
  target: Target,
  judgement: Judgement,
  units: GlyphUnits = "share",
): GlyphModel => {
  if (isQualitative(target)) return { kind: "words", goal: target.goal };
  const { goal, unit, verdict } = judgement;
  if (goal === undefined) return { kind: "unreadable" };
  const scaling = scalingOf(judgement, goal, units);
  const base = baseOf(judgement, scaling);
  const aim = aimOf(goal, unit, scaling);
  const readings = readingsOf(judgement, scaling);
  const needed = neededOf(judgement, scaling);
  const values = [base?.at, aim.at, aim.far, needed?.at, ...readings.map(({ at }) => at)];
  const all = [0, ...values.filter((value) => value !== undefined)];
  return {
    kind: "measured",
    verdict,
    scale: scaling.scale,
    ...(base === undefined ? {} : { base }),
    aim,
    readings,
    silence: noReadingWords(judgement),
    ...(needed === undefined ? {} : { needed }),
    ...(units === "native" ? { extent: [Math.min(...all), Math.max(...all)] as const } : {}),
  };
};

/** A model without its unit: all figures of a glyph have it, or none. */
export const withoutUnit = (model: MeasuredGlyph): MeasuredGlyph => {
  const { base, aim, needed } = model;
  const bare = <Labelled extends Pick<NonNullable<typeof needed>, "label">>(one: Labelled) => {
    const [, whole, ...shorter] = one.label;
    return { ...one, label: [whole, whole, ...shorter] as const };
  };
  return {
    ...model,
    ...(base === undefined ? {} : { base: bare(base) }),
    aim: bare(aim),
    ...(needed === undefined ? {} : { needed: bare(needed) }),
  };
};
