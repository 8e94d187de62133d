import { useEffect, useRef } from "react";

import { isoDay, parseDate } from "#domain/dates.ts";
import { clampWindow, type TimeWindow } from "#domain/timeline/timeScale.ts";
import { Button } from "#ui/Button.tsx";

interface Props {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onPick: (window: TimeWindow) => void;
}

/** The first and last day that are shown, to be typed or picked. Days beyond the data are refused by the field. */
export const RangePicker = ({ window, limits, onPick }: Props) => {
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const pick = (): void => {
    const a = parseDate(from.current?.value ?? "");
    const b = parseDate(to.current?.value ?? "");
    if (a === undefined || b === undefined) return;
    const start = Math.min(a.start, b.start);
    const end = Math.max(a.end, b.end) + 1;
    onPick(clampWindow({ start, end }, limits));
  };
  // The fields stay the reader's own while a window moves: made anew, they would lose the focus.
  useEffect(() => {
    if (from.current !== null) from.current.value = isoDay(window.start);
    if (to.current !== null) to.current.value = isoDay(window.end - 1);
  }, [window]);
  const bounds = { min: isoDay(limits.start), max: isoDay(limits.end - 1), required: true };
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
        <input
          {...bounds}
          className={field}
          defaultValue={isoDay(window.start)}
          ref={from}
          type="date"
        />
      </label>
      <label className="flex items-center gap-1.5">
        <span className="text-muted">to</span>
        <input
          {...bounds}
          className={field}
          defaultValue={isoDay(window.end - 1)}
          ref={to}
          type="date"
        />
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
};
