import { useRef, useState } from "react";

import type { PinyinById } from "#domain/schema/pinyin.ts";
import type { FacetKey } from "#domain/query/selection/selection.ts";
import { filters } from "#messages/filters/filters.ts";
import { facetLabels } from "#messages/words/terms.ts";

import { FacetList } from "./FacetList.tsx";
import { facetLines } from "#figures/facetBars/facetRows.ts";
import { focusFirstRow, NarrowField } from "./NarrowField.tsx";
import type { PanelProps } from "#features/filters/panel/panelProps.ts";

/** From this many values on, a list is worth a field to narrow it by. */
const LONG = 12;

interface Props extends PanelProps {
  readonly facet: FacetKey;
  /** Syllables of the Chinese names among its values. */
  readonly pinyin?: PinyinById | undefined;
}

/** One facet: a list of values, narrowed by typing where it is long. */
export const PlainFacet = ({ facet, pinyin, options: all, ...panel }: Props) => {
  const [query, setQuery] = useState("");
  const lists = useRef<HTMLDivElement>(null);
  const options = all[facet];
  const label = facetLabels[facet];
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
