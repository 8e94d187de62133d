import { useMemo } from "react";

import { type CountedNoun, countedTable } from "#domain/filter/countedTable.ts";
import { parseSelection } from "#domain/selection/parseSelection.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { vocabularyOf } from "#domain/selection/vocabulary.ts";
import { viewName } from "#messages/views/filters.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

import { AgencyFacet } from "#features/filters/bodies/AgencyFacet.tsx";
import { DateRange } from "#features/filters/dates/DateRange.tsx";
import { FacetFigures } from "./facets/FacetFigures.tsx";
import { facetOptions, plainFacets } from "#features/filters/facets/facetOptions.ts";
import type { Select } from "./panelProps.ts";
import { PlainFacet } from "#features/filters/facets/PlainFacet.tsx";
import { SavedViews } from "#features/filters/saved/SavedViews.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly select: Select;
  readonly noun: CountedNoun;
  /** What the view is called, for the names of saved views. */
  readonly place: string;
  /** Syllables of Chinese names, where they are loaded. */
  readonly pinyin?: Pick<Pinyin, "agencies" | "companies"> | undefined;
}

/** The filter panel. It may be drawn twice on one page: no id is fixed. */
export const FilterPanel = ({ snapshot, select, noun, place, pinyin = noPinyin }: Props) => {
  const { dataset, selection } = snapshot;
  const table = useMemo(() => countedTable(snapshot, noun), [snapshot, noun]);
  const options = useMemo(() => facetOptions(dataset), [dataset]);
  const words = selectionWords(selection, dataset);
  const [ref, width = 224] = useContainerWidth();
  const panel = { snapshot, select, table, options, width };
  return (
    <div className="@container -mt-1" ref={ref}>
      <SavedViews
        suggestion={viewName(place, words)}
        wordsOf={(query) => {
          const parameters = new URLSearchParams(query);
          const selected = parseSelection(parameters, vocabularyOf(dataset), snapshot.today);
          return selectionWords(selected, dataset);
        }}
      />
      <AgencyFacet {...panel} pinyin={pinyin.agencies} />
      <DateRange {...panel} />
      {plainFacets.map((facet) => (
        <PlainFacet
          {...panel}
          facet={facet}
          key={facet}
          pinyin={facet === "company" ? pinyin.companies : undefined}
          open={facet === "verdict" || facet === "kind"}
        />
      ))}
      <FacetFigures {...panel} />
    </div>
  );
};
