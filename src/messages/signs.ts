import type { Bound } from "#domain/schema/records.ts";

import { figures, type Format } from "./digits.ts";

// Apart from the other digits, which the first view needs.

const percent = (digits: number): Format =>
  figures({ style: "percent", maximumFractionDigits: digits });

const wholes = percent(0);
const tenths = percent(1);

/** A share in the fewest digits that say nothing wrong: one that isn't all of it is never '100%'. */
const shareIn = (format: Format, share: number): string => {
  const text = format.format(share);
  return share < 1 && text === format.format(1)
    ? format.format(1 - 1 / (format === tenths ? 1000 : 100))
    : text;
};

/** Two shares as whole per cent, or to one place where that takes to tell them apart. */
export const formatShares = (
  one: number,
  other?: number,
): readonly [string, string | undefined] => {
  const said = (format: Format): readonly [string, string | undefined] => [
    shareIn(format, one),
    other === undefined ? undefined : shareIn(format, other),
  ];
  const [first, second] = said(wholes);
  return first === second ? said(tenths) : [first, second];
};

/** Bounds as signs, where there is no room for the word. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  "more than": ">",
  "at least": "≥",
  about: "≈",
  "at most": "≤",
  "less than": "<",
  "up to": "≤",
};
