import type { Caution } from "./caution.ts";
import type { SameDateRule, SetAsideReason } from "./knownReading.ts";
import type { NotJudgedReason, Verdict } from "./verdict.ts";
import { formatValue } from "./figureWords.ts";
import { aboutTolerance } from "./tolerance.ts";

/** The judging in words. One table a code, so that another language can replace them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "Met",
  "on-pace": "On pace",
  behind: "Behind",
  missed: "Missed",
  "short-at-last-reading": "Short at last reading",
  "not-judged": "Not judged",
};

const reasons: Readonly<Record<NotJudgedReason, string>> = {
  qualitative: "a goal in words, without a figure",
  "not-yet-begun": "its document isn't out yet",
  unreadable: "its value, comparator or date can't be read",
  "no-reading": "no reading",
  "not-comparable": "no comparable reading",
  "no-reading-since-baseline": "no reading since the baseline",
  "no-reading-since-issue": "no baseline, and no reading since it was issued",
  "no-baseline": "no baseline given",
  "baseline-undated": "baseline undated",
  "baseline-not-comparable": "baseline not comparable",
  "baseline-other-unit": "baseline in another unit",
  "baseline-later-than-as-of": "baseline not known yet",
  "due-before-baseline": "due no later than its baseline",
  "no-path": "figures too large to calculate with",
  "bound-proves-nothing": "the last reading is a bound that proves neither",
};

/** Why a target isn't judged, to follow 'Not judged:'. */
export const reasonWords = (reason: NotJudgedReason): string => reasons[reason];

const tolerance = `${formatValue(aboutTolerance * 100)}%`;

const cautions: Readonly<Record<Caution, string>> = {
  "reading-approximate": "the reading is printed as 'about' and taken at its figure",
  "reading-is-floor": "the reading is a bound: the true figure is at least as good",
  "reading-is-ceiling": "the reading is a bound: the true figure is at most as good",
  "within-tolerance": `short of the figure, but within the ${tolerance} that 'about' is allowed`,
  "beyond-range": "past the far end of the range, which is no failure",
  "baseline-approximate": "the baseline is printed as 'about' and taken at its figure",
  "baseline-is-bound": "the baseline is a bound and taken at its figure",
  "baseline-day-assumed": "the date of the baseline is your assumption",
  "baseline-already-there": "the baseline is at or past the target: there is no way to cover",
  "compound-impossible":
    "no compound path leads from or to a figure that isn't above zero: straight",
  "seen-after-due": "first seen after it was due: whether it was met in time isn't known",
  "fell-back": "a reading after it was due no longer shows it",
  "reached-later": "reached by a later reading",
  "moved-backwards": "moved backwards: further from the target than the baseline",
};

export const cautionWords = (caution: Caution): string => cautions[caution];

const setAside: Readonly<Record<SetAsideReason, string>> = {
  "unreadable-date": "its date can't be read",
  "not-a-number": "its value is no figure",
  "later-than-as-of": "it stands for a later day",
  "told-after-as-of": "it was told later",
  "not-comparable": "it measures something else",
  "other-unit": "it is in another unit",
  forecast: "it was told before its date: a forecast",
  "before-baseline": "it is older than the baseline: history, not progress",
  "at-baseline": "it states the baseline",
  "same-date": "another reading for the same day counts",
};

const rules: Readonly<Record<SameDateRule, string>> = {
  "told-later": "it was told later",
  "more-exact": "it is more exact",
  "less-favourable": "it is the less favourable of the two",
  identical: "the two are the same",
};

/** Why a reading doesn't count; with the rule, why of two readings for one day the other does. */
export const setAsideWords = (why: SetAsideReason, rule?: SameDateRule): string =>
  rule === undefined ? setAside[why] : `${setAside[why]}: ${rules[rule]}`;
