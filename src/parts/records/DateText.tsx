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

/** A date as precisely as it is known, for people and machines. */
export const DateText = ({ date, short = false }: Props) => {
  const words = dateWords(date, short);
  const dateTime = machine(date);
  // A span has no form that machines read.
  return dateTime === undefined ? (
    <span className="whitespace-nowrap">{words}</span>
  ) : (
    <time className="whitespace-nowrap" dateTime={dateTime}>
      {words}
    </time>
  );
};
