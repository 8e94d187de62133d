import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { histogramId, histogramWidths } from "#figures/histogram/drawing.ts";
import { histogramScene } from "#figures/histogram/histogramScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Bits } from "#domain/query/filter/bits.ts";
import { setDates } from "#domain/query/selection/changeSelection.ts";
import { type Day, dayOf, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { DateField } from "#parts/page/DateField.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { dateRange } from "#messages/filters/filters.ts";
import { rem } from "#ui/screen/rem.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";
import {
  binsOf,
  countRowsInBins,
  dateRangeView,
  datesWithHandle,
  edgeAt,
  edgeIndex,
  movedByKey,
  placeOf,
  type RangeEnd,
} from "#figures/histogram/dateRangeView.ts";
import type { PanelProps, Select } from "#features/filters/facets/panelProps.ts";
import { flushSync } from "react-dom";
import type { DateBins } from "#domain/calendar/dateBins.ts";

/** The start of the unbroken series of five-calendar-year plans. */
const FIRST_PLAN = { ordinal: 10, year: 2001 };

interface Period {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** The plan periods that overlap the axis, and the year up to the as-of day. */
const periodsOf = ({ edges }: DateBins, asOf: Day): readonly Period[] => {
  const first = partsOf(edges[0] ?? asOf).year;
  const last = partsOf((edges.at(-1) ?? asOf) - 1).year;
  const plans: Period[] = [];
  for (let { ordinal, year } = FIRST_PLAN; year <= last; ordinal += 1, year += 5) {
    if (year + 4 < first) continue;
    const label = dateRange.plan(ordinal, year, year + 4);
    plans.push({ key: label, label, from: String(year), to: String(year + 4) });
  }
  const { year, month, date } = partsOf(asOf);
  const from = isoDay(dayOf(year - 1, month, date) + 1);
  return [...plans, { key: "year", label: dateRange.lastYear, from, to: undefined }];
};

interface DateShortcutsProps {
  readonly bins: DateBins;
  readonly asOf: Day;
  readonly selection: Selection;
  readonly select: Select;
}

/** Common periods; a second press clears one. */
const DateShortcuts = ({ bins, asOf, selection, select }: DateShortcutsProps) => (
  <ul aria-label={dateRange.shortcuts} className="mt-2 flex flex-wrap gap-1.5">
    {periodsOf(bins, asOf).map(({ key, label, from, to }) => {
      const isOn = selection.from === from && selection.to === to;
      return (
        <li key={key}>
          <button
            aria-pressed={isOn}
            className="min-h-7 rounded-plain border border-rule px-2 text-small hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            onClick={() =>
              select(
                isOn ? setDates(selection, undefined, undefined) : setDates(selection, from, to),
              )
            }
            type="button"
          >
            {label}
          </button>
        </li>
      );
    })}
  </ul>
);

interface Props {
  readonly label: string;
  /** Position along the axis, from 0 to 1. */
  readonly place: number;
  /** Which side of the handle its grip is on, so that two close handles don't overlap. */
  readonly side: "from" | "to";
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly words: string;
  readonly height: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragTo: (clientX: number) => void;
  /** Ends the gesture: the next one makes a history entry of its own. */
  readonly onEnd: () => void;
}

/** A range handle for pointer, touch and keyboard. */
const DateHandle = ({
  label,
  place,
  side,
  value,
  least,
  most,
  words,
  height,
  onKeyDown,
  onDragTo,
  onEnd,
}: Props) => {
  const hasCapture = (event: PointerEvent<SVGGElement>): boolean =>
    event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <svg overflow="visible" role="none" x={`${place * 100}%`}>
      <g
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemax={most}
        aria-valuemin={least}
        aria-valuenow={value}
        aria-valuetext={words}
        className="group cursor-ew-resize touch-none outline-none"
        onBlur={onEnd}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
          onEnd();
        }}
        onPointerMove={(event) => {
          // Synchronous: moves come right before a frame, which a deferred render would miss.
          if (hasCapture(event)) flushSync(() => onDragTo(event.clientX));
        }}
        onPointerUp={onEnd}
        role="slider"
        tabIndex={0}
      >
        <rect fill="transparent" height={height} width={26} x={side === "from" ? -22 : -4} />
        <path className="stroke-ink" d={`M0 0V${height}`} />
        <rect
          className="fill-ink stroke-paper group-focus-visible:fill-accent"
          height={18}
          rx={2}
          width={8}
          x={-4}
          y={height / 2 - 9}
        />
        <rect
          className="fill-none stroke-transparent group-focus-visible:stroke-accent"
          height={26}
          rx={3}
          strokeWidth={2}
          width={16}
          x={-8}
          y={height / 2 - 13}
        />
      </g>
    </svg>
  );
};

