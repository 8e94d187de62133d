import type { FacetKey } from "#domain/query/facets.ts";
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";

import { only, toggleExclude, toggleInclude } from "#domain/query/selection/changeSelection.ts";
import { classOf, verdicts } from "#domain/judging/verdict.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { filters } from "#messages/filters/filters.ts";
import { stepInGrid } from "#ui/focus/rovingFocus.ts";

import { type FacetLines, facetLines } from "#figures/facetBars/facetRows.ts";
import type { FacetOption } from "#figures/facetBars/facetOptions.ts";
import { FacetRowLine } from "./FacetRowLine.tsx";
import { MoreButton } from "./MoreButton.tsx";
import type { PanelProps } from "./panelProps.ts";

interface Props extends PanelProps {
  readonly facet: FacetKey;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly query?: string;
  readonly pinyin?: PinyinById | undefined;
  readonly limit?: number;
}

/** Up to this many values that would leave nothing are always listed: folding them would save nothing. */
const FEW = 2;

/** The class of a verdict, where the row before it is of another. */
const headOf = (value: string, before: string | undefined): string | undefined => {
  const [own, former] = [value, before].map((text) => {
    const verdict = verdicts.find((one) => one === text);
    return verdict && classOf(verdict);
  });
  return own === undefined || own === former ? undefined : classWords[own];
};

/** The values of a facet or of a group within it, with a button to show all. */
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
}: Props) => {
  const [all, setAll] = useState(false);
  const [reached, setReached] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const { selection } = snapshot;
  const [isEmptyShown, setEmptyShown] = useState(false);
  const lines: FacetLines = facetLines({
    options,
    counts: table.slice.result.counts(facet),
    choice: selection.facets[facet],
    query,
    pinyin,
    limit: all ? Number.POSITIVE_INFINITY : limit,
  });
  const { hidden, empty } = lines;
  const isFew = empty.length <= FEW || query.trim() !== "";
  const rows = isFew || isEmptyShown ? [...lines.rows, ...empty] : lines.rows;
  // Roving tabindex: there may be a hundred rows.
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
      {/* Handles keys and focus events that bubble from the controls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul aria-label={label} onFocus={reach} onKeyDown={move} ref={list}>
        {rows.map((row, at) => (
          <FacetRowLine
            head={facet === "verdict" ? headOf(row.value, rows[at - 1]?.value) : undefined}
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
      <p className="flex flex-wrap gap-x-3 empty:hidden">
        {hidden > 0 || all ? (
          <MoreButton isOpen={all} onClick={() => setAll(!all)}>
            {all ? filters.showFewer : filters.showMore(hidden)}
            <span className="sr-only">{filters.ofList(label)}</span>
          </MoreButton>
        ) : null}
        {isFew ? null : (
          <MoreButton isOpen={isEmptyShown} onClick={() => setEmptyShown(!isEmptyShown)}>
            {filters.showEmpty(empty.length)}
            <span className="sr-only">{filters.ofList(label)}</span>
          </MoreButton>
        )}
      </p>
    </>
  );
};
