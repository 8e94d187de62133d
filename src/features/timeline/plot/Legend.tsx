import { memo } from "react";

import { Marks } from "#charts/render/SceneSvg.tsx";
import type { DrawnPart } from "#charts/timeline/marks/drawnParts.ts";
import {
  drawnItems,
  kindItems,
  type LegendItem,
  swatchRow,
} from "#charts/timeline/marks/legendItems.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { timeline } from "#messages/views/timeline.ts";

const Item = ({ item }: { readonly item: LegendItem }) => {
  const { width, marks } = swatchRow(item);
  return (
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" className="inline-block h-3.5 shrink-0" viewBox={`0 -7 ${width} 14`}>
        <Marks marks={marks} />
      </svg>
      {item.words}
    </li>
  );
};

/** What colours and shapes of kinds stand for, in the plot and in the small chart. */
const Kinds = ({ kinds }: { readonly kinds: readonly EntryKind[] }) => (
  <>
    {kindItems(kinds).map((item) => (
      <Item item={item} key={item.key} />
    ))}
    {kinds.length < 2 ? null : <li className="print:hidden">{timeline.stacked}</li>}
  </>
);

const list = "mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-muted";

/** The legend of the list, whose dates are words. */
export const KindLegend = ({ kinds }: { readonly kinds: readonly EntryKind[] }) => (
  <ul aria-label={timeline.legend} className={list}>
    <Kinds kinds={kinds} />
  </ul>
);

interface Props {
  readonly kinds: readonly EntryKind[];
  readonly bands: readonly ReportingPeriod[];
  /** What the plot draws, each once. */
  readonly drawn: readonly DrawnPart[];
}

/** In each frame the same is drawn elsewhere, more often than not. */
const explainsTheSame = (before: Props, after: Props): boolean =>
  before.kinds === after.kinds &&
  before.bands === after.bands &&
  before.drawn.length === after.drawn.length &&
  after.drawn.every((part) => before.drawn.includes(part));

/** What shapes and colours of the plot stand for, as far as they are drawn, and which keys move it. */
export const PlotLegend = memo(
  ({ kinds, bands, drawn }: Props) => (
    <>
      <ul aria-label={timeline.legend} className={list}>
        <Kinds kinds={kinds} />
        {drawnItems(drawn, bands).map((item) => (
          <Item item={item} key={item.key} />
        ))}
      </ul>
      <p className="mt-1 text-small text-muted print:hidden" id="timeline-keys">
        {timeline.keys}
      </p>
    </>
  ),
  explainsTheSame,
);
PlotLegend.displayName = "PlotLegend";
