import { cautionsOf } from "#domain/judging/caution.ts";
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

/** Why a method disagrees with our verdict on the same points. */
export type DisagreementReason =
  /** We allow 'about' a tolerance, they don't. */
  | "tolerance-of-about"
  /** The document requires more than the figure; they are content with the figure itself. */
  | "figure-has-to-be-passed"
  /** Compound growth requires less of a rising figure early on than our straight path. */
  | "compound-asks-less"
  /** And more of a falling one early on. */
  | "compound-asks-more"
  /** They accept 95% of the required rate as enough. */
  | "ninety-five-per-cent"
  /** The trend of the last five years isn't the average since the baseline. */
  | "recent-trend"
  /** They calculate with straight lines, and the reader's path is compound. */
  | "straight-rates";

/** How an opinion relates to our verdict; undefined where either of the two gives none. */
type Agreement =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly why: DisagreementReason };

export interface SecondOpinion<Of extends Opinion = Opinion> {
  readonly opinion: Of;
  readonly agreement: Agreement | undefined;
}

/** The classes that are equivalent to our 'on pace': no more is required than is being done. */
const goodClasses: ReadonlySet<RatioClass | AccelerationClass> = new Set([
  "achieved",
  "on-track",
] as const);

/** Whether our verdict is equivalent to on pace; undefined where it can't be compared. */
const isGood = ({ verdict }: Judgement): boolean | undefined => {
  if (verdict === "met" || verdict === "on-pace") return true;
  // Neither method says anything about targets that are missed, or due at all.
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

/** The difference of both methods from ours once the target's figure is reached, or almost reached. */
const aboutTheFigure = (judgement: Judgement, opinion: Opinion): DisagreementReason | undefined => {
  if (opinion.class === "achieved") return "figure-has-to-be-passed";
  return cautionsOf(judgement).includes("within-tolerance") ? "tolerance-of-about" : undefined;
};

const onRatio = (judgement: Judgement, opinion: GrowthRatio): SecondOpinion<GrowthRatio> => ({
  opinion,
  agreement: agreementOn(judgement, opinion, (theirsIsGood) => {
    const about = aboutTheFigure(judgement, opinion);
    if (about !== undefined) return about;
    if (!theirsIsGood) return "compound-asks-more";
    const { value: ratio } = opinion;
    // From 1 on the reading is on a compound path: then the tolerance doesn't explain the difference.
    return ratio !== undefined && compareFigures(ratio, 1) >= 0
      ? "compound-asks-less"
      : "ninety-five-per-cent";
  }),
});

/** The class by the average rate since the baseline in place of the recent one. */
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
    // Compared with the average since the baseline it would agree with us: so the trend explains the
    // difference.
    const trendDecides = since === undefined || goodClasses.has(since) !== theirsIsGood;
    return trendDecides ? "recent-trend" : "straight-rates";
  }),
});

/**
 * Whether a factor beyond the boundary of two classes of acceleration is rounded to that boundary at two
 * digits: the rounded figure alone would contradict the class.
 */
export const isJustOverLine = (factor: number): boolean =>
  [1, 2].some((line) => factor > line && Number(factor.toPrecision(2)) <= line);

/** The results of two published methods for a target, from the same points as our verdict. */
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
