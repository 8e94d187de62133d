import { useId, useState } from "react";

import { parseDate } from "#domain/calendar/dates.ts";
import { parts } from "#messages/app/parts.ts";

interface Props {
  readonly label: string;
  /** Whether text beside the field already labels it: the label is then for screen readers only. */
  readonly quiet?: boolean;
  readonly value: string | undefined;
  /** Called with a valid date, or with undefined where the field was emptied. */
  readonly onChange: (value: string | undefined) => void;
  /** Classes for its width. */
  readonly className?: string;
}

const isSingleDate = (text: string): boolean =>
  !text.includes("/") && parseDate(text) !== undefined;

/**
 * A date as text: a year, a month or a day. Committed on Enter and on blur. Not the browser's own date field:
 * some write 10/05/2019, which may be either of two days.
 */
export const DateField = ({ label, quiet = false, value = "", onChange, className }: Props) => {
  const id = useId();
  // The draft is dropped once the value changes from outside.
  const [typed, setTyped] = useState({ over: value, text: value });
  const text = typed.over === value ? typed.text : value;
  const trimmed = text.trim();
  const wrong = trimmed !== "" && !isSingleDate(trimmed);
  const take = (): void => {
    if (wrong) return;
    // A draft that isn't committed falls back to the current value.
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
