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
  "reading-at-due": "a figure for the due date, or the first after it",
  "comparable-reading-at-due": "a comparable figure for the due date",
  "exact-reading-at-due": "an exact figure for the due date, not a limit",
  reading: "a first figure",
  "reading-since-baseline": "a figure later than the baseline",
  "comparable-reading": "a comparable figure",
  "exact-reading": "an exact latest figure, not a limit",
  "exact-baseline": "an exact baseline, not a limit",
  baseline: "a dated baseline",
  "baseline-date": "the date of the baseline",
  "comparable-baseline": "a comparable baseline",
  "baseline-by-then": "a baseline known by the as-of date",
  "baseline-before-due": "a baseline from before the due date",
};

/** `a first figure and a dated baseline`. */
export const missingWords = (missing: readonly MissingFigure[]): string =>
  listWords(missing.map((figure) => figures[figure]));

const reasons: Readonly<Record<UnsettledReason, string>> = {
  qualitative: "A goal in words: no figure can decide it.",
  "not-yet-begun": "Its document isn’t out yet: earlier figures don’t count.",
  unreadable: "Its value, comparison or date can’t be read, so no figure can be compared with it.",
  "no-path": "Its figures are too large to calculate with: more wouldn’t help.",
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
