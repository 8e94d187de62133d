import { useDeferredValue, useMemo } from "react";

import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
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
  readonly selection: Selection;
  readonly open: readonly Verdict[];
  readonly look: RowLook;
  readonly layout: ListLayout;
}

/** So many groups fill what is in view at once; the others follow right after. */
const FIRST = 3;

/** The group that a phone shows: the one that was asked for, else the first. */
export const groupInSight = (
  groups: readonly VerdictGroup[],
  open: readonly Verdict[],
): VerdictGroup | undefined => groups.find(({ verdict }) => open.at(-1) === verdict) ?? groups[0];

/** Targets in groups by verdict; on a phone one group at a time. */
export const GroupedTargets = ({ groups, layout, ...rest }: Props) => {
  const printing = usePrinting();
  const { total, selection, open, look } = rest;
  const inSight = layout === "stacked" && !printing ? groupInSight(groups, open) : undefined;
  const now = useMemo(
    () => ({
      shown: inSight === undefined ? groups : [inSight],
      shared: {
        total,
        selection,
        open,
        look,
        isOnly: inSight !== undefined || groups.length === 1,
        rowHeight: rowHeights[layout],
      },
    }),
    [groups, inSight, layout, total, selection, open, look],
  );
  const settled = useDeferredValue(now);
  const later = printing ? now : settled;
  const draw =
    ({ shared }: typeof now) =>
    (group: VerdictGroup) => {
      const Group = group.verdict === "not-judged" ? Unjudged : TargetGroup;
      return <Group group={group} key={group.verdict} {...shared} />;
    };
  return (
    // Whoever ticks a row keeps it where it is (useHeldPlace): the browser is not to move it as well.
    <div className="[overflow-anchor:none]">
      {now.shown.slice(0, FIRST).map(draw(now))}
      {later.shown.slice(FIRST).map(draw(later))}
    </div>
  );
};
