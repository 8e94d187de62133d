import { useEffect, useMemo, useRef } from "react";

import { setDates } from "#domain/selection/changeSelection.ts";
import { type Day, parseDate, partsOf } from "#domain/calendar/dates.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { DateField } from "#parts/DateField.tsx";
import { dateWords } from "#messages/dates.ts";

import { DateHandle } from "./DateHandle.tsx";
import {
  binsOf,
  dateRangeView,
  datesWithHandle,
  edgeAt,
  edgeIndex,
  movedByKey,
  placeOf,
  type Side,
} from "./dateRangeView.ts";
import { Fold } from "./Fold.tsx";
import type { PanelProps } from "./panelProps.ts";

type Dates = Pick<Selection, "from" | "to">;

const HEIGHT = 44;
const sides: readonly { side: Side; label: string; open: string }[] = [
  { side: "from", label: "From", open: "from the first record" },
  { side: "to", label: "To", open: "to the last record" },
];

const wordsOf = (text: string | undefined, open: string): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? open : dateWords(date);
};

/** When records are from, as a histogram with two handles and two fields. */
export const DateRange = ({ snapshot, select, table }: Omit<PanelProps, "options">) => {
  const { selection, dataset } = snapshot;
  const bins = useMemo(() => binsOf(dataset), [dataset]);
  const plot = useRef<SVGSVGElement>(null);
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
  const view = useMemo(() => dateRangeView(bins, table, selection), [bins, table, selection]);
  const start = bins.edges[0];
  const end = bins.edges.at(-1);
  if (start === undefined || end === undefined) return null;

  const moveTo = (side: Side, day: Day): void => {
    const { from, to } = datesWithHandle(view, selection, side, day);
    if (from === selection.from && to === selection.to) return;
    const next = setDates(selection, from, to);
    select(next, { replace: made.current !== undefined });
    made.current = { dates: next, isThere: false };
  };
  const summary = [
    ...(selection.from === undefined ? [] : [`from ${selection.from}`]),
    ...(selection.to === undefined ? [] : [`to ${selection.to}`]),
  ].join(" ");
  return (
    <Fold label="Date" open summary={summary === "" ? undefined : summary}>
      <div className="px-2 pt-1">
        <p className="sr-only">
          {table.noun === "records" ? "Records" : "Targets"} by year: {view.words}
        </p>
        <svg className="w-full overflow-visible" height={HEIGHT} ref={plot} role="none">
          <g aria-hidden="true">
            {view.bars.map(({ key, x, width, height, within }) => (
              <rect
                className={within ? "fill-policy" : "fill-way"}
                height={height * HEIGHT}
                key={key}
                width={`${width * 86}%`}
                x={`${(x + width * 0.07) * 100}%`}
                y={HEIGHT - height * HEIGHT}
              />
            ))}
            <line className="stroke-rule" x2="100%" y1={HEIGHT} y2={HEIGHT} />
          </g>
          {sides.map(({ side, label, open }) => (
            <DateHandle
              height={HEIGHT}
              key={side}
              label={label}
              least={0}
              most={bins.edges.length - 1}
              onDragTo={(clientX) => {
                const box = plot.current?.getBoundingClientRect();
                if (box === undefined || box.width === 0) return;
                moveTo(side, edgeAt(bins, (clientX - box.left) / box.width));
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
              words={wordsOf(selection[side], open)}
            />
          ))}
        </svg>
        <p aria-hidden="true" className="flex justify-between text-small text-muted">
          <span>{partsOf(start).year}</span>
          <span>{partsOf(end - 1).year}</span>
        </p>
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
    </Fold>
  );
};
