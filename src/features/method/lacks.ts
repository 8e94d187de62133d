import { withUnnamed } from "#domain/agencies/coIssuing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import { isQualitative } from "#domain/schema/target.ts";

/** What the data set lacks, counted. */
export interface Lacks {
  /** Targets with a figure, and how many of them have no baseline. */
  readonly withFigure: number;
  readonly withoutBaseline: number;
  /** Documents, and how many were issued by bodies that their source doesn't name. */
  readonly policies: number;
  readonly unnamed: number;
  readonly sources: number;
  readonly unlinked: number;
}

export const lacksOf = ({ entries, sources, targets }: Dataset): Lacks => {
  const policies = entries.filter(({ record }) => isPolicy(record));
  const figures = targets.flatMap(({ target }) => (isQualitative(target) ? [] : [target]));
  const all = [...sources.values()];
  return {
    withFigure: figures.length,
    withoutBaseline: figures.filter(({ baseline }) => baseline === undefined).length,
    policies: policies.length,
    unnamed: withUnnamed(policies),
    sources: all.length,
    unlinked: all.filter(({ link }) => link === undefined).length,
  };
};
