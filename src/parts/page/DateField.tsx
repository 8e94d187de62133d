import { useId, useState } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import { parts } from "#messages/app/parts.ts";

interface Props {
  readonly label: string;
  /** Whether words beside the field already say what it is of: the label is then read out only. */
  readonly quiet?: boolean;
  readonly value: string | undefined;
  /** Told of a date that can be read, or of none where the field was emptied. */
  readonly onChange: (value: string | undefined) => void;
  /** How much room it takes. */
  readonly className?: string;
}

const isSingleDate = (text: string): boolean =>
  !text.includes("/") && parseDate(text) !== undefined;

/**
 * A date as one types it, to the year, the month or the day. Taken over on Enter or on leaving. Not the
 * browser's own field: some write 10/05/2019 in it, which reads as two different days.
 */
export const DateField = ({ label, quiet = false, value = "", onChange, className }: Props) => {
  const id = useId();
  // What is typed stands until the date asked for changes by other means.
  const [typed, setTyped] = useState({ over: value, text: value });
  const text = typed.over === value ? typed.text : value;
  const trimmed = text.trim();
  const wrong = trimmed !== "" && !isSingleDate(trimmed);
  const take = (): void => {
    if (wrong) return;
    // What isn't taken over gives way to what still holds.
    setTyped({ over: value, text: value });
    if (trimmed !== value) onChange(trimmed === "" ? undefined : trimmed);
  };
  return (
    <div className={className}>
      <label className="flex items-center gap-1.5 text-small" htmlFor={id}>
        <span className={quiet ? "sr-only" : "text-muted"}>{label}</span>
        <input
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          aria-invalid={wrong}
          autoComplete="off"
          className="h-7 w-full min-w-0 rounded-plain border border-rule bg-panel px-1.5 aria-invalid:border-missed pointer-coarse:h-11"
          id={id}
          maxLength={10}
          onBlur={take}
          onChange={(event) => setTyped({ over: value, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
          placeholder="2023-10"
          value={text}
        />
      </label>
      {wrong ? (
        <p className="text-small text-missed" id={`${id}-wrong`}>
          {parts.dateForms}
        </p>
      ) : null}
    </div>
  );
};
