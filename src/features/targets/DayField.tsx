import { useState } from "react";

import { type Day, isoDay, parseDate } from "#domain/dates.ts";

interface Props {
  readonly label: string;
  readonly day: Day | undefined;
  readonly min?: Day;
  readonly max?: Day;
  readonly onCommit: (day: Day) => void;
  /** Where the date may be absent: what emptying the field does. */
  readonly onClear?: () => void;
}

const iso = (day: Day | undefined): string => (day === undefined ? "" : isoDay(day));

/** A date typed or picked. It counts when it is finished: by Enter, or when the field is left. */
export const DayField = ({ label, day, min, max, onCommit, onClear }: Props) => {
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    const next = draft === undefined ? undefined : parseDate(draft)?.end;
    setDraft(undefined);
    if (draft === "" && day !== undefined) onClear?.();
    if (next !== undefined && next !== day) onCommit(next);
  };
  return (
    <input
      aria-label={label}
      className="min-h-7 rounded-plain border border-rule bg-panel px-1 pointer-coarse:min-h-11"
      max={iso(max)}
      min={iso(min)}
      onBlur={commit}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={({ key }) => {
        if (key === "Enter") commit();
      }}
      type="date"
      value={draft ?? iso(day)}
    />
  );
};
