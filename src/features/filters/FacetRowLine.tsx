import { type ReactNode, useId } from "react";

import type { FacetRow } from "./facetRows.ts";

interface Props {
  readonly row: FacetRow;
  readonly noun: "records" | "targets";
  /** Stands before the label: the mark of a kind, the glyph of a verdict. */
  readonly mark?: ReactNode;
  /** Colour of the bar, as a class. */
  readonly fill?: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
  /** Whether it is the row of its list that the Tab key leads to. */
  readonly isCurrent: boolean;
  /** Further gestures of this facet. */
  readonly actions?: ReactNode;
}

/**
 * Seen while the row is pointed at or holds the focus, and always where there is no pointer. Unseen it
 * still stands for a screen reader.
 */
export const rowAction =
  "min-h-6 min-w-6 rounded-plain bg-fill px-1 text-muted underline decoration-rule underline-offset-2 opacity-0 hover:text-ink hover:decoration-ink group-focus-within:opacity-100 group-hover:opacity-100 aria-pressed:text-ink aria-pressed:decoration-ink aria-pressed:opacity-100 pointer-coarse:min-h-10 pointer-coarse:bg-transparent pointer-coarse:px-2 pointer-coarse:opacity-100";

/** One value of a facet: a checkbox whose whole row can be clicked, a count with its bar, two gestures. */
export const FacetRowLine = ({
  row,
  noun,
  mark,
  fill = "fill-policy",
  onToggle,
  onOnly,
  onExclude,
  isCurrent,
  actions,
}: Props) => {
  const id = useId();
  const { label, names, count, share, state } = row;
  const fullName = names[0] === label ? undefined : names[0];
  const excluded = state === "excluded";
  return (
    <li className="group relative flex items-start gap-x-1 text-small leading-tight focus-within:bg-fill hover:bg-fill">
      <label
        className={`flex min-h-6.5 min-w-0 grow cursor-pointer items-start gap-2 py-1 pointer-coarse:min-h-10 pointer-coarse:py-2.5 ${count === 0 && state === "open" ? "text-muted" : ""}`}
        htmlFor={id}
        title={fullName}
      >
        <input
          aria-describedby={excluded ? `${id}-out` : undefined}
          checked={state === "included"}
          className="mt-px size-3.5 shrink-0 accent-ink"
          id={id}
          onChange={onToggle}
          tabIndex={isCurrent ? 0 : -1}
          type="checkbox"
        />
        {mark}
        <span className="min-w-0 grow break-words">
          <span className={excluded ? "line-through decoration-2" : ""}>{label}</span>{" "}
          {fullName === undefined ? null : (
            <span className="sr-only text-muted pointer-coarse:not-sr-only pointer-coarse:block @sm:not-sr-only">
              {fullName}
            </span>
          )}
          {excluded ? <span id={`${id}-out`}>left out</span> : null}
        </span>{" "}
        <span
          className={`shrink-0 text-right text-muted ${count > 0 ? "group-hover:text-ink" : ""}`}
        >
          {count} <span className="sr-only">{count === 1 ? noun.slice(0, -1) : noun}</span>
        </span>
      </label>
      <span className="absolute top-0 right-7 flex pointer-coarse:static">
        {actions}
        <button
          aria-label={`Only ${label}`}
          className={rowAction}
          onClick={onOnly}
          tabIndex={-1}
          type="button"
        >
          only
        </button>
        <button
          aria-label={`Leave out ${label}`}
          aria-pressed={excluded}
          className={rowAction}
          onClick={onExclude}
          tabIndex={-1}
          type="button"
        >
          not
        </button>
      </span>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute bottom-0 left-5.5 h-[3px] w-[calc(100%-3.75rem)]"
      >
        <rect className={fill} height="3" width={`${Math.round(share * 1000) / 10}%`} />
      </svg>
    </li>
  );
};
