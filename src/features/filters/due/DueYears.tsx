import { facetWords } from "#messages/words/facets.ts";
import { type DueSpan, inAYear } from "#domain/query/dueDays.ts";
import { type PointerEvent, useMemo, useState } from "react";

import { toggleInclude } from "#domain/query/selection/changeSelection.ts";
import { withChoice } from "#domain/query/selection/selection.ts";
import { dueYears } from "#messages/filters/panel.ts";
import { filters } from "#messages/filters/filters.ts";

import { FacetList } from "#features/filters/facets/FacetList.tsx";
import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { Fold } from "#features/filters/facets/Fold.tsx";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";

import { DueBarButton } from "./DueBarButton.tsx";
import { dueView, yearsBetweenBars } from "./dueView.ts";

const yearOf = (pressed: Element | null): string | undefined =>
  pressed?.closest<HTMLElement>("[data-year]")?.dataset["year"];

/** The year of the bar below a pointer: a finger keeps telling of the bar that it first touched. */
const yearAt = ({ clientX, clientY }: PointerEvent): string | undefined =>
  yearOf(document.elementFromPoint(clientX, clientY));

interface SpanProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: () => void;
}

/** A checkbox for all that are due before the as-of day, or from it within a year. */
const SpanBox = ({ label, count, isOn, onChange }: SpanProps) => (
  <label className="flex min-h-6.5 cursor-pointer items-center gap-2 text-small hover:bg-fill pointer-coarse:min-h-11">
    <input checked={isOn} className="size-3.5 accent-ink" onChange={onChange} type="checkbox" />
    <span className="grow">{label}</span>{" "}
    <span className="text-muted">
      {count} <span className="sr-only">{filters.counted(count, "targets")}</span>
    </span>
  </label>
);

/** In which years targets fall due: a bar a year, whose dark foot can be judged, each a switch. */
export const DueYears = (panel: PanelProps) => {
  const { snapshot, select } = panel;
  const { selection } = snapshot;
  const view = useMemo(() => dueView(snapshot), [snapshot]);
  const [drag, setDrag] = useState<readonly [from: string, to: string]>();
  const { include, exclude } = selection.facets.due;
  const dragged = drag === undefined ? [] : yearsBetweenBars(view, ...drag);
  const choose = (years: readonly string[]): void =>
    select(
      withChoice(
        selection,
        "due",
        years,
        exclude.filter((year) => !years.includes(year)),
      ),
    );
  const span = (value: DueSpan, label: string) => (
    <SpanBox
      count={view.spans[value]}
      isOn={include.includes(value)}
      label={label}
      onChange={() => select(toggleInclude(selection, "due", value))}
    />
  );
  return (
    <>
      <div
        aria-label={dueYears.unit}
        className="flex touch-pan-y items-stretch select-none"
        onPointerCancel={() => setDrag(undefined)}
        onPointerDown={({ target }) => {
          const year = target instanceof Element ? yearOf(target) : undefined;
          if (year !== undefined) setDrag([year, year]);
        }}
        onPointerMove={(event) => {
          const year = drag === undefined ? undefined : yearAt(event);
          if (drag !== undefined && year !== undefined) setDrag([drag[0], year]);
        }}
        onPointerUp={() => {
          if (dragged.length > 1) choose(dragged);
          setDrag(undefined);
        }}
        role="group"
      >
        {view.bars.map((bar) => (
          <DueBarButton
            bar={bar}
            isOn={include.includes(bar.year)}
            isReached={dragged.length > 1 && dragged.includes(bar.year)}
            key={bar.year}
            onToggle={() => select(toggleInclude(selection, "due", bar.year))}
          />
        ))}
      </div>
      <p className="mt-1 mb-1 text-small text-muted">{dueYears.key}</p>
      {span("passed", dueYears.passed(snapshot.asOf))}
      {span("within-a-year", dueYears.soon(inAYear(snapshot.asOf)))}
      <Fold inner label={dueYears.each}>
        <FacetList
          {...panel}
          facet="due"
          label={facetWords.due.label}
          options={facetOptions(snapshot.dataset, "due")}
        />
      </Fold>
    </>
  );
};
