import {
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useId,
} from "react";
import {
  toggleCell,
  cellParts,
  type BodyCell,
  setMatch,
  areAllRequired,
} from "#domain/query/selection/bodyCells.ts";
import { only, toggleExclude, toggleInclude } from "#domain/query/selection/changeSelection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { isTitledInChinese } from "#languages/subject.ts";
import { bodyTable } from "#messages/filters/panel.ts";
import { filters, roleWords } from "#messages/filters/filters.ts";
import { isNamed } from "#search/isNamed.ts";
import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { MoreButton } from "#features/filters/facets/MoreButton.tsx";
import { NarrowField } from "#features/filters/facets/NarrowField.tsx";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";
import { type BodyRow, bodyRows, issuedCount } from "./bodyRows.ts";
import { facetWords } from "#messages/words/facets.ts";
import { own } from "#domain/own.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import { dataLang } from "#messages/language.ts";
import { RowActions } from "#features/filters/facets/FacetRowLine.tsx";
import { matches } from "#domain/query/selection/selection.ts";

/** Whether any or all of the chosen bodies must match, and how many records they issued. */
const BodyQuestion = ({ snapshot: { selection }, select, table }: Omit<PanelProps, "width">) => {
  const { include, exclude } = selection.facets.agency;
  const match = areAllRequired(selection) ? "all" : "any";
  // Of one body any and all are the same.
  const isChoice = include.length + selection.partners.length > 1;
  return (
    <div className="mb-1 text-small text-muted">
      {/* One over the other, so that a second choice moves no row from under the pointer. */}
      <div className="grid items-center *:[grid-area:1/1]">
        {isChoice ? null : <p>{bodyTable.counts}</p>}
        <p className={`flex flex-wrap items-center gap-x-1.5 ${isChoice ? "" : "invisible"}`}>
          <span>{bodyTable.mustHave[table.noun]}</span>
          <span className="flex">
            {matches.map((one) => (
              <button
                aria-pressed={one === match}
                className="-ml-px min-h-6 min-w-11 border border-rule bg-panel px-2 first:ml-0 first:rounded-l-plain last:rounded-r-plain hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
                key={one}
                onClick={() => select(setMatch(selection, one))}
                type="button"
              >
                {bodyTable.matches[one]}
              </button>
            ))}
          </span>
          <span>{bodyTable.ofChosen}</span>
        </p>
      </div>
      {/* Always one line high: rows under the pointer must not move. */}
      <p className="min-h-[1lh]">
        {include.length + exclude.length === 0 || selection.partners.length > 0
          ? null
          : roleWords({
              selection,
              noun: table.noun,
              shown: table.slice.result.size,
              issued: issuedCount(table, selection),
            })}
      </p>
    </div>
  );
};

interface BodyLineProps {
  readonly row: BodyRow;
  readonly noun: SaidNoun;
  /** Whether the row is in the Tab order. */
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onExclude: () => void;
  readonly onCell: (cell: BodyCell) => void;
}

