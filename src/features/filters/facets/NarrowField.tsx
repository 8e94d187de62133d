import { useId } from "react";

import { filters } from "#messages/filters/filters.ts";

/** Focuses the first value listed within an element. */
export const focusFirstRow = (within: Element | null): void =>
  within?.querySelector<HTMLElement>("li input")?.focus();

interface Props {
  readonly label: string;
  /** Examples of input. */
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called on arrow down, to go to the first match. */
  readonly onDown: () => void;
  /** The number of matches; announced as the reader types. */
  readonly found: number;
}

/** A search field for a long list. Escape clears it, arrow down goes to the list. */
export const NarrowField = ({ label, hint = label, value, onChange, onDown, found }: Props) => {
  const id = useId();
  return (
    <div className="mb-1">
      <input
        aria-describedby={`${id}-found`}
        aria-label={label}
        autoComplete="off"
        className="h-7 w-full rounded-plain border border-rule bg-panel px-2 text-small placeholder:text-muted pointer-coarse:h-11"
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // Keys pressed while composing are for the input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown" || (event.key === "Enter" && value !== "")) {
            event.preventDefault();
            onDown();
            return;
          }
          if (event.key !== "Escape" || value === "") return;
          // The drawer would close on the same key.
          event.preventDefault();
          event.stopPropagation();
          onChange("");
        }}
        placeholder={hint}
        spellCheck={false}
        type="search"
        value={value}
      />
      <p aria-live="polite" className="text-small text-muted" id={`${id}-found`}>
        {value.trim() === "" ? null : filters.found(found)}
      </p>
    </div>
  );
};
