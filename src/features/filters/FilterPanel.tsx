import { useMemo } from "react";

import { type CountedNoun, countedTable } from "#domain/filter/countedTable.ts";
import { parseSelection } from "#domain/selection/parseSelection.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { vocabularyOf } from "#domain/selection/vocabulary.ts";
import { selectionWords } from "#messages/selection.ts";

import { AgencyFacet } from "./AgencyFacet.tsx";
import { DateRange } from "./DateRange.tsx";
import { facetOptions, plainFacets } from "./facetOptions.ts";
import type { Select } from "./panelProps.ts";
import { PlainFacet } from "./PlainFacet.tsx";
import { SavedViews } from "./SavedViews.tsx";

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
  const panel = { snapshot, select, table, options };
  return (
    <div className="@container -mt-1">
      <SavedViews
        suggestion={words === "" ? place : `${place}: ${words}`}
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
    </div>
  );
};
