import { useRef } from "react";

import { isoDay, parseDate } from "#domain/dates.ts";
import { clampWindow, type TimeWindow } from "#domain/timeline/timeScale.ts";
import { Button } from "#ui/Button.tsx";

interface Props {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onPick: (window: TimeWindow) => void;
}

/** The first and last day that are shown, to be typed or picked. */
export const RangePicker = ({ window, limits, onPick }: Props) => {
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const pick = (): void => {
    const a = parseDate(from.current?.value ?? "");
    const b = parseDate(to.current?.value ?? "");
    if (a === undefined || b === undefined) return;
    const start = Math.min(a.start, b.start);
    const end = Math.max(a.end, b.end) + 1;
    if (end > limits.start && start < limits.end) onPick(clampWindow({ start, end }, limits));
  };
  const first = isoDay(Math.floor(window.start));
  const last = isoDay(Math.ceil(window.end) - 1);
  const field = "min-h-7 rounded-plain border border-rule bg-panel px-1.5";
  return (
    <form
      className="flex flex-wrap items-center gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <label className="flex items-center gap-1.5">
        <span className="text-muted">from</span>
        <input className={field} defaultValue={first} key={first} ref={from} type="date" />
      </label>
      <label className="flex items-center gap-1.5">
        <span className="text-muted">to</span>
        <input className={field} defaultValue={last} key={last} ref={to} type="date" />
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
};
