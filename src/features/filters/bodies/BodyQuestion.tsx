import { askFor, isAllAsked } from "#domain/query/selection/bodyCells.ts";
import { matches } from "#domain/query/selection/selection.ts";
import { bodyTable } from "#messages/filters/panel.ts";
import { roleWords } from "#messages/filters/filters.ts";

import type { PanelProps } from "#features/filters/facets/panelProps.ts";

import { issuedCount } from "./bodyRows.ts";

/** Whether any or all of what is chosen must hold, and what the chosen bodies give. */
export const BodyQuestion = ({
  snapshot: { selection },
  select,
  table,
}: Omit<PanelProps, "width">) => {
  const { include, exclude } = selection.facets.agency;
  const match = isAllAsked(selection) ? "all" : "any";
  return (
    <div className="mb-1 text-small text-muted">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <span>{bodyTable.mustHave[table.noun]}</span>
        <span className="flex">
          {matches.map((one) => (
            <button
              aria-pressed={one === match}
              className="-ml-px min-h-6 min-w-11 border border-rule bg-panel px-2 first:ml-0 first:rounded-l-plain last:rounded-r-plain hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
              key={one}
              onClick={() => select(askFor(selection, one))}
              type="button"
            >
              {bodyTable.matches[one]}
            </button>
          ))}
        </span>
        <span>{bodyTable.ofChosen}</span>
      </p>
      {/* Its room is kept: the rows below are being pointed at. */}
      <p className="min-h-[1lh]">
        {include.length + exclude.length === 0 || selection.partners.length > 0
          ? null
          : roleWords({
              selection,
              noun: table.noun,
              shown: table.slice.result.size,
              issued: issuedCount(table, selection),
            })}
      </p>
    </div>
  );
};