type Dates = Pick<Selection, "from" | "to">;

const HEIGHT = 44;
const sides = [
  { side: "from", label: dateRange.from, words: dateRange.fromWords },
  { side: "to", label: dateRange.to, words: dateRange.toWords },
] as const;

/** Returns the former row set while the content is equal, so that values memoised on it stay. */
const useSameRows = <Item,>(rows: Bits<Item>): Bits<Item> => {
  const [former, setFormer] = useState(rows);
  if (former.length === rows.length && former.every((word, at) => word === rows[at])) return former;
  setFormer(rows);
  return rows;
};

/** Filters by date: a histogram with two handles and two fields. */
export const DateRange = ({ snapshot, select, table }: PanelProps) => {
  const { selection, dataset } = snapshot;
  const bins = useMemo(() => binsOf(dataset), [dataset]);
  const plot = useRef<SVGSVGElement>(null);
  const [box, width] = useFigureWidth(histogramWidths);
  const measure = useMeasure();
  /** The dates that the present gesture selected last, and whether the selection has them yet. */
  const lastSelected = useRef<{ readonly dates: Dates; readonly isThere: boolean }>(undefined);
  const { from: first, to: last } = selection;
  // The Back button ends the gesture: later moves must not replace the entry it returned to.
  useEffect(() => {
    if (lastSelected.current === undefined) return;
    const { dates, isThere } = lastSelected.current;
    if (dates.from === first && dates.to === last) lastSelected.current = { dates, isThere: true };
    else if (isThere) lastSelected.current = undefined;
  }, [first, last]);
  // Counts before the date filter, so that bars stay while a handle is dragged.
  const rows = useSameRows(table.slice.result.except("dates"));
  const { items } = table.slice;
  const counts = useMemo(() => countRowsInBins(bins, rows, items), [bins, rows, items]);
  const view = useMemo(() => dateRangeView(bins, counts, selection), [bins, counts, selection]);
  if (bins.edges.length === 0) return null;

  const moveTo = (side: RangeEnd, day: Day): void => {
    const { from, to } = datesWithHandle(view, selection, side, day);
    if (from === selection.from && to === selection.to) return;
    const next = setDates(selection, from, to);
    select(next, { replace: lastSelected.current !== undefined });
    lastSelected.current = { dates: next, isThere: false };
  };
  const words = dateRange.byYear(table.noun, view.counts);
  return (
    <>
      <div className="px-2 pt-1">
        <p className="sr-only">{words}</p>
        <div className="relative" ref={box}>
          <SceneSvg
            isHidden
            scene={histogramScene(view, words, { width, height: HEIGHT }, measure)}
          />
          <svg
            className="absolute inset-x-0 top-0 w-full overflow-visible"
            height={rem(HEIGHT)}
            ref={plot}
            role="none"
          >
            {sides.map(({ side, label, words: wordsOf }) => (
              <DateHandle
                height={HEIGHT}
                key={side}
                label={label}
                least={0}
                most={bins.edges.length - 1}
                onDragTo={(clientX) => {
                  const frame = plot.current?.getBoundingClientRect();
                  if (frame === undefined || frame.width === 0) return;
                  moveTo(side, edgeAt(bins, (clientX - frame.left) / frame.width));
                }}
                onEnd={() => {
                  lastSelected.current = undefined;
                }}
                onKeyDown={(event) => {
                  const day = movedByKey(bins, view.handles[side], event.key);
                  if (day === undefined) return;
                  event.preventDefault();
                  moveTo(side, day);
                }}
                place={placeOf(bins, view.handles[side])}
                side={side}
                value={edgeIndex(bins, view.handles[side])}
                words={wordsOf(selection[side])}
              />
            ))}
          </svg>
        </div>
      </div>
      <div className="mt-1 mb-1 flex gap-2">
        {sides.map(({ side, label }) => (
          <DateField
            className="min-w-0 grow basis-0"
            key={side}
            label={label}
            means={side === "from" ? "first" : "last"}
            onChange={(text) =>
              select(
                side === "from"
                  ? setDates(selection, text, selection.to)
                  : setDates(selection, selection.from, text),
              )
            }
            value={selection[side]}
          />
        ))}
      </div>
      <DateShortcuts asOf={snapshot.asOf} bins={bins} select={select} selection={selection} />
      <FigureActions
        name={dateRange.figure}
        snapshot={snapshot}
        figureId={histogramId(table.table)}
      />
    </>
  );
};
