import type { TargetSorting } from "#domain/findings/targetSort.ts";
import { type VerdictGroup } from "#domain/findings/verdictGroups.ts";
import { type Verdict, verdicts, byAttention } from "#domain/judging/verdict.ts";

/** The order of the groups; what isn't judged comes last either way. Undefined where one list is asked for. */
export const orderOfGroups = ({
  key,
  descending,
}: TargetSorting): readonly Verdict[] | undefined => {
  const order = key === "pace" ? byAttention : key === "verdict" ? verdicts : undefined;
  return descending ? order && [...order.slice(0, -1).toReversed(), ...order.slice(-1)] : order;
};

/** A group of more than this shows so many less one until it is opened: what is folded is worth the line. */
export const MOST_FOLDED = 6;
const SHOWN = 5;

/** The rows of a group that stand there. */
export const shownOf = ({ targets }: VerdictGroup, isWhole: boolean): VerdictGroup["targets"] =>
  isWhole || targets.length <= MOST_FOLDED ? targets : targets.slice(0, SHOWN);

/** The rows of each group that stand on the page, for the figure of the list. */
export const inSightOf = (groups: readonly VerdictGroup[], open: readonly Verdict[]) =>
  groups.flatMap((group) => {
    const isWhole = groups.length === 1 || open.includes(group.verdict);
    if (group.verdict === "not-judged" && !isWhole) return [];
    return [{ ...group, targets: shownOf(group, isWhole), count: group.targets.length }];
  });
