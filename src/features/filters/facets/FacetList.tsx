import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";

import { only, toggleExclude, toggleInclude } from "#domain/selection/changeSelection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import type { FacetKey } from "#domain/selection/selection.ts";
import { filters } from "#messages/views/filters.ts";
import { stepInGrid } from "#ui/focus/rovingFocus.ts";

import { type FacetLines, facetLines } from "./facetRows.ts";
import type { FacetOption } from "./facetOptions.ts";
import { FacetRowLine } from "./FacetRowLine.tsx";
import type { PanelProps } from "#features/filters/panelProps.ts";

interface Props extends Omit<PanelProps, "options"> {
  readonly facet: FacetKey;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly query?: string;
  readonly pinyin?: PinyinById | undefined;
  readonly limit?: number;
  readonly actions?: (value: string, label: string) => ReactNode;
}

/** The lines of a facet, or of a group within it, with a way to show all. */
export const FacetList = ({
  facet,
  label,
  options,
  snapshot,
  select,
  table,
  width,
  query = "",
  pinyin,
  limit = 8,
  actions,
}: Props) => {
  const [all, setAll] = useState(false);
  const [reached, setReached] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const { selection } = snapshot;
  const { rows, hidden }: FacetLines = facetLines({
    options,
    counts: table.slice.result.counts(facet),
    choice: selection.facets[facet],
    query,
    pinyin,
    limit: all ? Number.POSITIVE_INFINITY : limit,
  });
  // One row is in the order of the Tab key, arrows lead on: there may be a hundred.
  const current = rows.some(({ value }) => value === reached) ? reached : rows[0]?.value;
  const controls = (): readonly (readonly HTMLElement[])[] =>
    [...(list.current?.children ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>("input, button"),
    ]);
  const reach = ({ target }: FocusEvent): void => {
    const row = controls().findIndex((line) => line.some((one) => one === target));
    setReached(rows[row]?.value ?? "");
  };
  const move = (event: KeyboardEvent): void => {
    const grid = controls();
    const row = grid.findIndex((line) => line.some((one) => one === event.target));
    const line = grid[row] ?? [];
    const column = line.findIndex((one) => one === event.target);
    const next =
      column < 0 ? undefined : stepInGrid(event.key, { row, column }, grid.length, line.length);
    if (next === undefined) return;
    event.preventDefault();
    grid[next.row]?.[next.column]?.focus();
  };
  return (
    <>
      {/* The keys and the focus of the controls within, which bubble up to the list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul aria-label={label} onFocus={reach} onKeyDown={move} ref={list}>
        {rows.map((row) => (
          <FacetRowLine
            actions={actions?.(row.value, row.label)}
            isCurrent={row.value === current}
            key={row.value}
            noun={table.noun}
            onExclude={() => select(toggleExclude(selection, facet, row.value))}
            onOnly={() => select(only(selection, facet, row.value))}
            onToggle={() => select(toggleInclude(selection, facet, row.value))}
            row={row}
            facet={facet}
            width={width}
          />
        ))}
      </ul>
      {hidden > 0 || all ? (
        <button
          className="block min-h-6 text-left text-small text-muted underline decoration-rule underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
          onClick={() => setAll(!all)}
          type="button"
        >
          {all ? filters.showFewer : filters.showMore(hidden)}
          <span className="sr-only">{filters.ofList(label)}</span>
        </button>
      ) : null}
    </>
  );
};
