import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { facetWords } from "#messages/words/facets.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import { useRef, useState } from "react";

import type { PinyinById } from "#domain/schema/pinyin.ts";
import { filters } from "#messages/filters/filters.ts";

import { FacetList } from "./FacetList.tsx";
import { facetLines } from "#figures/facetBars/facetRows.ts";
import { focusFirstRow, NarrowField } from "./NarrowField.tsx";
import type { PanelProps } from "./panelProps.ts";

/** From this many values on, the list has a search field. */
const LONG = 12;

interface Props extends PanelProps {
  readonly facet: FacetKey;
  /** Syllables of Chinese names, once loaded. */
  readonly pinyin?: PinyinById | undefined;
}

/** One facet: a list of values, with a search field where it is long. */
export const PlainFacet = ({ facet, pinyin, ...panel }: Props) => {
  const [query, setQuery] = useState("");
  const lists = useRef<HTMLDivElement>(null);
  const options = facetOptions(panel.snapshot.dataset, facet);
  const label = facetWords[facet].label;
  const choice = panel.snapshot.selection.facets[facet];
  const { rows, empty } = facetLines({ options, counts: new Map(), choice, query, pinyin });
  return (
    <>
      {options.length < LONG ? null : (
        <NarrowField
          found={rows.length + empty.length}
          label={filters.findIn(label)}
          onChange={setQuery}
          onDown={() => focusFirstRow(lists.current)}
          value={query}
        />
      )}
      <div ref={lists}>
        <FacetList
          {...panel}
          facet={facet}
          label={label}
          options={options}
          pinyin={pinyin}
          query={query}
        />
      </div>
    </>
  );
};
