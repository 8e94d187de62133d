import { grades } from "./schema/values.ts";
import { type Day, parseDate } from "./calendar/dates.ts";
import type { Grade, Provenance, Source } from "./schema/records.ts";

/** How good the evidence is: who stands behind what it says, and whether that was read in a copy. */
export interface Graded {
  readonly grade: Grade;
  /** Read on a page that carries another's text or figure; the grade is that of the original. */
  readonly isCopy: boolean;
}

const other: Graded = { grade: "other", isCopy: false };

/** From 0, the best. A copy comes just below its original. */
export const gradeOrder = ({ grade, isCopy }: Graded): number =>
  2 * grades.indexOf(grade) + (isCopy ? 1 : 0);

/** The grade of a page. */
export const gradeOfSource = ({ grade, copyOf }: Source): Graded => ({
  grade,
  isCopy: copyOf !== undefined,
});

/**
 * A page. In a data set as of a day, one that appeared later, or of which no date shows that it didn't, is here
 * for what was read on it, with its publisher in place of its title, and without date and note.
 */
export interface KnownSource extends Source {
  readonly lacks?: "later" | "date";
}

/** The pages of `sources.json` by their ids, as far as they are loaded. */
export type SourcesById = Pick<ReadonlyMap<string, KnownSource>, "get">;

/** A page that a figure was read on, and its grade. */
export interface GradedSource extends Graded {
  /** Absent for a page that can't be linked. */
  readonly source?: KnownSource | undefined;
  /** Where it was read instead, in the words of the data. */
  readonly unlinked?: string | undefined;
  readonly confidence?: Provenance["confidence"];
}

/** A figure, or a fact, with the pages on which it was read. */
export interface Sourced {
  readonly provenance: readonly Provenance[];
  /** Our arithmetic from what these pages print. */
  readonly derived?: string | undefined;
}

const gradedSource = (
  { source: id, unlinked, confidence }: Provenance,
  sources: SourcesById,
): GradedSource | undefined => {
  if (id === undefined) return { ...other, unlinked, confidence };
  const source = sources.get(id);
  return source && { ...gradeOfSource(source), source };
};

/** The first of the best graded, or with -1 of the weakest. */
const firstBy = (sources: readonly GradedSource[], sign = 1): GradedSource | undefined =>
  sources.toSorted((a, b) => sign * (gradeOrder(a) - gradeOrder(b)))[0];

/**
 * The page that a figure is graded by as of a day, the first of equals:
 *
 * - the best of those that it was read on: a second page doesn't make the first one weaker. One that appeared
 *   after the as-of day doesn't count, unless all of them did: then the figure was disclosed elsewhere before;
 * - for our own arithmetic (`derived`) the weakest of the figures that it needs: each page gives one of its own, unless
 *   several say that they give the same (`gives`);
 * - a page that can't be linked is 'other', whatever it is.
 *
 * Undefined where none of these pages is known, or, for our own arithmetic, none of one of its figures.
 */
export const gradedSourceOf = (
  { provenance, derived }: Sourced,
  sources: SourcesById,
  asOf: Day = Number.POSITIVE_INFINITY,
): GradedSource | undefined => {
  if (derived !== undefined) {
    const needed = new Map<string | Provenance, readonly Provenance[]>();
    for (const one of provenance) {
      const figure = one.gives ?? one;
      needed.set(figure, [...(needed.get(figure) ?? []), one]);
    }
    const read = [...needed.values()].flatMap(
      (pages) => gradedSourceOf({ provenance: pages }, sources, asOf) ?? [],
    );
    return read.length < needed.size ? undefined : firstBy(read, -1);
  }
  const read = provenance.flatMap((one) => gradedSource(one, sources) ?? []);
  // A page without a date counts always.
  const appeared = read.filter(
    ({ source }) =>
      source?.lacks !== "later" && (parseDate(source?.date ?? "")?.end ?? asOf) <= asOf,
  );
  return firstBy(appeared) ?? firstBy(read);
};
