import { type Day, yearsBetween } from "#domain/calendar/dates.ts";
import type { Judgement } from "./judgement.ts";
import { canCompound } from "./path/path.ts";
import { finite } from "#domain/judging/evidence/tolerance.ts";

/** How fast the metric has to move from a point to the target. */
export interface RequiredPace {
  readonly from: Day;
  readonly to: Day;
  /** From the first to the last day, at 365.2425 days a year. */
  readonly years: number;
  /** In units over the whole time, negative where the metric has to fall: end - start. */
  readonly total: number;
  /** In units a year, negative where the metric has to fall: (end - start) / years. */
  readonly perYear: number;
  /**
   * As a share a year (0.18 is 18%), negative where it has to fall: (end / start) ^ (1 / years) - 1, the
   * compound annual growth rate. Absent unless both figures are above zero, and where the figure is
   * itself a change against a base year, which doesn't compound.
   */
  readonly compound: number | undefined;
}

/** The pace from `start` on `from` to `end` on `to`; undefined where no time is left. */
export const requiredPace = (
  from: Day,
  start: number,
  to: Day,
  end: number,
  compounds = true,
): RequiredPace | undefined => {
  if (!(to > from)) return undefined;
  const years = yearsBetween(from, to);
  const total = end - start;
  const perYear = finite(total / years);
  if (perYear === undefined) return undefined;
  const compound =
    compounds && canCompound(start, end) ? finite((end / start) ** (1 / years) - 1) : undefined;
  return { from, to, years, total, perYear, compound };
};

/** The pace from the baseline to the target; undefined without a path. */
export const paceFromBaseline = ({ path }: Judgement): RequiredPace | undefined =>
  path && requiredPace(path.from, path.start, path.to, path.end);

/**
 * The pace from the last reading to the target; undefined once it is met, or where the last reading
 * isn't earlier than due.
 */
export const paceFromLast = (judgement: Judgement): RequiredPace | undefined => {
  const { verdict, last, due, goal, baseline } = judgement;
  if (verdict === "met" || last === undefined) return undefined;
  const compounds = baseline?.byDefinition !== true;
  return requiredPace(last.day, last.value, due.day, goal.aim, compounds);
};

/** The paces that a target requires, or required once it is due or met. */
export interface RequiredPaces {
  readonly isPast: boolean;
  /** From the baseline, and from the last reading, where these exist. */
  readonly paces: readonly RequiredPace[];
}

/** Undefined where no pace is required. */
export const requiredPacesOf = (judgement: Judgement): RequiredPaces | undefined => {
  const { due, verdict } = judgement;
  const paces = [paceFromBaseline(judgement), paceFromLast(judgement)].filter(
    (pace) => pace !== undefined,
  );
  return paces.length === 0
    ? undefined
    : { isPast: verdict === "met" || due?.passed === true, paces };
};
