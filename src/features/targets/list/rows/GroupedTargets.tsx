import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { type ListLayout, rowHeights } from "./listLayout.ts";
import type { RowLook } from "./TargetChunk.tsx";
import { TargetGroup } from "./TargetGroup.tsx";
import { Unjudged } from "./Unjudged.tsx";

interface Props {
  readonly groups: readonly VerdictGroup[];
  readonly total: number;
  readonly reasons: VerdictCounts["reasons"];
  readonly selection: Selection;
  readonly open: readonly Verdict[];
  readonly look: RowLook;
  readonly layout: ListLayout;
}

/** So many groups fill what is in view at once; the rows of the others follow right after. */
const FIRST = 3;

/** The group that a phone shows: the one that was asked for, else the first. */
export const groupInSight = (
  groups: readonly VerdictGroup[],
  open: readonly Verdict[],
): VerdictGroup | undefined => groups.find(({ verdict }) => open.at(-1) === verdict) ?? groups[0];

/** Targets in groups by verdict; on a phone one group at a time. */
export const GroupedTargets = ({ groups, layout, ...rest }: Props) => {
  const printing = usePrinting();
  const { open } = rest;
  const inSight = layout === "stacked" && !printing ? groupInSight(groups, open) : undefined;
  const shown = inSight === undefined ? groups : [inSight];
  const isOnly = shown.length === 1;
  return (
    // Whoever ticks a row keeps it where it is (useHeldPlace): the browser is not to move it as well.
    <div className="[overflow-anchor:none]">
      {shown.map((group, at) => {
        const Group = group.verdict === "not-judged" ? Unjudged : TargetGroup;
        return (
          <Group
            group={group}
            isLater={at >= FIRST && !printing}
            isOnly={isOnly}
            key={group.verdict}
            rowHeight={rowHeights[layout]}
            {...rest}
          />
        );
      })}
    </div>
  );
};
