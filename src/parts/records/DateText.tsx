import { type CalendarDate, isoDay } from "#domain/calendar/dates.ts";
import { dateWords } from "#messages/words/dates.ts";

interface Props {
  readonly date: CalendarDate;
  readonly short?: boolean;
}

const machine = ({ precision, start, end }: CalendarDate): string | undefined => {
  const day = isoDay(start);
  if (precision === "day") return day;
  if (precision === "month") return day.slice(0, 7);
  return precision === "year" && start !== end ? day.slice(0, 4) : undefined;
};

/** Not broken, but on a phone where the reader's type is so large that it doesn't fit in a line. */
const whole = "whitespace-nowrap max-sm:inline-block max-sm:whitespace-normal";

/** A date to the precision known, with a machine-readable form. */
export const DateText = ({ date, short = false }: Props) => {
  const words = dateWords(date, short);
  const dateTime = machine(date);
  // The `datetime` attribute has no form for a span.
  return dateTime === undefined ? (
    <span className={whole}>{words}</span>
  ) : (
    <time className={whole} dateTime={dateTime}>
      {words}
    </time>
  );
};
