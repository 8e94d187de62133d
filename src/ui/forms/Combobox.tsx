import { type KeyboardEvent, useId, useRef, useState } from "react";

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** What distinguishes it from others of that name: an id, a date. */
  readonly detail?: string;
}

interface Words {
  /** Where nothing is found. */
  readonly none: string;
  /** How many are found, for screen readers. */
  readonly found: (shown: number, total: number) => string;
  /** The line that makes a new one of what was typed. */
  readonly add?: (typed: string) => string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** The words of the value, where it is none of the options: `undefined` shows the value itself. */
  readonly labelOf: (value: string) => string | undefined;
  /** The best options for a text, and how many there are. */
  readonly search: (typed: string) => {
    readonly options: readonly ComboboxOption[];
    readonly total: number;
  };
  readonly onChoose: (value: string | undefined) => void;
  /** Called with what was typed to make a new one; without it only known ones can be chosen. */
  readonly onAdd?: ((typed: string) => void) | undefined;
  readonly words: Words;
  readonly describedBy?: string | undefined;
  readonly isWrong?: boolean;
  readonly disabled?: boolean;
}

const ADD = "+";

/** Where arrow keys move in the list. */
const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/**
 * A field that finds one of many by its name, as in the ARIA combobox pattern: the focus stays in the field, arrow
 * keys move through the list, Enter chooses, Escape takes back what was typed. Emptied, it has no value.
 */
export const Combobox = ({
  id,
  label,
  value,
  labelOf,
  search,
  onChoose,
  onAdd,
  words,
  describedBy,
  isWrong = false,
  disabled = false,
}: Props) => {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What is typed while the list is open; undefined while it is closed. */
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const shown = value === undefined ? "" : (labelOf(value) ?? value);
  const found = typed === undefined ? undefined : search(typed === shown ? "" : typed);
  const wanted = typed?.trim() ?? "";
  const lines: readonly ComboboxOption[] =
    found === undefined
      ? []
      : [
          ...found.options,
          ...(onAdd !== undefined && words.add !== undefined && wanted !== "" && typed !== shown
            ? [{ value: ADD, label: words.add(wanted) }]
            : []),
        ];
  const at = Math.min(active, lines.length - 1);
  const close = (): void => {
    setTyped(undefined);
    setActive(0);
  };
  const choose = (line: ComboboxOption | undefined): void => {
    if (line === undefined) return;
    close();
    if (line.value === ADD) onAdd?.(wanted);
    else if (line.value !== value) onChoose(line.value);
  };
  const leave = (): void => {
    if (typed !== undefined && wanted === "" && value !== undefined) onChoose(undefined);
    close();
  };
  const press = (event: KeyboardEvent): void => {
    // Keys pressed while composing are for the input method.
    if (event.nativeEvent.isComposing) return;
    const step = steps.get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      if (typed === undefined) setTyped(shown);
      else if (lines.length > 0) setActive((at + step + lines.length) % lines.length);
    } else if (event.key === "Enter" && typed !== undefined) {
      event.preventDefault();
      if (wanted === "") leave();
      else choose(lines[at]);
    } else if (event.key === "Escape" && typed !== undefined) {
      // Handled: Escape closes nothing else.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="relative min-w-0">
      <input
        aria-activedescendant={lines.length === 0 ? undefined : `${list}-${at}`}
        aria-autocomplete="list"
        aria-controls={list}
        aria-describedby={describedBy}
        aria-expanded={lines.length > 0}
        aria-invalid={isWrong || undefined}
        aria-label={label}
        autoComplete="off"
        className="min-h-8 w-full rounded-plain border border-control bg-panel px-2 py-1 text-small disabled:opacity-50 aria-invalid:border-missed"
        disabled={disabled}
        id={id}
        onBlur={leave}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onClick={() => {
          if (typed === undefined) setTyped(shown);
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={press}
        ref={field}
        role="combobox"
        spellCheck={false}
        type="text"
        value={typed ?? shown}
      />
      {found === undefined ? null : (
        <div className="absolute top-full z-30 w-full min-w-64 border border-ink bg-panel text-small">
          <div
            aria-label={label}
            className="max-h-72 overflow-y-auto py-1"
            id={list}
            role="listbox"
          >
            {lines.map((line, place) => (
              // The field handles keys for the list.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                aria-selected={place === at}
                className="cursor-pointer px-2 py-1 aria-selected:bg-fill"
                id={`${list}-${place}`}
                key={line.value}
                onClick={() => {
                  choose(line);
                  field.current?.focus();
                }}
                // The field keeps the focus, whose loss would close the list before the click.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(place)}
                role="option"
                tabIndex={-1}
              >
                {line.label}
                {line.detail === undefined ? null : (
                  <span className="block text-muted">{line.detail}</span>
                )}
              </div>
            ))}
          </div>
          <p className="border-t border-rule px-2 py-1 text-muted" role="status">
            {found.total === 0 ? words.none : words.found(found.options.length, found.total)}
          </p>
        </div>
      )}
    </div>
  );
};
