import { ns } from "#export/ooxml/xml.ts";

import type { FigureChange } from "./figureChange.ts";
import { all, isSame, putText, textOf } from "./words.ts";

type Cells = readonly (readonly string[])[];

const cellsOf = (row: Element): readonly Element[] => all(row, ns.drawing, "tc");

/** Unique row names, by which rows are matched wherever they are: the first cell, numbered if it repeats. */
const namesOf = (rows: Cells, column: number): readonly string[] => {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const text = (row[column] ?? "").trim();
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
};

/** The current index of each of our columns, or -1: columns may have been added or removed. */
const placesOf = (here: Cells, was: Cells, now: Cells): readonly number[] => {
  const [own = [], then = [], headings = []] = [here[0], was[0], now[0]];
  const isAsMade = own.length === then.length && then.length === headings.length;
  return headings.map((heading, at) =>
    isAsMade ? at : own.findIndex((one) => isSame(one, heading)),
  );
};

/** Rows by the names that we wrote; a renamed row is matched by position. */
const rowsByName = (
  rows: readonly Element[],
  here: readonly string[],
  was: readonly string[],
): ReadonlyMap<string, Element> => {
  const found = new Map<string, Element>();
  for (const [at, name] of was.entries()) {
    const own = here.indexOf(name);
    const isRenamed = own === -1 && here.length === was.length && !was.includes(here[at] ?? "");
    const row = rows[isRenamed ? at : own];
    if (row !== undefined) found.set(name, row);
  }
  return found;
};

/** Orders the rows; those that aren't ours stay behind the row that they followed. */
const arrange = (table: Element, rows: readonly Element[], ours: readonly Element[]): void => {
  const ourRows = new Set(ours);
  const order = [...ours];
  let before: Element | undefined;
  for (const row of rows) {
    if (!ourRows.has(row) && row.parentNode !== null) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, row);
    }
    if (row.parentNode !== null) before = row;
  }
  const current = all(table, ns.drawing, "tr");
  if (order.some((row, at) => row !== current[at])) table.append(...order);
};

/**
 * Refreshes the cells of a table, headings first. A cell that differs from what we wrote was edited and
 * stays. If what we wrote is unknown, every cell counts as ours.
 */
export const refreshTable = (table: Element, then: Cells | undefined, now: Cells): FigureChange => {
  const rows = all(table, ns.drawing, "tr");
  const here = rows.map((row) => cellsOf(row).map(textOf));
  const was = then ?? here;
  const places = placesOf(here, was, now);
  const hereNames = namesOf(here, places[0] ?? 0);
  const [wasNames, nowNames] = [namesOf(was, 0), namesOf(now, 0)];
  // The heading row is matched even if its words change with the month.
  const rowByName = new Map([
    ...rowsByName(rows, hereNames, wasNames),
    ...rows.slice(0, 1).map((row) => [nowNames[0] ?? "", row] as const),
  ]);
  let [isChanged, isKept] = [false, false];
  const fill = (row: Element, texts: readonly string[], before: readonly string[] | undefined) => {
    const cells = cellsOf(row);
    for (const [at, text] of texts.entries()) {
      const cell = cells[places[at] ?? -1];
      if (cell === undefined || isSame(textOf(cell), text)) continue;
      if (before === undefined || isSame(textOf(cell), before[at] ?? "")) {
        putText(cell, text, row);
        isChanged = true;
      } else isKept = true;
    }
  };
  const [added, removed]: [string[], string[]] = [[], []];
  // An empty cell has no run whose style could be copied.
  const model =
    rows.slice(1).findLast((row) => cellsOf(row).every((cell) => textOf(cell) !== "")) ??
    rows.at(-1);
  const ours = now.flatMap((texts, at) => {
    const name = nowNames[at] ?? "";
    const row = rowByName.get(name);
    if (row !== undefined) {
      fill(row, texts, at === 0 ? was[0] : was[wasNames.indexOf(name)]);
      return [row];
    }
    // A row that we wrote and that is missing was deleted by somebody.
    if (model === undefined || wasNames.includes(name)) return [];
    const copy = table.ownerDocument.importNode(model, true);
    for (const [place, cell] of cellsOf(copy).entries()) {
      if (!places.includes(place)) putText(cell, "");
    }
    // Office identifies rows by a number in this extension, so a copy must not have it.
    for (const extension of all(copy, ns.drawing, "extLst")) extension.remove();
    fill(copy, texts, undefined);
    added.push(name);
    return [copy];
  });
  for (const [at, name] of wasNames.entries()) {
    const row = rowByName.get(name);
    if (at === 0 || row === undefined || nowNames.includes(name)) continue;
    const cells = cellsOf(row);
    const isOurs = places.every((place, column) => {
      const cell = cells[place];
      return cell === undefined || isSame(textOf(cell), was[at]?.[column] ?? "");
    });
    if (isOurs) {
      row.remove();
      removed.push(name);
    } else isKept = true;
  }
  const order = rows.filter((row) => ours.includes(row));
  const wasOrder = wasNames
    .flatMap((name) => rowByName.get(name) ?? [])
    .filter((row) => order.includes(row));
  const isSorted = order.some((row, at) => row !== wasOrder[at]);
  arrange(
    table,
    rows,
    // Somebody's own order stays, with new rows at the end.
    isSorted ? [...order, ...ours.filter((row) => !order.includes(row))] : ours,
  );
  return {
    isChanged: isChanged || added.length > 0 || removed.length > 0,
    isKept,
    added,
    gone: removed,
  };
};
