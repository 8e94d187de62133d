import type { Bound } from "./evidence/proof.ts";
import type { Judgement } from "./judgement.ts";

/** Rounds a figure as it is written: `scaled` is the figure in the multiple of its unit that is written, as 亿. */
export type Rounding = (scaled: number) => number;

const DIGITS = 4;

/** Floor and ceiling take a figure that binary rounding moved off a step as on it. */
const TINY = 1e-6;

/** To four digits, but never without whole ones; a limit is rounded to the side on which it still holds. */
const toDigits = (scaled: number, bound: Bound | undefined): number => {
  if (scaled === 0) return scaled;
  const places = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(scaled))));
  const steps = 10 ** places;
  const at = scaled * steps;
  switch (bound) {
    case "more than":
    case "at least":
      return Math.floor(at + TINY) / steps;
    case "at most":
    case "less than":
    case "up to":
      return Math.ceil(at - TINY) / steps;
    default:
      return Math.round(at) / steps;
  }
};

/**
 * How a printed figure is rounded in a list or beside a mark: to four digits, or not at all where that would put it on
 * another side of what it is compared with, as the target: 9.9996 isn't 10 of 10.
 */
export const roundingOf =
  (value: number, bound: Bound | undefined, compared: readonly number[]): Rounding =>
  (scaled) => {
    const rounded = toDigits(scaled, bound);
    const shown = scaled === rounded ? value : (value * rounded) / scaled;
    const isKept = compared.every((one) => Math.sign(shown - one) === Math.sign(value - one));
    return isKept ? rounded : scaled;
  };

/** How a figure of a target is rounded: it stays on its side of the target, and of the baseline. */
export const roundingIn = (
  { goal, baseline }: Pick<Judgement, "goal" | "baseline">,
  { value, bound }: { readonly value: number; readonly bound?: Bound | undefined },
): Rounding => {
  const start = baseline?.value;
  const ends =
    goal === undefined || typeof goal.value === "number" ? [] : Object.values(goal.value);
  return roundingOf(value, bound, [
    ...(goal === undefined ? [] : [goal.aim, goal.threshold, ...ends]),
    ...(start === undefined || start === value ? [] : [start]),
  ]);
};
