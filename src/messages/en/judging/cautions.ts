import type { Caution } from "#domain/judging/caution.ts";
import type { SameDateRule, SetAsideReason } from "#domain/judging/evidence/knownReading.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import { formatShare } from "#languages/digits.ts";

// Apart from the words of verdicts, so that the first view need not load what only a target's page says.

const tolerance = formatShare(aboutTolerance);

const cautions: Readonly<Record<Caution, string>> = {
  "reading-approximate": "the reading is printed as 'about' and taken at its figure",
  "reading-is-floor": "the reading is a bound: the true figure is at least as good",
  "reading-is-ceiling": "the reading is a bound: the true figure is at most as good",
  "within-tolerance": `short of the figure, but within the ${tolerance} that 'about' allows`,
  "beyond-range": "past the far end of the range, which is no failure",
  "baseline-approximate": "the baseline is printed as 'about' and taken at its figure",
  "baseline-is-bound": "the baseline is a bound, and so is what the path needs",
  "baseline-day-assumed": "the date of the baseline is your assumption",
  "baseline-already-there": "the baseline is at or past the target: there is no way to cover",
  "compound-impossible":
    "no compound path leads from or to a figure that isn't above zero, or may not be: straight",
  "seen-after-due": "first seen after it was due: whether it was met in time isn't known",
  "fell-back": "a reading after it was due no longer shows it",
  "reached-later": "reached by a later reading",
  "moved-backwards": "moved backwards: further from the target than the baseline",
};

/** What to beware of, to follow a verdict. */
export const cautionWords = (caution: Caution): string => cautions[caution];

/** Of one reading, and of several. */
const setAside: Readonly<Record<SetAsideReason, readonly [one: string, several: string]>> = {
  "unreadable-date": ["its date can't be read", "their dates can't be read"],
  "not-a-number": ["its value is no figure", "their values are no figures"],
  "later-than-as-of": ["it stands for a later day", "they stand for later days"],
  "disclosed-after-as-of": ["it was disclosed later", "they were disclosed later"],
  "not-comparable": ["it measures something else", "they measure something else"],
  "other-unit": ["it is in another unit", "they are in another unit"],
  forecast: [
    "it was published before its date: a forecast",
    "they were published before their dates: forecasts",
  ],
  "before-baseline": [
    "it is older than the baseline: history, not progress",
    "they are older than the baseline: history, not progress",
  ],
  "at-baseline": ["it states the baseline", "they state the baseline"],
  "same-date": [
    "another reading for the same day counts",
    "other readings for the same days count",
  ],
};

const rules: Readonly<Record<SameDateRule, string>> = {
  "disclosed-later": "it was disclosed later",
  "more-exact": "it is more exact",
  "less-favourable": "it is the less favourable of the two",
  identical: "the two are the same",
};

/** Why a reading doesn't count, or several; with the rule, why of two readings for one day the other does. */
export const setAsideWords = (why: SetAsideReason, rule?: SameDateRule, count = 1): string => {
  const words = setAside[why][count === 1 ? 0 : 1];
  return rule === undefined ? words : `${words}: ${rules[rule]}`;
};
