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
  "after-due": "the due date has passed, where the method stops",
  "reading-is-bound": "the latest figure is only a limit",
  "baseline-is-bound": "the baseline is only a limit",
  "base-of-zero": "growth from zero has no rate",
  "not-above-zero": "a growth rate needs figures above zero",
  "no-way-to-go": "the baseline already equals the target",
  "fewer-than-two-points": "fewer than two figures in the five years up to the latest",
  "no-time-left": "the latest figure is for the due date: no time is left",
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
  return `${formatShareBelow(value)} of the required rate: ${formatSignedRate(observed)} a year so far, ${formatSignedRate(required)} required`;
};

const accelerationDetail = (opinion: Acceleration, unit: string): string | undefined => {
  if (opinion.class === undefined) return undefined;
  const { value, observed, required } = opinion;
  if (observed === undefined || required === undefined) return undefined;
  const needed = `${differenceWords(required, unit, formatPace)} a year required`;
  const rates = `${formatPace(observed)} a year recently, ${needed}`;
  if (value === undefined) return `no recent change, ${needed}`;
  if (value < 0) return rates;
  return `needs ${factorWords(value)} times the recent rate: ${rates}`;
};

/** The number behind an opinion and what it was computed from; undefined where its class needs none. */
const detailWords = (opinion: Opinion, unit: string): string | undefined =>
  opinion.method === "growth-ratio" ? ratioDetail(opinion) : accelerationDetail(opinion, unit);

/** `Off track, needs 1.6 times the recent rate: ...`, or why there is no opinion. */
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
  "tolerance-of-about": "We allow ‘about’ some tolerance; this method doesn’t.",
  "figure-has-to-be-passed":
    "The document asks for more than the figure; this method accepts the figure itself.",
  "compound-asks-less":
    "This method assumes compound growth, which requires less early on than our straight line.",
  "compound-asks-more":
    "This method assumes a compound fall, which requires more early on than our straight line.",
  "ninety-five-per-cent": "This method accepts 95% of the required rate; we require all of it.",
  "recent-trend":
    "This method uses the trend of the past five years; we use progress since the baseline.",
  "straight-rates": "This method uses straight lines; your path is compound.",
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
