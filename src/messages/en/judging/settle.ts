import type {
  DatedRequiredFigure,
  RequiredFigure,
  MissingFigure,
  UnsettledReason,
} from "#domain/judging/wouldSettle.ts";

import { amountWords, measuredBeside } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { listWords } from "#messages/words/numbers.ts";

const figures: Readonly<Record<MissingFigure, string>> = {
  "reading-at-due": "a reading for the due date, or the first one after it",
  "comparable-reading-at-due": "a reading for the due date that measures the same as the target",
  "exact-reading-at-due": "the figure for the due date, in place of a bound",
  reading: "a reading",
  "reading-since-baseline": "a reading later than the baseline",
  "comparable-reading": "a reading that measures the same as the target",
  "exact-reading": "a figure in place of the bound read last",
  "exact-baseline": "a figure in place of the baseline’s bound",
  baseline: "a dated baseline",
  "baseline-date": "the date of the baseline",
  "comparable-baseline": "a baseline that measures the same as the target",
  "baseline-by-then": "a baseline known by the as-of date",
  "baseline-before-due": "a baseline from before the due date",
};

/** `a reading and a dated baseline`. */
export const missingWords = (missing: readonly MissingFigure[]): string =>
  listWords(missing.map((figure) => figures[figure]));

const reasons: Readonly<Record<UnsettledReason, string>> = {
  qualitative: "A goal in words: no figure can settle it.",
  "not-yet-begun": "Its document isn’t out yet: no figure counts before.",
  unreadable: "Its value, comparator or date can’t be read: no figure can be held against it.",
  "no-path": "Its figures are too large to calculate with: no further one would help.",
};

/** Why no figure settles it, as a sentence. */
export const unsettledWords = (why: UnsettledReason): string => reasons[why];

const markWords = ({ direction, strict }: RequiredFigure, figure: string): string => {
  if (strict) return `${direction === "up" ? "more" : "less"} than ${figure}`;
  return `${figure} or ${direction === "up" ? "more" : "less"}`;
};

/** The figure at which it counts as met: `more than 300 EFLOPS`, `1.5 times or less`. */
export const metWords = (mark: RequiredFigure, unit: string): string =>
  markWords(mark, amountWords(mark.value, unit));

/** The figure at which it counts as on pace: `18.5 million or more on 31 December 2026`. */
export const onPaceWords = (mark: DatedRequiredFigure, unit: string): string =>
  `${markWords(mark, measuredBeside(mark.value, unit))} on ${dayWords(mark.day)}`;
