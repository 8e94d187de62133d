import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { byId } from "#domain/compare.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { unitOf } from "#domain/schema/qualitative.ts";

// What counting needs of goals is in the first load; their lists and changes, in `goals.ts`, aren't.

/**
 * The measure of which a target sets a level; undefined without a series. A series ends where its unit does: what is
 * counted in tonnes is never the goal that is counted in per cent.
 */
export const measureOf = ({ target }: Pick<TargetEntry, "target">): string | undefined =>
  target.series === undefined ? undefined : `${target.series} ${unitOf(target)}`;

/** The key of the goal that a target sets. */
export const goalKey = (entry: TargetEntry): string => {
  const measure = measureOf(entry);
  return measure === undefined ? entry.id : `${partsOf(entry.due.end).year} ${measure}`;
};

/**
 * Orders targets of one goal, the one that would stand first: the document published last; of one day the target
 * that is due later; then by id. A document that wasn't out by then comes after all that were.
 */
export const byStanding =
  (asOf: Day) =>
  (a: TargetEntry, b: TargetEntry): number => {
    const [one, other] = [a.entry.publication.end, b.entry.publication.end];
    return (
      Number(one > asOf) - Number(other > asOf) ||
      other - one ||
      b.due.end - a.due.end ||
      byId(a, b)
    );
  };
