import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { verdicts } from "#domain/pace/verdict.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Judged } from "#domain/snapshot.ts";
import { readSorting, type Sorting, sortingParameter } from "#ui/sorting.ts";

/** What a reader may sort targets by, as the address names it. */
export const sortKeys = ["pace", "distance", "due", "name", "verdict"] as const;
export type TargetSortKey = (typeof sortKeys)[number];

export type TargetSorting = Sorting<TargetSortKey>;

export const sortLabels: Readonly<Record<TargetSortKey, string>> = {
  pace: "Pace, furthest behind first",
  distance: "Distance, most of the way left first",
  due: "Due, soonest first",
  name: "Name",
  verdict: "Verdict",
};

/** Furthest behind first: the order in which targets come. */
const defaultSorting: TargetSorting = { key: "pace", descending: false };

/** Reads `due` or `-due`; anything else is the default. */
export const parseSorting = (text: string | null): TargetSorting =>
  readSorting(text, sortKeys, defaultSorting);

/** The parameter for a sorting; undefined for the default, which isn't written. */
export const sortingText = (sorting: TargetSorting): string | undefined =>
  sortingParameter(sorting, defaultSorting);

type SortValue = number | string | undefined;

const sortValues: Record<
  TargetSortKey,
  (entry: TargetEntry, judgement: Judgement | undefined) => SortValue
> = {
  pace: (_entry, judgement) =>
    judgement?.gap?.share === undefined ? undefined : -judgement.gap.share,
  distance: (_entry, judgement) => judgement?.wayCovered,
  due: ({ due }) => due.end,
  name: ({ target }) => target.metric.toLowerCase(),
  verdict: (_entry, judgement) =>
    judgement === undefined ? undefined : verdicts.indexOf(judgement.verdict),
};

const compareValues = (a: SortValue, b: SortValue, sign: 1 | -1): number => {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -sign : sign;
};

/**
 * By pace, those that are short come first, for only they are behind anything; then those met; then
 * those that can't be judged, whatever their figures look like. Either way round, these come last.
 */
const groupOf = (key: TargetSortKey, judgement: Judgement | undefined): number => {
  if (key !== "pace") return 0;
  const verdict = judgement?.verdict ?? "not-judged";
  return verdict === "not-judged" ? 2 : verdict === "met" ? 1 : 0;
};

/** Among equals: judged before not judged, figures before goals in words, sooner due before later. */
const rankOf = ({ target }: TargetEntry, judgement: Judgement | undefined): number =>
  (judgement?.verdict === "not-judged" ? 2 : 0) +
  (isQualitative(target) ? 4 : 0) +
  (judgement?.last === undefined ? 1 : 0);

const groupSign = (a: number, b: number, sign: 1 | -1): number =>
  a === 2 || b === 2 ? a - b : sign * (a - b);

/**
 * Of targets that were sorted once, those that are shown. To sort anew at each filter would take most of
 * its answer's time.
 */
export const pickSorted = (
  sorted: readonly TargetEntry[],
  shown: readonly TargetEntry[],
): readonly TargetEntry[] => {
  if (shown.length === sorted.length) return sorted;
  const kept = new Set(shown);
  return sorted.filter((entry) => kept.has(entry));
};

/** Targets in the order asked for; those without what is sorted by come last either way. */
export const sortTargets = (
  targets: readonly TargetEntry[],
  judged: Judged,
  { key, descending }: TargetSorting,
): readonly TargetEntry[] => {
  const valueOf = sortValues[key];
  const sign = descending ? -1 : 1;
  return targets
    .map((entry) => {
      const judgement = judged.byTarget.get(entry.id);
      return {
        entry,
        group: groupOf(key, judgement),
        value: valueOf(entry, judgement),
        rank: rankOf(entry, judgement),
      };
    })
    .sort(
      (a, b) =>
        groupSign(a.group, b.group, sign) ||
        compareValues(a.value, b.value, sign) ||
        a.rank - b.rank ||
        a.entry.due.end - b.entry.due.end,
    )
    .map(({ entry }) => entry);
};
