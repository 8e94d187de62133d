import type { Counting } from "#domain/query/selection/selection.ts";
import { facetWords } from "#messages/words/facets.ts";
import { type DueSpan, inAYear, dueYear } from "#domain/query/dueDays.ts";
import { type PointerEvent, useMemo, useState } from "react";
import { toggleInclude } from "#domain/query/selection/changeSelection.ts";
import { withChoice } from "#domain/query/selection/selection.ts";
import { dueYears } from "#messages/filters/panel.ts";
import { filters } from "#messages/filters/filters.ts";
import { FacetList } from "#features/filters/facets/FacetList.tsx";
import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { Fold } from "#features/filters/facets/Fold.tsx";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";
import { dayOf, partsOf } from "#domain/calendar/dates.ts";
import { pickRows } from "#domain/query/filter/bits.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** The targets due in one year. */
interface DueBar {
  readonly year: string;
  readonly count: number;
  /** How many of them can be judged. */
  readonly judged: number;
  /** Heights as shares of the highest bar, from 0 to 1. */
  readonly height: number;
  readonly judgedHeight: number;
  /** The position of the as-of day within the year, from 0 to 1; undefined in other years. */
  readonly asOfAt: number | undefined;
}

interface DueView {
  readonly bars: readonly DueBar[];
  /** Counts of targets due before the as-of day, and within a year from it. */
  readonly spans: Readonly<Record<DueSpan, number>>;
}

/** Counts targets by due year, disregarding the filter on due years. */
const dueView = (snapshot: Snapshot): DueView => {
  const { dataset, targets, judged, asOf } = snapshot;
  const counts = new Map<string, { count: number; judged: number }>();
  for (const { id, due } of pickRows(targets.result.except("due"), dataset.targets)) {
    const year = dueYear(due.end);
    const bar = counts.get(year) ?? { count: 0, judged: 0 };
    bar.count += 1;
    if (judged.byTarget.get(id)?.verdict !== "not-judged") bar.judged += 1;
    counts.set(year, bar);
  }
  const years = [...new Set(dataset.targets.map(({ due }) => dueYear(due.end)))].sort();
  const most = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  const now = partsOf(asOf).year;
  const values = targets.result.counts("due");
  return {
    bars: years.map((year): DueBar => {
      const { count, judged: sure } = counts.get(year) ?? { count: 0, judged: 0 };
      const start = dayOf(now, 1, 1);
      return {
        year,
        count,
        judged: sure,
        height: count / most,
        judgedHeight: sure / most,
        asOfAt: Number(year) === now ? (asOf - start) / (dayOf(now + 1, 1, 1) - start) : undefined,
      };
    }),
    spans: {
      passed: values.get("passed") ?? 0,
      "within-a-year": values.get("within-a-year") ?? 0,
    },
  };
};

/** The years of the bars between two, in either order. */
const yearsBetweenBars = ({ bars }: DueView, one: string, other: string): readonly string[] => {
  const [first, last] = one < other ? [one, other] : [other, one];
  return bars.map(({ year }) => year).filter((year) => year >= first && year <= last);
};

interface Props {
  readonly bar: DueBar;
  readonly isOn: boolean;
  /** Whether the present drag across years includes it. */
  readonly isReached: boolean;
  readonly onToggle: () => void;
  readonly of: Counting;
}

const share = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** A year as a bar that toggles its targets. */
const DueBarButton = ({ bar, isOn, isReached, onToggle, of }: Props) => (
  <button
    aria-label={dueYears.bar(bar.year, bar.count, bar.judged, of)}
    aria-pressed={isOn}
    className={`group relative flex min-w-0 flex-1 flex-col items-center rounded-plain border-b-2 pt-5 hover:bg-fill aria-pressed:border-accent aria-pressed:bg-fill ${isReached ? "border-accent bg-fill" : "border-transparent"}`}
    data-year={bar.year}
    onClick={onToggle}
    type="button"
  >
    <span className="flex h-28 w-full flex-col justify-end px-0.5">
      <span className="text-center text-small leading-tight text-muted group-aria-pressed:font-semibold group-aria-pressed:text-ink">
        {bar.count === 0 ? null : bar.count}
      </span>
      <span
        className="relative block bg-way"
        style={{ height: `calc(${share(bar.height)} * 0.82)` }}
      >
        <span
          className="absolute inset-x-0 bottom-0 bg-ink"
          style={{ height: bar.height === 0 ? 0 : share(bar.judgedHeight / bar.height) }}
        />
      </span>
    </span>
    <span className="w-full border-t border-rule text-small text-muted">
      {dueYears.short(bar.year)}
    </span>
    {bar.asOfAt === undefined ? null : (
      <span
        aria-hidden="true"
        className="absolute top-0 bottom-5 border-l border-accent pl-0.5 text-left text-small leading-tight whitespace-nowrap text-accent"
        style={{ left: share(bar.asOfAt) }}
      >
        {dueYears.today}
      </span>
    )}
  </button>
);

const yearOf = (pressed: Element | null): string | undefined =>
  pressed?.closest<HTMLElement>("[data-year]")?.dataset["year"];

/** The year of the bar under a pointer, by position: touch events keep their first target. */
const yearAt = ({ clientX, clientY }: PointerEvent): string | undefined =>
  yearOf(document.elementFromPoint(clientX, clientY));

interface SpanProps {
  readonly label: string;
  readonly count: number;
  readonly of: Counting;
  readonly isOn: boolean;
  readonly onChange: () => void;
}

/** A checkbox for targets due before the as-of day, or within a year from it. */
const SpanBox = ({ label, count, of, isOn, onChange }: SpanProps) => (
  <label className="flex min-h-6.5 cursor-pointer items-center gap-2 text-small hover:bg-fill pointer-coarse:min-h-11">
    <input checked={isOn} className="size-3.5 accent-ink" onChange={onChange} type="checkbox" />
    <span className="grow">{label}</span>{" "}
    <span className="text-muted">
      {count} <span className="sr-only">{filters.counted(count, of)}</span>
    </span>
  </label>
);

/** Filters by due year: a toggle per year, as a bar whose dark part are targets that can be judged. */
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
      of={selection.count}
      onChange={() => select(toggleInclude(selection, "due", value))}
    />
  );
  return (
    <>
      <div
        aria-label={dueYears.unit(selection.count)}
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
            of={selection.count}
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
