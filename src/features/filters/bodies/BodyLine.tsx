import { useId } from "react";

import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { BodyCell } from "#domain/query/selection/bodyCells.ts";
import { dataLang } from "#messages/app/language.ts";
import { bodyTable } from "#messages/filters/panel.ts";
import { filters } from "#messages/filters/filters.ts";

import { RowActions } from "#features/filters/facets/FacetRowLine.tsx";

import type { BodyRow } from "./bodyRows.ts";

interface Props {
  readonly row: BodyRow;
  readonly noun: CountedNoun;
  /** Whether it is the row of the table that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
  readonly onCell: (cell: BodyCell) => void;
}

/** A body: a checkbox for whatever it does, a switch for each thing, and two gestures. */
export const BodyLine = ({ row, noun, isCurrent, onToggle, onOnly, onExclude, onCell }: Props) => {
  const id = useId();
  const { value, label, lang, names, count, state, cells } = row;
  // The data has every name in English, and that one comes first.
  const fullName = names[0] === label ? undefined : names[0];
  const isExcluded = state === "excluded";
  return (
    <tr className="group border-t border-rule focus-within:bg-fill hover:bg-fill" data-body={value}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it has, deeper than the rule looks */}
      <td>
        <label
          className="flex min-h-6.5 cursor-pointer items-start gap-2 py-1 pointer-coarse:min-h-11 pointer-coarse:py-3"
          htmlFor={id}
        >
          <input
            aria-describedby={isExcluded ? `${id}-out` : undefined}
            checked={state === "included"}
            className="mt-px size-3.5 shrink-0 accent-ink"
            data-control={value}
            id={id}
            onChange={onToggle}
            tabIndex={isCurrent ? 0 : -1}
            type="checkbox"
          />
          <span className="min-w-0 break-words">
            <span
              className={`font-semibold ${isExcluded ? "line-through decoration-2" : ""}`}
              lang={lang}
            >
              {label}
            </span>{" "}
            {fullName === undefined ? null : (
              <span className="text-muted max-sm:sr-only" lang={dataLang}>
                {fullName}
              </span>
            )}{" "}
            {isExcluded ? <span id={`${id}-out`}>{filters.leftOut}</span> : null}
            <span className="sr-only">
              {count} {filters.counted(count, noun)}
            </span>
          </span>
        </label>
      </td>
      {cells.map(({ part, count: found, isOn, isWider }) => (
        <td className="p-0.5 text-center align-top" key={part}>
          <button
            aria-label={bodyTable.cell(label, part, { count: found, noun, isWider })}
            aria-pressed={isOn}
            className={`min-h-5.5 w-full rounded-plain border px-1 hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper pointer-coarse:min-h-10 ${found === 0 ? "border-transparent text-muted" : "border-rule bg-panel"}`}
            data-control={`${value}.${part}`}
            onClick={() => onCell({ body: value, part })}
            tabIndex={-1}
            type="button"
          >
            {isWider && found > 0 ? bodyTable.or(found) : found}
          </button>
        </td>
      ))}
      <td className="align-top whitespace-nowrap">
        <RowActions
          control={value}
          isExcluded={isExcluded}
          label={label}
          onExclude={onExclude}
          onOnly={onOnly}
        />
      </td>
    </tr>
  );
};
