import { GlyphLegend } from "#figures/targetGlyph/GlyphLegend.tsx";
import { targetList } from "#messages/targets/targets.ts";

import { columnClasses } from "./listLayout.ts";

const { columns } = targetList;

/** The headers of the list's columns, the first with its order; above the glyphs, a legend of their marks. */
export const ColumnHead = ({ order }: { readonly order: string }) => (
  <div
    className={`@max-[36rem]:hidden items-center border-b border-ink pt-0.5 pb-1 text-small text-muted ${columnClasses}`}
  >
    <span aria-hidden="true">
      {columns.target}
      <span className="hidden @min-[72rem]:inline">
        {targetList.betweenPlanAndDue}
        {order}
      </span>
    </span>
    {/* In fewer columns the key takes some of the first one's empty head, to stay in one line. */}
    <div className="@max-[72rem]:-ml-20">
      <GlyphLegend />
    </div>
    <span aria-hidden="true" className="@max-[52rem]:hidden">
      {columns.used}
      <span className="@min-[72rem]:hidden">
        {targetList.betweenPlanAndDue}
        {columns.source}
      </span>
    </span>
    <span aria-hidden="true" className="hidden @min-[72rem]:block">
      {columns.source}
    </span>
    <span aria-hidden="true" className="@max-[52rem]:hidden">
      {columns.why}
    </span>
  </div>
);
