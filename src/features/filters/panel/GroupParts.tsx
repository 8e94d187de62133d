import type { FilterGroup } from "#domain/query/facets.ts";
import type { ReactNode } from "react";

import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";

import { BodyTable } from "#features/filters/bodies/BodyTable.tsx";
import { DateRange } from "#features/filters/dates/DateRange.tsx";
import { DueYears } from "#features/filters/due/DueYears.tsx";
import { PlainFacet } from "#features/filters/facets/PlainFacet.tsx";
import { SectorTree } from "#features/filters/sectors/SectorTree.tsx";
import { facetWords } from "#messages/words/facets.ts";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";

import type { PanelProps } from "#features/filters/facets/panelProps.ts";

/** Props common to all groups. */
export interface GroupProps {
  readonly panel: PanelProps;
  /** Verdicts and due days are counted over targets, whatever the page counts. */
  readonly targets: CountedTable;
  readonly pinyin: Pick<Pinyin, "agencies" | "companies">;
  readonly assumptions: ReactNode;
  readonly place: string;
}

interface Props extends GroupProps {
  readonly group: Exclude<FilterGroup, "more">;
}

/** The filters of one group. */
export const GroupParts = ({ group, panel, targets, pinyin }: Props) => {
  switch (group) {
    case "body":
      return <BodyTable {...panel} pinyin={pinyin.agencies} />;
    case "sector":
      return <SectorTree {...panel} />;
    case "kind":
      return <PlainFacet {...panel} facet="kind" />;
    case "due":
      return <DueYears {...panel} table={targets} />;
    case "verdict":
      return (
        <>
          <PlainFacet {...panel} facet="verdict" table={targets} />
          {/* Pressing a verdict's label selects it, so its meaning is linked separately. */}
          <p className="my-1 pointer-coarse:my-3">
            <MethodLink />
          </p>
          <div role="group" aria-label={facetWords.grade.label}>
            <p className="mt-2 text-small font-semibold">{facetWords.grade.label}</p>
            <PlainFacet {...panel} facet="grade" />
          </div>
        </>
      );
    case "date":
      return <DateRange {...panel} />;
  }
};
