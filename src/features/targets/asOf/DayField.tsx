import { type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { DateField } from "#parts/page/DateField.tsx";

interface Props {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onCommit: (day: Day) => void;
  /** For an optional date: called when the field is emptied. */
  readonly onClear?: () => void;
}

/** A date field with its label. A year or a month means its last day. */
export const DayField = ({ label, day, onCommit, onClear }: Props) => (
  <DateField
    className="w-28"
    label={label}
    onChange={(text) => {
      const next = text === undefined ? undefined : parseDate(text)?.end;
      if (text === undefined) onClear?.();
      if (next !== undefined && next !== day) onCommit(next);
    }}
    means="day"
    quiet
    value={day === undefined ? undefined : isoDay(day)}
  />
);
