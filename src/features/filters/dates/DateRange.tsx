import { useEffect, useMemo, useRef, useState } from "react";

import { histogramId, USUAL_WIDTH } from "#figures/histogram/drawing.ts";
import { histogramScene } from "#figures/histogram/histogramScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";

import type { Bits } from "#domain/query/filter/bits.ts";
import { setDates } from "#domain/query/selection/changeSelection.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { DateField } from "#parts/page/DateField.tsx";
import { FigureActions } from "#figures/FigureActions.tsx";
import { dateRange } from "#messages/filters/filters.ts";
import { rem } from "#ui/screen/rem.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

import { DateHandle } from "./DateHandle.tsx";
import {
  binsOf,
  countRowsInBins,
  dateRangeView,
  datesWithHandle,
  edgeAt,
  edgeIndex,
  movedByKey,
  placeOf,
  type Side,
} from "#figures/histogram/dateRangeView.ts";
import { DateShortcuts } from "./DateShortcuts.tsx";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";

type Dates = Pick<Selection, "from" | "to">;

const HEIGHT = 44;
const sides = [
  { side: "from", label: dateRange.from, words: dateRange.fromWords },
  { side: "to", label: dateRange.to, words: dateRange.toWords },
] as const;

/** The same set of rows as before as long as it holds the same, so that what is made of it stays too. */
const useSameRows = <Item,>(rows: Bits<Item>): Bits<Item> => {
  const [kept, keep] = useState(rows);
  if (kept.length === rows.length && kept.every((word, at) => word === rows[at])) return kept;
  keep(rows);
  return rows;
};

/** When records are from, as a histogram with two handles and two fields. */
export const DateRange = ({ snapshot, select, table }: PanelProps) => {
  const { selection, dataset } = snapshot;
  const bins = useMemo(() => binsOf(dataset), [dataset]);
  const plot = useRef<SVGSVGElement>(null);
  const [box, width = USUAL_WIDTH] = useContainerWidth();
  const measure = useMeasure();
  /** The dates that the gesture under way asked for last, and whether they are those selected by now. */
  const made = useRef<{ readonly dates: Dates; readonly isThere: boolean }>(undefined);
  const { from: first, to: last } = selection;
  // A step back in the browser ends the gesture: what follows must not write over where it led.
  useEffect(() => {
    if (made.current === undefined) return;
    const { dates, isThere } = made.current;
    if (dates.from === first && dates.to === last) made.current = { dates, isThere: true };
    else if (isThere) made.current = undefined;
  }, [first, last]);
  // What the bars count, the dates themselves don't narrow: they stay while a handle is dragged.
  const rows = useSameRows(table.slice.result.except("dates"));
  const { items } = table.slice;
  const counts = useMemo(() => countRowsInBins(bins, rows, items), [bins, rows, items]);
  const view = useMemo(() => dateRangeView(bins, counts, selection), [bins, counts, selection]);
  if (bins.edges.length === 0) return null;

  const moveTo = (side: Side, day: Day): void => {
    const { from, to } = datesWithHandle(view, selection, side, day);
    if (from === selection.from && to === selection.to) return;
    const next = setDates(selection, from, to);
    select(next, { replace: made.current !== undefined });
    made.current = { dates: next, isThere: false };
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
                  made.current = undefined;
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
        figureId={histogramId(table.noun)}
      />
    </>
  );
};
