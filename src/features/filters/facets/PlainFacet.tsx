import { useRef, useState } from "react";

import type { PinyinById } from "#domain/schema/pinyin.ts";
import type { FacetKey } from "#domain/selection/selection.ts";
import { filters } from "#messages/views/filters.ts";
import { valueLabel } from "#messages/words/labels.ts";
import { facetLabels } from "#messages/words/terms.ts";

import { FacetList } from "./FacetList.tsx";
import { facetLines } from "./facetRows.ts";
import { Fold } from "#features/filters/Fold.tsx";
import { focusFirstRow, NarrowField } from "./NarrowField.tsx";
import type { PanelProps } from "#features/filters/panelProps.ts";

/** From this many values on, a list is worth a field to narrow it by. */
const LONG = 12;

interface Props extends PanelProps {
  readonly facet: FacetKey;
  readonly open?: boolean;
  /** Syllables of the Chinese names among its values. */
  readonly pinyin?: PinyinById | undefined;
}

/** One facet of the panel: a foldable list of values, narrowed by typing where it is long. */
export const PlainFacet = ({ facet, open = false, pinyin, options: all, ...panel }: Props) => {
  const [query, setQuery] = useState("");
  const lists = useRef<HTMLDivElement>(null);
  const options = all[facet];
  const { selection, dataset } = panel.snapshot;
  const choice = selection.facets[facet];
  const label = facetLabels[facet];
  if (options.length === 0) return null;
  const labels = (values: readonly string[]): readonly string[] =>
    values.map((value) => valueLabel(dataset, facet, value));
  const summary = filters.choice(labels(choice.include), labels(choice.exclude));
  const found = facetLines({ options, counts: new Map(), choice, query, pinyin }).rows.length;
  return (
    <Fold label={label} open={open || summary !== ""} summary={summary}>
      {options.length < LONG ? null : (
        <NarrowField
          found={found}
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
    </Fold>
  );
};
