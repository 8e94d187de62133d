import { useMemo } from "react";

import { dayX } from "#scene/time/timeScale.ts";
import { shortestFrom, shortestTo } from "#domain/calendar/dateBins.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { rangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { overview } from "#messages/views/overview.ts";
import { timeline } from "#messages/views/timeline.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { DateField } from "#parts/page/DateField.tsx";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly range: TimeWindow;
  readonly limits: TimeWindow;
  readonly window: TimeWindow;
  /** Where the plot is; undefined where records are listed instead, and the panel comes before them. */
  readonly plot:
    | {
        /** Pixels left of the plot, and its width in pixels. */
        readonly left: number;
        readonly width: number;
        /** Distance from the top of the figure, in pixels. */
        readonly top: number;
      }
    | undefined;
  readonly onSet: (range: TimeWindow) => void;
  readonly onFilter: () => void;
  readonly onZoom: () => void;
  readonly onClose: () => void;
}

/** The most bodies listed; the panel's width, and its distance from the range, whose handle is in between, in pixels. */
const MOST_BODIES = 5;
const WIDTH = 320;
const AWAY = 20;
/** On a narrower plot the panel would cover most of it, or names and totals: there it comes before the plot. */
const LEAST_PLOT = 2 * WIDTH;

const words = timelineTools.range;

/** Over the plot, beside the range on the side where there is room; never over the names or the totals of lanes. */
const placeOver = (
  { left, width, top }: NonNullable<Props["plot"]>,
  range: TimeWindow,
  window: TimeWindow,
) => {
  const x0 = Math.max(0, dayX(window, width, range.start));
  const x1 = Math.min(width, dayX(window, width, range.end));
  const after = Math.min(x1 + AWAY, width - WIDTH);
  const before = Math.max(0, x0 - AWAY - WIDTH);
  // Where neither side has room, the panel is at the end that hides less of the range.
  const isAfter = after > x1 || (before + WIDTH > x0 && width - x1 >= x0);
  return { left: left + (isAfter ? after : before), top, width: WIDTH };
};

/** The first and last day of the range, to be typed. */
const Days = ({ range, limits, onSet }: Pick<Props, "range" | "limits" | "onSet">) => {
  const set = (from: string, to: string): void => {
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first === undefined || last === undefined) return;
    const start = Math.max(Math.min(first.start, last.start), limits.start);
    const end = Math.min(Math.max(first.end, last.end) + 1, limits.end);
    if (start < end) onSet({ start, end });
  };
  const [from, to] = [shortestFrom(range.start), shortestTo(range.end - 1)];
  return (
    <div className="my-1 grid grid-cols-2 gap-x-2">
      <DateField
        label={timeline.from}
        means="first"
        onChange={(text) => text !== undefined && set(text, to)}
        value={from}
      />
      <DateField
        label={timeline.to}
        means="last"
        onChange={(text) => text !== undefined && set(from, text)}
        value={to}
      />
    </div>
  );
};

/** Statistics of a range. The panel lies over a wide plot, beside the range, so nothing moves. */
export const RangePanel = (props: Props) => {
  const { snapshot, range, window } = props;
  const plot = props.plot !== undefined && props.plot.width >= LEAST_PLOT ? props.plot : undefined;
  const { dataset, entries, targets } = snapshot;
  const statistics = useMemo(
    () => rangeStatistics(entries.shown, targets.shown, range),
    [entries.shown, targets.shown, range],
  );
  const { bodies } = statistics;
  return (
    <section
      aria-label={words.label}
      className={`z-20 rounded-plain border border-ink bg-panel px-3 py-2 text-small print:hidden ${plot === undefined ? "mb-4 gap-x-8 sm:grid sm:grid-cols-[minmax(0,1fr)_20rem]" : "absolute"}`}
      data-range=""
      style={plot === undefined ? undefined : placeOver(plot, range, window)}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 sm:col-span-2">
        <h2 className="font-semibold">{words.title(range)}</h2>
        <FigureActions name={words.label} snapshot={snapshot} figureId="range" />
      </div>
      <Days limits={props.limits} onSet={props.onSet} range={range} />
      <p aria-live="polite">{words.kinds(statistics)}</p>
      {bodies.length === 0 ? null : (
        <div className={plot === undefined ? "sm:col-start-2 sm:row-span-7 sm:row-start-2" : ""}>
          <table className="my-1 w-full">
            <caption className="sr-only">{overview.bodies}</caption>
            <thead className="text-muted">
              <tr>
                <th className="text-left font-normal" scope="col">
                  {words.body}
                </th>
                <th className="w-16 text-right font-normal" scope="col">
                  {words.leads}
                </th>
                <th className="w-20 text-right font-normal" scope="col">
                  {words.coIssues}
                </th>
              </tr>
            </thead>
            <tbody>
              {bodies.slice(0, MOST_BODIES).map((one) => (
                <tr key={one.id}>
                  <th className="text-left font-normal" scope="row">
                    {words.name(dataset, one)}
                  </th>
                  <td className="text-right">{one.leads}</td>
                  <td className="text-right">{one.coIssues}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {bodies.length > MOST_BODIES ? (
            <p className="text-muted">{words.moreBodies(bodies.length - MOST_BODIES)}</p>
          ) : null}
        </div>
      )}
      <p>{words.due(statistics, snapshot.selection.count)}</p>
      <p>{words.toForce(statistics)}</p>
      <div className="mt-1.5 flex flex-wrap gap-1">
        <Button aria-keyshortcuts="f" onClick={props.onFilter}>
          {words.filter}
        </Button>
        <Button aria-keyshortcuts="z" onClick={props.onZoom}>
          {words.zoom}
        </Button>
        <Button look="plain" onClick={props.onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
};
