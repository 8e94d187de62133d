import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { provenancesOfTarget } from "#domain/dataset/references.ts";
import { oncePer } from "#domain/oncePer.ts";

import { appearedOf } from "#domain/appeared.ts";
import { gradeOfSource } from "#domain/grade.ts";
import { grades } from "#domain/schema/values.ts";
import type { Grade, Provenance, Source } from "#domain/schema/records.ts";
import { rowProvenance } from "#domain/judging/figureProvenance.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type { Judged } from "#domain/query/filter/judged.ts";

/** Beyond this many records the sources of all data are counted instead of those of the records shown. */
const MOST_COUNTED = 2000;

/** The number of publishers that are named; the others are counted. */
export const MOST_NAMED = 3;

/** A publisher, and how good its pages are. */
export interface UsedPublisher {
  readonly name: string;
  /** The grades of its pages, the best first. */
  readonly grades: readonly Grade[];
  /** How many of them carry another's text or figure. */
  readonly copies: "none" | "some" | "all";
}

/** The sources of what is shown. */
export interface UsedSources {
  /** The publishers: the newsletter first, then those with most pages. */
  readonly publishers: readonly UsedPublisher[];
  readonly pages: number;
  /** How many pages were read for this data set: others are only cited. */
  readonly read: number;
}

const publisherOf = (name: string, pages: readonly Source[]): UsedPublisher => {
  const graded = pages.map(gradeOfSource);
  const copies = graded.filter(({ isCopy }) => isCopy).length;
  return {
    name,
    grades: grades.filter((grade) => graded.some((page) => page.grade === grade)),
    copies: copies === 0 ? "none" : copies === pages.length ? "all" : "some",
  };
};

/** The sources of a target's own figures and wording, not of all that its document sets. */
const citedByTarget = oncePer(({ target }: TargetEntry): readonly string[] => {
  const ids = new Set<string>();
  provenancesOfTarget(target, 0, (provenances) => {
    for (const { source } of provenances) if (source !== undefined) ids.add(source);
  });
  if (target.quotation !== undefined) ids.add(target.quotation.source);
  return [...ids];
});

/** The sources of what a row shows of a target. */
const citedByRow = ({ id, target }: TargetEntry, { byTarget }: Pick<Judged, "byTarget">) =>
  rowProvenance(target, byTarget.get(id)).flatMap(({ source }) => source ?? []);

/**
 * The sources of records, as of a day those that had appeared, and of targets those that they cite themselves; with
 * `judged`, those of their rows alone. Figures that were read `elsewhere` add their pages.
 */
export const usedSources = (
  shown: readonly (Entry | TargetEntry)[],
  { sources }: Dataset,
  judged?: Pick<Judged, "byTarget">,
  elsewhere: readonly Provenance[] = [],
): UsedSources => {
  const pagesOf = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  const used = [
    ...new Set([
      ...(shown.length > MOST_COUNTED
        ? sources.values()
        : shown.flatMap((one) => {
            if (!("entry" in one)) return appearedOf(pagesOf(entryFacets.source(one)));
            return pagesOf(judged === undefined ? citedByTarget(one) : citedByRow(one, judged));
          })),
      ...pagesOf(elsewhere.flatMap(({ source }) => source ?? [])),
    ]),
  ];
  const pages = new Map<string, Source[]>();
  for (const source of used) {
    const own = pages.get(source.publisher);
    if (own === undefined) pages.set(source.publisher, [source]);
    else own.push(source);
  }
  const weight = (own: readonly Source[]): number =>
    own.some(({ form }) => form === "newsletter") ? used.length + own.length : own.length;
  return {
    publishers: [...pages]
      .sort(([, a], [, b]) => weight(b) - weight(a))
      .map(([name, own]) => publisherOf(name, own)),
    pages: used.length,
    read: used.filter(({ read }) => read !== undefined).length,
  };
};
