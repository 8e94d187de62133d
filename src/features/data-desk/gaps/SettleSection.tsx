import { gaps as words } from "#messages/views/gaps.ts";
import { setParameter } from "#ui/frame/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

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
    return <p className="py-2 text-small text-muted">{words.noneToSettle}</p>;
  }
  return (
    <>
      <p className="max-w-[75ch] py-2 text-small text-muted">
        {words.toSettle(count, total)}{" "}
        <RouteLink
          change={setParameter("settle", "1")}
          className="underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/targets"
        >
          {words.allToSettle}
        </RouteLink>
      </p>
      <GapList gaps={gaps} />
    </>
  );
};
