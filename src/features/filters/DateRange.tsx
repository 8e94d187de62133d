import { useMemo, useRef } from "react";

import { setDates } from "#domain/changeSelection.ts";
import { dateWords } from "#domain/dateWords.ts";
import { type Day, parseDate, partsOf } from "#domain/dates.ts";
import { DateField } from "#figures/DateField.tsx";

import { DateHandle } from "./DateHandle.tsx";
import {
  binsOf,
  dateRangeView,
  datesWithHandle,
  edgeAt,
  movedByKey,
  placeOf,
  type Side,
} from "./dateRangeView.ts";
import { Fold } from "./Fold.tsx";
import type { PanelProps } from "./panelProps.ts";

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
  const moving = useRef(false);
  const view = useMemo(() => dateRangeView(bins, table, selection), [bins, table, selection]);
  const first = bins.edges[0];
  const last = bins.edges.at(-1);
  if (first === undefined || last === undefined) return null;

  const moveTo = (side: Side, day: Day): void => {
    const { from, to } = datesWithHandle(view, selection, side, day);
    if (from === selection.from && to === selection.to) return;
    select(setDates(selection, from, to), { replace: moving.current });
    moving.current = true;
  };
  const summary = [
    ...(selection.from === undefined ? [] : [`from ${selection.from}`]),
    ...(selection.to === undefined ? [] : [`to ${selection.to}`]),
  ].join(" ");
  return (
    <Fold label="Date" open summary={summary === "" ? undefined : summary}>
      <div className="px-2 pt-1">
        <svg className="w-full overflow-visible" height={HEIGHT} ref={plot}>
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
              least={partsOf(first).year}
              most={partsOf(last - 1).year}
              onDragTo={(clientX) => {
                const box = plot.current?.getBoundingClientRect();
                if (box === undefined || box.width === 0) return;
                moveTo(side, edgeAt(bins, (clientX - box.left) / box.width));
              }}
              onEnd={() => {
                moving.current = false;
              }}
              onKeyDown={(event) => {
                const day = movedByKey(bins, view.handles[side], event.key);
                if (day === undefined) return;
                event.preventDefault();
                moveTo(side, day);
              }}
              place={placeOf(bins, view.handles[side])}
              side={side}
              value={partsOf(view.handles[side] - (side === "to" ? 1 : 0)).year}
              words={wordsOf(selection[side], open)}
            />
          ))}
        </svg>
        <p aria-hidden="true" className="flex justify-between text-small text-muted">
          <span>{partsOf(first).year}</span>
          <span>{partsOf(last - 1).year}</span>
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
