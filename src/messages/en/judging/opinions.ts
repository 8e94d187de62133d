import type {
  Acceleration,
  AccelerationClass,
  GrowthRatio,
  NoOpinionReason,
  RatioClass,
} from "#domain/judging/opinions/methods.ts";
import {
  type DisagreementReason,
  isJustOverLine,
  type Opinion,
} from "#domain/judging/opinions/secondOpinions.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";

import { formatPace, formatShareBelow, formatSignedRate } from "#languages/digits.ts";
import { differenceWords } from "#messages/words/amounts.ts";
import { reasonWords } from "#messages/words/verdicts.ts";

type Method = Opinion["method"];

interface MethodWords {
  readonly name: string;
  /** Who publishes the method, and where it is used. */
  readonly by: string;
  /** Where it is documented. */
  readonly link: string;
}

export const methodWords: Readonly<Record<Method, MethodWords>> = {
  "growth-ratio": {
    name: "Ratio of growth rates",
    by: "Statistics Canada’s, used in Open SDG",
    link: "https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md",
  },
  acceleration: {
    name: "Acceleration needed",
    by: "Systems Change Lab’s, used in the State of Climate Action",
    link: "https://www.wri.org/research/methodology-underpinning-state-climate-action-series-2025-update",
  },
};

const classes: Readonly<Record<RatioClass | AccelerationClass, string>> = {
  achieved: "Target achieved",
  "on-track": "On track",
  "acceleration-needed": "Progress made but acceleration needed",
  "limited-progress": "Limited progress",
  deterioration: "Deterioration",
  "off-track": "Off track",
  "well-off-track": "Well off track",
  "wrong-way": "Wrong direction",
};

/** The class that a method puts a target in. */
export const classWords = (one: RatioClass | AccelerationClass): string => classes[one];

type OwnReason = Exclude<NoOpinionReason, NotJudgedReason>;

const ownReasons: Readonly<Record<OwnReason, string>> = {
  "after-due": "the due date has passed, and the method ends with it",
  "reading-is-bound": "the last reading is a bound, not a figure",
  "baseline-is-bound": "the baseline is a bound, not a figure",
  "base-of-zero": "nothing grows by a rate from a base of zero",
  "not-above-zero": "a rate needs figures above zero",
  "no-way-to-go": "the baseline is the target already: no growth is required",
  "fewer-than-two-points": "fewer than two figures in the five years up to the last reading",
  "no-time-left": "the last reading is of the due date: no time is left",
};

const isOwn = (why: NoOpinionReason): why is OwnReason => why in ownReasons;

/** Why a method gives no opinion, to follow a colon. */
export const noOpinionWords = (why: NoOpinionReason): string =>
  isOwn(why) ? ownReasons[why] : reasonWords(why);

/** A factor to two digits, never rounded across the boundary between two classes. */
const factorWords = (factor: number): string =>
  isJustOverLine(factor) ? `just over ${formatPace(factor)}` : formatPace(factor);

const ratioDetail = (opinion: GrowthRatio): string | undefined => {
  if (opinion.class === undefined) return undefined;
  const { value, observed, required } = opinion;
  if (value === undefined || observed === undefined || required === undefined) return undefined;
  return `${formatShareBelow(value)} of the rate required: ${formatSignedRate(observed)} a year seen, ${formatSignedRate(required)} required`;
};

const accelerationDetail = (opinion: Acceleration, unit: string): string | undefined => {
  if (opinion.class === undefined) return undefined;
  const { value, observed, required } = opinion;
  if (observed === undefined || required === undefined) return undefined;
  const needed = `${differenceWords(required, unit, formatPace)} a year required`;
  const rates = `${formatPace(observed)} a year of late, ${needed}`;
  if (value === undefined) return `no change of late, ${needed}`;
  if (value < 0) return rates;
  return `${factorWords(value)} times the recent rate needed: ${rates}`;
};

/** The number behind an opinion and what it was computed from; undefined where its class needs none. */
const detailWords = (opinion: Opinion, unit: string): string | undefined =>
  opinion.method === "growth-ratio" ? ratioDetail(opinion) : accelerationDetail(opinion, unit);

/** `Off track, 1.6 times the recent rate needed: ...`, or why there is no opinion. */
export const opinionWords = (opinion: Opinion, unit: string): string => {
  if (opinion.class === undefined) return `Can’t be computed: ${noOpinionWords(opinion.why)}`;
  const detail = detailWords(opinion, unit);
  const name = classes[opinion.class];
  return detail === undefined ? name : `${name}, ${detail}`;
};

/** The short form for a list: `on track (97%)`, `off track (x 1.6)`, `not computed: no baseline given`. */
export const shortOpinionWords = (opinion: Opinion): string => {
  if (opinion.class === undefined) return `not computed: ${noOpinionWords(opinion.why)}`;
  const name = classes[opinion.class].toLowerCase();
  if (opinion.value === undefined) return name;
  if (opinion.method === "growth-ratio") return `${name} (${formatShareBelow(opinion.value)})`;
  return opinion.value < 0 ? name : `${name} (x ${factorWords(opinion.value)})`;
};

const disagreements: Readonly<Record<DisagreementReason, string>> = {
  "tolerance-of-about": "We allow ‘about’ a tolerance, and this method doesn’t.",
  "figure-has-to-be-passed":
    "The document asks for more than the figure, and this method is content with the figure itself.",
  "compound-asks-less":
    "This method reckons with growth in per cent, which asks less early on than our straight path.",
  "compound-asks-more":
    "This method reckons with a fall in per cent, which asks more early on than our straight path.",
  "ninety-five-per-cent":
    "This method lets 95% of the rate required pass as enough, and we ask for all of it.",
  "recent-trend":
    "This method goes by the trend of the last five years, and we by how far it has come since the baseline.",
  "straight-rates": "This method reckons in straight lines, and your path is compound.",
};

/** Why a method disagrees with our verdict, in a sentence. */
export const disagreementWords = (why: DisagreementReason): string => disagreements[why];

/** What two published methods say, beside our verdict. */
export const opinions = {
  /** After a sign with the same meaning. */
  differs: "Differs from ours",
  /** Where every method gives none for one and the same reason. */
  none: (why: string): string => `Second opinions not computed: ${why}`,
  /** A method and its opinion, for a line of the list. */
  short: (method: string, opinion: string): string => `${method}: ${opinion}`,
  between: "; ",
  /** The publisher of a method, in brackets. */
  by: (by: string): string => `(${by})`,
  says: (opinion: string): string => `: ${opinion}.`,
  /** Between the statement that it differs and the reason. */
  afterDiffers: ". ",
};
