import { facetWords } from "#messages/words/facets.ts";
import { type FacetKey, facetKeys } from "#domain/query/facets.ts";
import { useId, useState } from "react";

import type { PanelProps } from "#features/filters/facets/panelProps.ts";
import { facetBarsId } from "#figures/facetBars/drawing.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { filters } from "#messages/filters/filters.ts";

import { facetOptions } from "#figures/facetBars/facetOptions.ts";

/** Exports the present counts of a chosen facet as a figure. */
export const FacetFigures = ({ snapshot, table }: PanelProps) => {
  const [facet, setFacet] = useState<FacetKey>("agency");
  const field = useId();
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 py-1 text-small">
        <label className="text-muted" htmlFor={field}>
          {filters.figureOf}
        </label>
        <select
          className="h-7 min-w-0 grow rounded-plain border border-rule bg-panel px-2 pointer-coarse:h-11"
          id={field}
          onChange={({ target }) =>
            setFacet(facetKeys.find((key) => key === target.value) ?? facet)
          }
          value={facet}
        >
          {facetKeys
            .filter((key) => facetOptions(snapshot.dataset, key).length > 0)
            .map((key) => (
              <option key={key} value={key}>
                {facetWords[key].label}
              </option>
            ))}
        </select>
      </p>
      <FigureActions
        name={filters.figure}
        snapshot={snapshot}
        figureId={facetBarsId(table.table, facet)}
      />
    </>
  );
};
