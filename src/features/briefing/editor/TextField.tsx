import { useId } from "react";

import { longest } from "#domain/briefing/briefingText.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Whether line breaks are refused, however many rows it is high. */
  readonly isLine?: boolean;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A text field that accepts no more than can be read back. */
export const TextField = ({ label, value, hint, isLine = false, rows = 1, onChange }: Props) => {
  const id = useId();
  return (
    <div className="text-small">
      <label className="text-muted" htmlFor={id}>
        {label}
      </label>
      <textarea
        className={`block w-full rounded-plain border border-rule bg-panel px-2 py-1 pointer-coarse:min-h-11 ${isLine ? "resize-none" : ""}`}
        id={id}
        maxLength={isLine ? longest.line : longest.text}
        onChange={({ target }) =>
          onChange(isLine ? target.value.replaceAll(/[\r\n]+/gu, " ") : target.value)
        }
        placeholder={hint}
        rows={rows}
        value={value}
      />
    </div>
  );
};
