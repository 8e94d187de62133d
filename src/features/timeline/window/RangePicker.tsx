import { useState } from "react";

import { type CalendarDate, isoDay, parseDate } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { DateField } from "#parts/page/DateField.tsx";
import { timeline } from "#messages/views/timeline.ts";
import { Button } from "#ui/frame/Button.tsx";

import { clampWindow } from "./moveWindow.ts";

interface Props {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly onPick: (window: TimeWindow) => void;
}

interface Typed {
  /** The window it was typed over. */
  readonly over: TimeWindow;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface EndProps {
  readonly end: "from" | "to";
  readonly text: string;
  readonly date: CalendarDate | undefined;
  readonly onChange: (text: string | undefined) => void;
}

const End = ({ end, text, date, onChange }: EndProps) => (
  <div className="flex items-start gap-1.5">
    <DateField
      className={end === "from" ? "w-32" : "w-28"}
      label={timeline[end]}
      onChange={onChange}
      value={text}
    />
    <span className="min-w-[10ch] py-1 pointer-coarse:py-3 whitespace-nowrap text-muted">
      {date === undefined ? "" : timeline.typed(date)}
    </span>
  </div>
);

/** The first and last day that are shown, typed as a year, a month or a day. Beyond the data it is cut. */
export const RangePicker = ({ window, limits, onPick }: Props) => {
  const [typed, setTyped] = useState<Typed>({ over: window });
  // What was typed stands until the window moves.
  const own: Typed = typed.over === window ? typed : { over: window };
  const from = own.from ?? isoDay(window.start);
  const to = own.to ?? isoDay(window.end - 1);
  const [first, last] = [parseDate(from), parseDate(to)];
  const pick = (): void => {
    if (first === undefined || last === undefined) return;
    const start = Math.min(first.start, last.start);
    const end = Math.max(first.end, last.end) + 1;
    onPick(clampWindow({ start, end }, limits));
  };
  return (
    <form
      className="flex flex-wrap items-start gap-x-2 gap-y-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (wrong === null) pick();
        else wrong.focus();
      }}
    >
      <End
        date={first}
        end="from"
        onChange={(text) => setTyped({ ...own, from: text })}
        text={from}
      />
      <End date={last} end="to" onChange={(text) => setTyped({ ...own, to: text })} text={to} />
      <Button aria-label={timeline.showDays} type="submit">
        {timeline.show}
      </Button>
    </form>
  );
};
