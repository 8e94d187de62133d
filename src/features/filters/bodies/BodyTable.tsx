import { useRef, useState } from "react";

import { toggleCell } from "#domain/query/selection/bodyCells.ts";
import { only, toggleExclude, toggleInclude } from "#domain/query/selection/changeSelection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { bodyTable } from "#messages/filters/panel.ts";
import { filters } from "#messages/filters/filters.ts";
import { isNamed } from "#search/match/isNamed.ts";

import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { MoreButton } from "#features/filters/facets/MoreButton.tsx";
import { NarrowField } from "#features/filters/facets/NarrowField.tsx";
import type { PanelProps } from "#features/filters/facets/panelProps.ts";

import { BodyGrid, focusFirstBody } from "./BodyGrid.tsx";
import { BodyLine } from "./BodyLine.tsx";
import { BodyQuestion } from "./BodyQuestion.tsx";
import { type BodyRow, bodyRows } from "./bodyRows.ts";

interface Props extends PanelProps {
  /** Syllables of Chinese names by body, where they are loaded. */
  readonly pinyin: PinyinById;
}

/** So many bodies stand there before one asks for more. */
const FIRST = 10;
/** Hiding this many behind a button would save nothing. */
const SPARE = 3;

const GroupHead = ({ children }: { readonly children: string }) => (
  <tr>
    <th className="pt-1.5 pb-0.5 text-left font-normal text-muted" colSpan={5} scope="rowgroup">
      {children}
    </th>
  </tr>
);

/** The issuing bodies, a row each: a switch for whatever it does, and counts of what would stay. */
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
  const asked = rows.chosen.filter(({ state }) => state !== "excluded").map(({ label }) => label);
  return (
    <div className="flex grow flex-col" ref={box}>
      <NarrowField
        found={chosen.length + found + empty.length}
        hint={filters.bodyHint}
        label={filters.findBody}
        onChange={setQuery}
        onDown={() => focusFirstBody(box.current)}
        value={query}
      />
      <BodyQuestion {...panel} />
      <BodyGrid onReach={setReached}>
        {/* In one list: a row that goes to another group is moved, and keeps the focus. */}
        {[
          chosen.length === 0 ? null : <GroupHead key="=">{bodyTable.chosen}</GroupHead>,
          ...chosen.map(line),
          chosen.length === 0 || shown.length === 0 ? null : (
            <GroupHead key="+">
              {asked.length === 0 ? bodyTable.others : bodyTable.together(asked)}
            </GroupHead>
          ),
          ...shown.map(line),
          widerShown.length === 0 ? null : <GroupHead key="|">{bodyTable.others}</GroupHead>,
          ...widerShown.map(line),
          ...emptyShown.map(line),
        ]}
      </BodyGrid>
      {typing ? null : (
        // At the foot, where rows that come and go above don't move it.
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
