import { useId, useState } from "react";

import { facetKeys } from "#domain/query/selection/selection.ts";
import type { PanelProps } from "#features/filters/panel/panelProps.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { filters } from "#messages/filters/filters.ts";
import { facetLabels } from "#messages/words/terms.ts";

/** The counts of one facet, as they stand, to be taken away as a figure. */
export const FacetFigures = ({ snapshot, table, options }: PanelProps) => {
  const [facet, setFacet] = useState<(typeof facetKeys)[number]>("agency");
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
            .filter((key) => options[key].length > 0)
            .map((key) => (
              <option key={key} value={key}>
                {facetLabels[key]}
              </option>
            ))}
        </select>
      </p>
      <FigureActions
        name={filters.figure}
        snapshot={snapshot}
        figureId={`${table.noun}-by-${facet}`}
      />
    </>
  );
};
