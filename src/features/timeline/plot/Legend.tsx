import { useMemo } from "react";

import { SMALL } from "#scene/mark.ts";
import { Marks } from "#scene/render/SceneSvg.tsx";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { type LegendItem, legendItems } from "#figures/timeline/marks/legendItems.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";
import { timeline } from "#messages/views/timeline.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { MeaningLink } from "#parts/verdicts/VerdictLink.tsx";
import { rem } from "#ui/screen/rem.ts";

const Item = ({ item: { width, marks, words, verdict, head } }: { readonly item: LegendItem }) => (
  <li className="flex items-center gap-1.5">
    {head}
    {width === 0 ? null : (
      <svg
        aria-hidden="true"
        className="inline-block shrink-0"
        fontSize={SMALL}
        height={rem(14)}
        viewBox={`0 -7 ${width} 14`}
        width={rem(width)}
      >
        <Marks marks={marks} />
      </svg>
    )}
    {verdict === undefined ? words : <MeaningLink verdict={verdict} words={words} />}
  </li>
);

interface Props {
  readonly data: Pick<TimelineData, "kinds" | "factsOf" | "empty">;
  readonly shapes: readonly LaneShape[];
  /** Shows the keys of the plot; undefined where there is no plot. */
  readonly onKeys: (() => void) | undefined;
}

/** A legend of the shapes and colours in use, and the names of empty lanes. */
export const PlotLegend = ({ data: { kinds, factsOf, empty }, shapes, onKeys }: Props) => {
  const items = useMemo(
    () => legendItems(shapes, kinds, factsOf).map((item) => <Item item={item} key={item.key} />),
    [shapes, kinds, factsOf],
  );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-small text-muted">
      <ul aria-label={timeline.legend} className="contents">
        {items}
      </ul>
      {empty.length === 0 ? null : <p>{timeline.emptyLanes(empty)}</p>}
      {onKeys === undefined ? null : (
        <button
          className="min-h-6 underline decoration-rule underline-offset-2 hover:decoration-ink print:hidden"
          onClick={onKeys}
          type="button"
        >
          {timelineTools.showKeys}
        </button>
      )}
    </div>
  );
};
