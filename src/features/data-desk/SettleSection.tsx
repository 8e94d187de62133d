import { setParameter } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { Gap } from "./gap.ts";
import { GapList } from "./GapList.tsx";

interface Props {
  readonly gaps: readonly Gap[];
  /** How many targets are selected. */
  readonly total: number;
}

/** The targets that aren't settled, counted by what would settle them. */
export const SettleSection = ({ gaps, total }: Props) => {
  const count = gaps.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) {
    return (
      <p className="py-2 text-small text-muted">No target of this selection lacks a figure.</p>
    );
  }
  return (
    <>
      <p className="max-w-[75ch] py-2 text-small text-muted">
        {count} of {total} targets aren’t judged, or are due without their final figure. Each is
        counted once, by what is missing; its page says what that figure would have to be.{" "}
        <RouteLink
          change={setParameter("settle", "1")}
          className="underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/targets"
        >
          All that a figure would settle
        </RouteLink>
      </p>
      <GapList gaps={gaps} />
    </>
  );
};
