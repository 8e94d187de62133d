import { partsOf } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Direction, type Goal as Asked, signOf } from "#domain/judging/evidence/goal.ts";
import { compareFigures } from "#domain/judging/evidence/tolerance.ts";
import type { Relation } from "#domain/schema/records.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/**
 * What a later target made of an earlier one of the same measure. `raised` asks for more and `lowered` for less,
 * whichever way is better. `firmer` and `weaker`: it asks for more or less by its words alone, as 'more than 15' does
 * after '15'. `other-terms`: the two can't be compared.
 */
export type LevelChange = "restated" | "raised" | "lowered" | "firmer" | "weaker" | "other-terms";

const askedBy = ({ evidence }: TargetEntry): Asked | undefined => evidence.figures?.plan?.goal;

/** The end of a range that is reached last; of a single figure, the figure. */
const farEnd = ({ value }: Asked, direction: Direction): number =>
  typeof value === "number" ? value : direction === "up" ? value.max : value.min;

/** 'About X' asks for less than X, and 'more than X' for more. */
const demandOf = ({ comparator, strict }: Asked): number =>
  strict ? 1 : comparator === "about" ? -1 : 0;

/** Negative where the first asks for less: by its figure, else by the far end of a range. */
const byFigure = (a: Asked, b: Asked, direction: Direction): number =>
  signOf(direction) *
  (compareFigures(a.aim, b.aim) || compareFigures(farEnd(a, direction), farEnd(b, direction)));

/** What `later` did to the level that `earlier` had set. */
export const levelChange = (earlier: TargetEntry, later: TargetEntry): LevelChange => {
  const [before, after] = [earlier.target, later.target];
  if (isQualitative(before) || isQualitative(after)) {
    const isSame = isQualitative(before) && isQualitative(after) && before.goal === after.goal;
    return isSame ? "restated" : "other-terms";
  }
  const [a, b] = [askedBy(earlier), askedBy(later)];
  if (a === undefined || b === undefined || before.unit.trim() !== after.unit.trim()) {
    return "other-terms";
  }
  // A direction that nothing determined follows the other target's.
  const [from, to] = [a, b].map(({ directionFrom, direction }) =>
    directionFrom === "assumed" ? undefined : direction,
  );
  if (from !== undefined && to !== undefined && from !== to) return "other-terms";
  const change = byFigure(a, b, from ?? to ?? "up");
  if (change !== 0) return change < 0 ? "raised" : "lowered";
  const wording = demandOf(a) - demandOf(b);
  return wording === 0 ? "restated" : wording < 0 ? "firmer" : "weaker";
};

/** What a document that took another's place did to the year of a goal. */
export type DueChange = "brought-forward" | "put-off";

/** How one document relates to another that took its place. */
const replacing: ReadonlySet<Relation> = new Set(["supersedes", "amends"]);

const hasReplaced = ({ linksOf }: Dataset, later: TargetEntry, earlier: TargetEntry): boolean =>
  linksOf
    .get(later.entry.id)
    ?.some(
      ({ entry, relation, direction }) =>
        entry === earlier.entry &&
        (relation === "followed-by"
          ? direction === "in"
          : direction === "out" && replacing.has(relation)),
    ) === true;

/**
 * Whether a document that replaced another moved a goal of it to another year: brought forward, if it asks for no
 * less by an earlier one; put off, if it asks for no more by a later one. More by a later year is neither.
 */
export const dueChange = (
  dataset: Dataset,
  earlier: TargetEntry,
  later: TargetEntry,
): DueChange | undefined => {
  const [from, to] = [earlier, later].map(({ due }) => partsOf(due.end).year);
  if (from === undefined || to === undefined || from === to) return undefined;
  if (!hasReplaced(dataset, later, earlier)) return undefined;
  const level = levelChange(earlier, later);
  if (level === "restated") return to < from ? "brought-forward" : "put-off";
  if (to < from) return level === "raised" || level === "firmer" ? "brought-forward" : undefined;
  return level === "lowered" || level === "weaker" ? "put-off" : undefined;
};
