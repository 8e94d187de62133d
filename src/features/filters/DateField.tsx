import { useId, useState } from "react";

import { parseDate } from "#domain/dates.ts";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const isSingleDate = (text: string): boolean =>
  !text.includes("/") && parseDate(text) !== undefined;

/** A date as one types it, to the year, the month or the day. Taken over on Enter or on leaving. */
export const DateField = ({ label, value = "", onChange }: Props) => {
  const id = useId();
  // What is typed stands until the date asked for changes by other means.
  const [typed, setTyped] = useState({ over: value, text: value });
  const text = typed.over === value ? typed.text : value;
  const trimmed = text.trim();
  const wrong = trimmed !== "" && !isSingleDate(trimmed);
  const take = (): void => {
    if (!wrong && trimmed !== value) onChange(trimmed === "" ? undefined : trimmed);
  };
  return (
    <div className="min-w-0 grow basis-0">
      <label className="flex items-center gap-1.5 text-small" htmlFor={id}>
        <span className="text-muted">{label}</span>
        <input
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          aria-invalid={wrong}
          autoComplete="off"
          className="h-7 w-full min-w-0 rounded-plain border border-rule bg-panel px-1.5 aria-invalid:border-missed pointer-coarse:h-11"
          id={id}
          inputMode="numeric"
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
          Write 2023, 2023-10 or 2023-10-08
        </p>
      ) : null}
    </div>
  );
};
