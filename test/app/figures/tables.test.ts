import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import { flatTable } from "#export/tables/flatTable.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import type { Cell, FigureTable } from "#scene/table/figureTable.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();

const figureOf = async (address: string, figureId: string): Promise<FigureFile> => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const figure = await figureAt({ path, parameters, figureId }, snapshot);
  return figure ?? expect.unreachable(`there is ${figureId}`);
};

const tableOf = async (address: string, figureId: string): Promise<FigureTable> =>
  (await figureOf(address, figureId)).table;

const column = (table: FigureTable, heading: string): readonly (Cell | undefined)[] =>
  table.find((one) => one.heading === heading)?.cells ?? expect.unreachable(`no ${heading}`);

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && "text" in cell ? cell.text : "";

describe.each([
  ["/", "targets-on-their-way"],
  ["/targets", "targets"],
  ["/targets/compute-total", "compute-total"],
])("the table of %s, %s", (address, figureId) => {
  test("has each target with verdict, reason, last figure, its date and its source", async () => {
    const table = await tableOf(address, figureId);
    const ids = column(table, "Page").map((cell) =>
      cell?.is === "page" ? cell.path.replace("/targets/", "") : "",
    );
    const [verdicts, reasons] = [column(table, "Verdict"), column(table, "Why")];
    const [dates, sources] = [
      column(table, "Date of the last figure"),
      column(table, "Last figure: publisher"),
    ];
    const values = column(table, "Last figure");
    for (const [row, id] of ids.entries()) {
      const last = snapshot.judged.byTarget.get(id)?.last;
      expect(textOf(verdicts[row]), id).not.toBe("");
      expect(textOf(reasons[row]), id).not.toBe("");
      expect(values[row], id).toEqual(
        last === undefined ? undefined : expect.objectContaining({ value: last.value }),
      );
      expect(dates[row], id).toEqual(last && { is: "date", date: last.date });
      if (last !== undefined) expect(textOf(sources[row]), id).not.toBe("");
      expect(table[0]?.cells[row], id).toEqual({ is: "text", text: id });
    }
  });
});

test("a course has the source of each of its points, and its verdict at the target", async () => {
  const table = await tableOf("/targets/compute-total", "course-compute-total");
  const points = column(table, "Point").map(textOf);
  expect(points).toContain("Figure");
  expect(column(table, "Source").map(textOf)).not.toContain("");
  const judged = column(table, "Verdict").map((cell) => textOf(cell) !== "");
  expect(judged).toEqual(points.map((point) => point === "Target value"));
});

/** The headings that a file has, as a program reads them. */
const headingsOf = (table: FigureTable): readonly string[] =>
  (flatTable(table, (path) => path)[0] ?? []).map(String);

test("every list of targets has the same columns, whatever is in it", async () => {
  const expected = headingsOf(await tableOf("/targets", "targets"));
  for (const part of ["Baseline", "Last figure", "Target value"]) {
    for (const beside of ["bound", "unit", "grade", "source", "publisher", "link"])
      expect(expected).toContain(`${part}: ${beside}`);
  }
  expect(new Set(expected).size).toBe(expected.length);
  for (const [address, figureId] of [
    ["/", "targets-on-their-way"],
    ["/targets?q=patent", "targets"],
    ["/targets?reason=qualitative", "targets"],
    ["/targets?verdict=missed", "targets"],
    ["/targets?compare=compute-total&compare=charging", "comparison"],
    ["/targets/compute-total", "compute-total"],
    ["/agencies/miit", "targets"],
    ["/records/computing-power-2023-2025", "targets"],
  ] as const) {
    const found = headingsOf(await tableOf(address, figureId));
    // A picture adds what it draws after them.
    expect(found.slice(0, expected.length), `${address} ${figureId}`).toEqual(expected);
  }
});

test("a target names its goal, the one that stands for it, and the others of it", () => {
  const table = targetsTable(snapshot.dataset.targets, snapshot);
  const ids = column(table, "Id").map(textOf);
  const [goals, standing, others] = [
    "Goal",
    "Target that stands for the goal",
    "Other targets of the goal",
  ].map((heading) => column(table, heading).map(textOf));
  const shared = ids.filter((_id, row) => (others?.[row] ?? "") !== "");
  expect(shared.length).toBeGreaterThan(10);
  for (const [row, id] of ids.entries()) {
    const group = ids.filter((_id, at) => goals?.[at] === goals?.[row]);
    const named = [standing?.[row] ?? "", ...(others?.[row] ?? "").split("; ")].filter(
      (one) => one !== "",
    );
    expect(named.toSorted(), id).toEqual(group.toSorted());
  }
});
