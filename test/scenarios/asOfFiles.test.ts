import { describe, expect, test } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { type FigureFile, figureWords } from "#export/file/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { evidence } from "#messages/words/sources.ts";
import type { Cell, FigureTable } from "#scene/table/figureTable.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { knownSince, withoutData } from "#test/support/knownTexts.ts";
import { asOfDays, dateTexts, isAfter, saysAhead } from "#test/support/laterDates.ts";
import { sampled } from "#test/support/runs.ts";

// What leaves a page as of a day: the words of each figure, which slides and frames have too, and its tables, which are
// the files. Every list on each day, of the pages of one thing a few, other ones each day.

const lists = [
  "/",
  "/timeline",
  "/targets",
  "/agencies",
  "/records",
  "/data",
  "/data/sources",
  "/data/corrections",
  "/data/gaps",
];

/** Of so many records and targets one is read on each day. */
const EVERY = 40;

/** Columns of days that lie ahead by their nature, of when we read a page, and the key of a goal, which has its year. */
const ahead: ReadonlySet<string> = new Set([
  tableFile.due,
  tableFile.begins,
  tableFile.ends,
  tableFile.sharedGoal,
  "Read",
]);

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && "text" in cell ? cell.text : "";

/** Whether a text speaks of a day ahead as it should: a due date, an entry into force, or a year of a plan. */
const saysSo = (before: string): boolean =>
  saysAhead(before) ||
  /\b(?:due|in force|comments close|figures? for|target for) [^;]*$/i.test(before);

const faultsOfText = (text: string, day: string): readonly string[] => {
  const since = knownSince(text);
  if (since !== undefined && since > day && text.length > 30)
    return [`'${text}', known only from ${since}`];
  if (!dateTexts(text).some(({ date }) => isAfter(date, day))) return [];
  return dateTexts(withoutData(text, day))
    .filter(({ date, before }) => isAfter(date, day) && !saysSo(before))
    .map(({ date }) => `${date} in '${text}'`);
};

/** A row says what it is of: the target itself, a step on the way to it, or a day that a document names. */
const isAheadRow = (table: FigureTable, row: number): boolean =>
  table
    .slice(0, 3)
    .some(({ cells }) =>
      /^(?:Target|Interim|In force|Comments close|Due)/.test(textOf(cells[row])),
    );

/** A page that appeared later is linked where the row says that. */
const saysLater = (table: FigureTable, row: number): boolean =>
  table.some(({ cells }) => textOf(cells[row]).includes(evidence.lacks.later));

/** Later years than any page's are numbers in an address. */
const LAST_YEAR = "2026";

const faultsOfCell = (cell: Cell | undefined, day: string): readonly string[] => {
  if (cell?.is === "date") {
    const from = isoDay(cell.date.start);
    return from > day ? [from] : [];
  }
  const text = textOf(cell);
  return faultsOfText(text, day).filter(
    (fault) => !text.startsWith("http") || fault.slice(0, 4) <= LAST_YEAR,
  );
};

const faultsOfTable = (table: FigureTable, day: string): readonly string[] =>
  table.flatMap(({ heading, cells }) =>
    ahead.has(heading) || heading.endsWith(": due")
      ? []
      : cells.flatMap((cell, row) =>
          isAheadRow(table, row) || (cell?.is === "link" && saysLater(table, row))
            ? []
            : faultsOfCell(cell, day).map((fault) => `${heading}: ${fault}`),
        ),
  );

const faultsOf = (figure: FigureFile, snapshot: ReturnType<typeof realSnapshot>, day: string) => {
  const words = figureWords(figure, {
    snapshot,
    edition: undefined,
  });
  const texts = [words.title, words.selection, words.asOf, words.source, figure.sentence ?? ""];
  const { table, points = [], slideTable = [] } = figure;
  return [
    ...texts.flatMap((text) => faultsOfText(text, day)),
    // What falls due next is listed by its day.
    ...(figure.id === "what-to-watch" ? [] : [table, points, slideTable]).flatMap((one) =>
      faultsOfTable(one, day),
    ),
  ];
};

describe("as of a day, no file and no figure that leaves a page has anything from after it", () => {
  test.each(sampled(asOfDays, 3))(
    "%s",
    async (day) => {
      const parameters = new URLSearchParams({ asof: day });
      const snapshot = realSnapshot(`asof=${day}`, "2026-11-29");
      const at = asOfDays.indexOf(day);
      const details = [
        ...snapshot.dataset.entries.map(({ id }) => `/records/${id}`),
        ...snapshot.dataset.targets.map(({ id }) => `/targets/${id}`),
      ].filter((_, place) => place % EVERY === (at * 7) % EVERY);
      const faults: string[] = [];
      let figures = 0;
      for (const path of [...lists, ...details]) {
        for (const figureId of await figuresOf(path, snapshot)) {
          const figure = await figureAt({ path, parameters, figureId }, snapshot);
          if (figure === undefined) continue;
          figures += 1;
          faults.push(
            ...faultsOf(figure, snapshot, day).map((fault) => `${path} ${figureId}: ${fault}`),
          );
        }
      }
      expect(figures).toBeGreaterThan(15);
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
