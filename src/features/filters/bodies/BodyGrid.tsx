import { facetWords } from "#messages/words/facets.ts";
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from "react";

import { cellParts } from "#domain/query/selection/bodyCells.ts";
import { own } from "#domain/own.ts";
import { bodyTable } from "#messages/filters/panel.ts";

interface Props {
  /** Told of the body whose row has the focus. */
  readonly onReach: (body: string) => void;
  readonly children: ReactNode;
}

/** The controls of each row that stands there. */
const controlsIn = (table: Element | null): readonly (readonly HTMLElement[])[] =>
  [...(table?.querySelectorAll("tr[data-body]") ?? [])].map((row) => [
    ...row.querySelectorAll<HTMLElement>("[data-control]"),
  ]);

/** Gives the focus to the first control of the table that stands within an element. */
export const focusFirstBody = (within: Element | null): void => controlsIn(within)[0]?.[0]?.focus();

/** The table itself: one stop of the Tab key, in which arrows lead from switch to switch. */
export const BodyGrid = ({ onReach, children }: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  /** The switch used last: its row may move, and the focus with it. */
  const used = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (used.current === undefined || document.activeElement !== document.body) return;
    grid.current?.querySelector<HTMLElement>(`[data-control="${used.current}"]`)?.focus();
  });
  const reach = ({ target }: FocusEvent<HTMLElement>): void => {
    onReach(target.closest<HTMLElement>("tr[data-body]")?.dataset["body"] ?? "");
    used.current = target.dataset["control"];
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const lines = controlsIn(grid.current);
    const row = lines.findIndex((line) => line.some((one) => one === event.target));
    const column = lines[row]?.findIndex((one) => one === event.target) ?? -1;
    if (column < 0) return;
    const steps: Partial<Record<string, readonly [row: number, column: number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [0, column],
      End: [lines.length - 1, column],
    };
    const step = own(steps, event.key);
    if (step === undefined) return;
    event.preventDefault();
    lines[step[0]]?.[step[1]]?.focus();
  };
  return (
    // The keys and the focus of the controls within, which bubble up to the table.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <table
      aria-label={facetWords.agency.label}
      className="w-full text-small leading-tight"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) used.current = undefined;
      }}
      onFocus={reach}
      onKeyDown={move}
      ref={grid}
    >
      <thead>
        <tr className="text-muted">
          <th className="sr-only text-left" scope="col">
            {facetWords.agency.label}
          </th>
          {cellParts.map((part) => (
            <th
              className="w-14 pb-0.5 align-bottom font-normal sm:w-16 sm:whitespace-nowrap"
              key={part}
              scope="col"
            >
              {bodyTable.columns[part]}
            </th>
          ))}
          <th className="w-0" scope="col">
            <span className="sr-only">{bodyTable.gestures}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
};
