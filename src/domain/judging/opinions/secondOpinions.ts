import { yearsBetween } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";
import {
  type Acceleration,
  acceleration,
  type AccelerationClass,
  accelerationClass,
  type GrowthRatio,
  growthRatio,
  type RatioClass,
} from "./methods.ts";

export type Opinion = GrowthRatio | Acceleration;

/** Why a method comes to another answer than our verdict from the same points. */
export type DisagreementReason =
  /** We allow 'about' a tolerance, they don't. */
  | "tolerance-of-about"
  /** The document asks for more than the figure; they are content with the figure itself. */
  | "figure-has-to-be-passed"
  /** Growth in per cent asks less of a rising figure early on than our straight path. */
  | "compound-asks-less"
  /** And more of a falling one. */
  | "compound-asks-more"
  /** They let 95% of the rate required pass as enough. */
  | "ninety-five-per-cent"
  /** The trend of the last five years isn't the average since the baseline. */
  | "recent-trend"
  /** They reckon in straight lines, and the reader's path is compound. */
  | "straight-rates";

/** How an opinion stands to our verdict; undefined where either of the two says nothing. */
type Agreement =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly why: DisagreementReason };

export interface SecondOpinion<Of extends Opinion = Opinion> {
  readonly opinion: Of;
  readonly agreement: Agreement | undefined;
}

/** As good as on pace, in our words: nothing more is asked than what is being done. */
const goodClasses: ReadonlySet<RatioClass | AccelerationClass> = new Set([
  "achieved",
  "on-track",
] as const);

/** Whether our verdict is as good as on pace; undefined where we give none that can be compared. */
const isGood = ({ verdict }: Judgement): boolean | undefined => {
  if (verdict === "met" || verdict === "on-pace") return true;
  // Of what is missed, as of all that is due, neither method says anything.
  return verdict === "behind" ? false : undefined;
};

const agreementOn = (
  judgement: Judgement,
  opinion: Opinion,
  why: (theirsIsGood: boolean) => DisagreementReason,
): Agreement | undefined => {
  const ours = isGood(judgement);
  if (ours === undefined || opinion.class === undefined) return undefined;
  const theirs = goodClasses.has(opinion.class);
  return ours === theirs ? { agrees: true } : { agrees: false, why: why(theirs) };
};

/** What sets both methods apart from us once the target's figure is reached, or all but reached. */
const aboutTheFigure = (
  { cautions }: Judgement,
  opinion: Opinion,
): DisagreementReason | undefined => {
  if (opinion.class === "achieved") return "figure-has-to-be-passed";
  return cautions.includes("within-tolerance") ? "tolerance-of-about" : undefined;
};

const onRatio = (judgement: Judgement, opinion: GrowthRatio): SecondOpinion<GrowthRatio> => ({
  opinion,
  agreement: agreementOn(judgement, opinion, (theirsIsGood) => {
    const about = aboutTheFigure(judgement, opinion);
    if (about !== undefined) return about;
    if (!theirsIsGood) return "compound-asks-more";
    const { value: ratio } = opinion;
    // From 1 on the reading is on a compound path: then it isn't the tolerance that makes the difference.
    return ratio !== undefined && compareFigures(ratio, 1) >= 0
      ? "compound-asks-less"
      : "ninety-five-per-cent";
  }),
});

/** The class that the average rate since the baseline would have in place of the recent one. */
const classSinceBaseline = (
  { path, last }: Judgement,
  required: number | undefined,
): AccelerationClass | undefined => {
  if (path === undefined || last === undefined || required === undefined) return undefined;
  const average = (last.value - path.start) / yearsBetween(path.from, last.day);
  return accelerationClass(required, average);
};

const onAcceleration = (
  judgement: Judgement,
  opinion: Acceleration,
): SecondOpinion<Acceleration> => ({
  opinion,
  agreement: agreementOn(judgement, opinion, (theirsIsGood) => {
    const about = aboutTheFigure(judgement, opinion);
    if (about !== undefined) return about;
    const since = classSinceBaseline(judgement, opinion.required);
    // Held against the average since the baseline it would say as we do: so the trend decides.
    const trendDecides = since === undefined || goodClasses.has(since) !== theirsIsGood;
    return trendDecides ? "recent-trend" : "straight-rates";
  }),
});

/**
 * Whether a factor rounds to two digits onto a line between two classes of acceleration, though it is
 * beyond it: the rounded figure alone would contradict the class.
 */
export const isJustOverLine = (factor: number): boolean =>
  [1, 2].some((line) => factor > line && Number(factor.toPrecision(2)) <= line);

/** What two published methods say of a target, from the same points as our verdict. */
export interface SecondOpinions {
  readonly ratio: SecondOpinion<GrowthRatio>;
  readonly acceleration: SecondOpinion<Acceleration>;
}

export const secondOpinions = (judgement: Judgement): SecondOpinions => ({
  ratio: onRatio(judgement, growthRatio(judgement)),
  acceleration: onAcceleration(judgement, acceleration(judgement)),
});

/** Both, in the order in which they are shown. */
export const opinionsOf = (judgement: Judgement): readonly SecondOpinion[] => {
  const { ratio, acceleration: needed } = secondOpinions(judgement);
  return [ratio, needed];
};
