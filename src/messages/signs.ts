import type { Side } from "#domain/judging/evidence/proof.ts";
import type { Bound } from "#domain/schema/records.ts";

import { figures, type Format } from "./digits.ts";

// Not with the other digits, which the first load needs.

const percent = (digits: number): Format =>
  figures({ style: "percent", maximumFractionDigits: digits });

const wholes = percent(0);
const tenths = percent(1);

/** A share in the fewest digits that aren't misleading: one below 1 is never '100%'. */
const shareIn = (format: Format, share: number): string => {
  const text = format.format(share);
  return share < 1 && text === format.format(1)
    ? format.format(1 - 1 / (format === tenths ? 1000 : 100))
    : text;
};

/** A share is at least this, or at most this. */
type ShareBound = "at least" | "at most";

/**
 * Rounded to the side on which the bound still holds: at least 66.7% is at least 66%, and at most 67% for a
 * ceiling.
 */
const heldBy = (share: number, bound: ShareBound | undefined, steps: number): number => {
  if (bound === undefined) return share;
  const tiny = 1e-6;
  return (
    (bound === "at least" ? Math.floor(share * steps + tiny) : Math.ceil(share * steps - tiny)) /
    steps
  );
};

/**
 * Two shares as whole per cent; with one decimal if they would otherwise look the same, or the first like 100%.
 * The first may have a bound.
 */
export const formatShares = (
  one: number,
  other?: number,
  bound?: ShareBound,
): readonly [string, string | undefined] => {
  const said = (format: Format): readonly [string, string | undefined] => [
    shareIn(format, heldBy(one, bound, format === tenths ? 1000 : 100)),
    other === undefined ? undefined : shareIn(format, other),
  ];
  const [first, second] = said(wholes);
  const isMore = one < 1 && first === wholes.format(1);
  return first === second || isMore ? said(tenths) : [first, second];
};

const boundOf: Readonly<Record<Side, ShareBound | undefined>> = {
  figure: undefined,
  floor: "at least",
  ceiling: "at most",
};

/** A share in whole per cent, rounded to the side on which it holds; less than all is never 100. */
export const wholePercent = (share: number, side: Side = "figure"): number => {
  const whole = Math.round(100 * heldBy(share, boundOf[side], 100));
  return whole === 100 && share < 1 && side !== "ceiling" ? 99 : whole;
};

/** Bounds as signs, where words don't fit. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  "more than": ">",
  "at least": "≥",
  about: "≈",
  "at most": "≤",
  "less than": "<",
  "up to": "≤",
};
