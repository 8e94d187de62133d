import { useId, useState } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import { readTypedDate } from "#domain/calendar/typedDate.ts";
import { monthNamed, typedDates } from "#messages/words/typedDates.ts";

interface Props {
  readonly label: string;
  /** Whether text beside the field already labels it: the label is then for screen readers only. */
  readonly quiet?: boolean;
  /** Which of its days a year or a month means: the first of a period, the last of one, or the last where a single day is wanted. */
  readonly means: keyof typeof typedDates.means;
  readonly value: string | undefined;
  /** Called with a valid date as in the data, or with undefined where the field was emptied. */
  readonly onChange: (value: string | undefined) => void;
  /** Classes for its width. */
  readonly className?: string;
}

/**
 * A date as text: a year, a month or a day, in any form that can mean only one. Committed on Enter and on blur. Not
 * the browser's own date field: some write 10/05/2019, which may be either of two days.
 */
export const DateField = ({
  label,
  quiet = false,
  means,
  value = "",
  onChange,
  className,
}: Props) => {
  const id = useId();
  // The draft is dropped once the value changes from outside.
  const [typed, setTyped] = useState({ over: value, text: value, isDone: false });
  const { text, isDone } = typed.over === value ? typed : { text: value, isDone: false };
  const trimmed = text.trim();
  const read = trimmed === "" ? undefined : readTypedDate(trimmed, monthNamed);
  const fault = read !== undefined && "fault" in read ? read.fault : undefined;
  const date = read !== undefined && "date" in read ? read.date : undefined;
  const take = (): void => {
    if (fault !== undefined) {
      setTyped({ over: value, text, isDone: true });
      return;
    }
    // A draft that isn't committed falls back to the current value.
    setTyped({ over: value, text: value, isDone: false });
    if ((date ?? "") !== value) onChange(date);
  };
  // While it is being typed nothing is wrong yet.
  const isWrong = fault !== undefined && isDone;
  const meant = date === undefined ? undefined : parseDate(date);
  // Beside a field for a single day the view says it.
  const isPlain = means === "day" && meant?.precision === "day" && trimmed === date;
  const message = isWrong
    ? typedDates.faults[fault](trimmed)
    : meant === undefined || isPlain
      ? ""
      : typedDates.means[means](means === "first" ? meant.start : meant.end);
  return (
    <div className={className}>
      <label className="flex items-center gap-1.5 text-small" htmlFor={id}>
        <span className={quiet ? "sr-only" : "text-muted"}>{label}</span>
        <input
          aria-describedby={message === "" ? undefined : `${id}-said`}
          aria-invalid={isWrong}
          autoComplete="off"
          className="h-7 w-full min-w-0 rounded-plain border border-rule bg-panel px-1.5 aria-invalid:border-missed pointer-coarse:h-11"
          id={id}
          maxLength={40}
          onBlur={take}
          onChange={(event) => setTyped({ over: value, text: event.target.value, isDone: false })}
          onKeyDown={(event) => {
            // Keys pressed while composing are for the input method.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) take();
          }}
          placeholder={typedDates.placeholder}
          value={text}
        />
      </label>
      <p
        className={`text-small wrap-anywhere empty:hidden ${isWrong ? "text-missed" : "text-muted"}`}
        id={`${id}-said`}
        role={isWrong ? "alert" : undefined}
      >
        {message}
      </p>
    </div>
  );
};
