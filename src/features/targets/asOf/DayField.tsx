import { type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { DateField } from "#parts/page/DateField.tsx";

interface Props {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onCommit: (day: Day) => void;
  /** Where the date may be absent: what emptying the field does. */
  readonly onClear?: () => void;
}

/** A day that words beside it name. Of a year or a month it is the last one. */
export const DayField = ({ label, day, onCommit, onClear }: Props) => (
  <DateField
    className="w-28"
    label={label}
    onChange={(text) => {
      const next = text === undefined ? undefined : parseDate(text)?.end;
      if (text === undefined) onClear?.();
      if (next !== undefined && next !== day) onCommit(next);
    }}
    quiet
    value={day === undefined ? undefined : isoDay(day)}
  />
);