/** A body: a checkbox for any part in a record, a switch for each part, 'only' and 'exclude'. */
const BodyLine = ({ row, noun, isCurrent, onToggle, onOnly, onExclude, onCell }: BodyLineProps) => {
  const id = useId();
  const { value, label, lang, names, count, state, cells } = row;
  // Every body has an English name, which comes first.
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

interface BodyGridProps {
  /** Called with the body whose row gets the focus. */
  readonly onReach: (body: string) => void;
  readonly children: ReactNode;
}

/** The controls of each rendered row. */
const controlsIn = (table: Element | null): readonly (readonly HTMLElement[])[] =>
  [...(table?.querySelectorAll("tr[data-body]") ?? [])].map((row) => [
    ...row.querySelectorAll<HTMLElement>("[data-control]"),
  ]);

/** Focuses the first control of the table within an element. */
const focusFirstBody = (within: Element | null): void => controlsIn(within)[0]?.[0]?.focus();

/** The table: a single Tab stop, with arrow keys between its controls. */
const BodyGrid = ({ onReach, children }: BodyGridProps) => {
  const grid = useRef<HTMLTableElement>(null);
  /** The control used last: its row may move to another group and lose the focus. */
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
    // Handles keys and focus events that bubble from the controls.
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

interface Props extends PanelProps {
  /** Syllables of Chinese names by body, once loaded. */
  readonly pinyin: PinyinById;
}

/** How many bodies are listed before 'show all'. */
const FIRST = 10;
/** Hiding no more than these behind a button would save nothing. */
const SPARE = 3;

const GroupHead = ({ children }: { readonly children: string }) => (
  <tr>
    <th className="pt-1.5 pb-0.5 text-left font-normal text-muted" colSpan={5} scope="rowgroup">
      {children}
    </th>
  </tr>
);

/** The issuing bodies, one per row: a switch for each part in a record, with the count it would leave. */
export const BodyTable = ({ pinyin, ...panel }: Props) => {
  const { snapshot, select, table } = panel;
  const { selection } = snapshot;
  const [query, setQuery] = useState("");
  const [isAll, setAll] = useState(false);
  const [isEmptyShown, setEmptyShown] = useState(false);
  const [reached, setReached] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const typing = query.trim() !== "";
  const rows = bodyRows(facetOptions(snapshot.dataset, "agency"), table, selection);
  const isWanted = ({ value, label, names }: BodyRow): boolean =>
    !typing || isNamed([label, ...names], query, pinyin.get(value));
  const chosen = rows.chosen.filter(isWanted);
  const open = rows.open.filter(isWanted);
  const wider = rows.wider.filter(isWanted);
  const empty = rows.empty.filter(isWanted);
  const found = open.length + wider.length;
  const isWhole = isAll || typing || found <= FIRST + SPARE;
  const shown = isWhole ? open : open.slice(0, FIRST);
  const widerShown = isWhole ? wider : wider.slice(0, FIRST - shown.length);
  const emptyShown = typing || isEmptyShown ? empty : [];
  const listed = [...chosen, ...shown, ...widerShown, ...emptyShown];
  const current = listed.some(({ value }) => value === reached) ? reached : listed[0]?.value;
  const line = (row: BodyRow) => (
    <BodyLine
      isCurrent={row.value === current}
      key={row.value}
      noun={table.noun}
      onCell={(cell) => select(toggleCell(selection, cell))}
      onExclude={() => select(toggleExclude(selection, "agency", row.value))}
      onOnly={() => select(only(selection, "agency", row.value))}
      onToggle={() => select(toggleInclude(selection, "agency", row.value))}
      row={row}
    />
  );
  const chosenLabels = rows.chosen
    .filter(({ state }) => state !== "excluded")
    .map(({ label }) => label);
  return (
    <div className="flex grow flex-col" ref={box}>
      <NarrowField
        found={chosen.length + found + empty.length}
        hint={isTitledInChinese() ? filters.bodyHint : filters.findBody}
        label={filters.findBody}
        onChange={setQuery}
        onDown={() => focusFirstBody(box.current)}
        value={query}
      />
      <BodyQuestion {...panel} />
      <BodyGrid onReach={setReached}>
        {/* One flat list: a row that moves to another group keeps its element, and so its focus. */}
        {[
          chosen.length === 0 ? null : <GroupHead key="=">{bodyTable.chosen}</GroupHead>,
          ...chosen.map(line),
          chosen.length === 0 || shown.length === 0 ? null : (
            <GroupHead key="+">
              {chosenLabels.length === 0 ? bodyTable.others : bodyTable.together(chosenLabels)}
            </GroupHead>
          ),
          ...shown.map(line),
          widerShown.length === 0 ? null : <GroupHead key="|">{bodyTable.others}</GroupHead>,
          ...widerShown.map(line),
          ...emptyShown.map(line),
        ]}
      </BodyGrid>
      {typing ? null : (
        // At the foot, where changes of the rows above don't move it.
        <p className="sticky -bottom-2 mt-auto flex flex-wrap gap-x-3 bg-panel">
          {isWhole && !isAll ? null : (
            <MoreButton isOpen={isAll} onClick={() => setAll(!isAll)}>
              {isAll
                ? filters.showFewer
                : filters.showMore(found - shown.length - widerShown.length)}
            </MoreButton>
          )}
          {empty.length === 0 ? null : (
            <MoreButton isOpen={isEmptyShown} onClick={() => setEmptyShown(!isEmptyShown)}>
              {filters.showEmpty(empty.length)}
            </MoreButton>
          )}
        </p>
      )}
    </div>
  );
};
