import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import type { Cell, FigureTable } from "#scene/table/figureTable.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();

const tableOf = async (address: string, figureId: string): Promise<FigureTable> => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const figure = await figureAt({ path, parameters, figureId }, snapshot);
  return (figure ?? expect.unreachable(`there is ${figureId}`)).table;
};

const column = (table: FigureTable, heading: string): readonly (Cell | undefined)[] =>
  table.find((one) => one.heading === heading)?.cells ?? expect.unreachable(`no ${heading}`);

const textOf = (cell: Cell | undefined): string =>
  cell !== undefined && "text" in cell ? cell.text : "";

describe.each([
  ["/", "targets-on-their-way"],
  ["/targets", "targets"],
  ["/targets?view=scatter", "pace-of-targets"],
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
      column(table, "Source of the last figure"),
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
    }
  });
});

test("a course has the source of each of its points, and its verdict at the target", async () => {
  const table = await tableOf("/targets/compute-total", "course-compute-total");
  const points = column(table, "Point").map(textOf);
  expect(points).toContain("Reading");
  expect(column(table, "Source").map(textOf)).not.toContain("");
  const judged = column(table, "Verdict").map((cell) => textOf(cell) !== "");
  expect(judged).toEqual(points.map((point) => point === "Target value"));
});

test("of targets compared each point tells its document and source", async () => {
  const table = await tableOf(
    "/targets?compare=compute-total&compare=compute-ai-share",
    "comparison",
  );
  expect(column(table, "Document").map(textOf)).not.toContain("");
  expect(column(table, "Source").map(textOf)).not.toContain("");
});

test("a record has its sources as links, and its targets with their verdicts", async () => {
  const id = "computing-power-2023-2025";
  const { record } = snapshot.dataset.entryById.get(id) ?? expect.unreachable(`no ${id}`);
  const targets = snapshot.dataset.targets.filter(({ policy }) => policy.id === id);
  expect(targets.length).toBeGreaterThan(1);
  const table = await tableOf(`/records/${id}`, `record-${id}`);
  const what = column(table, "What").map(textOf);
  const cited = new Set(record.provenance.flatMap(({ source = [] }) => source));
  const links = column(table, "Value").filter((_cell, row) => what[row] === "Source");
  expect(links.map((cell) => cell?.is === "link" && cell.href)).toEqual(
    [...cited].map((source) => snapshot.dataset.sources.get(source)?.link),
  );
  const told = (heading: string) =>
    column(table, heading).filter((_cell, row) => what[row] === "Target");
  expect(told("Value").map(textOf)).toEqual(targets.map(({ target }) => target.metric));
  expect(told("Verdict").map(textOf)).not.toContain("");
  expect(told("Page")).toHaveLength(targets.length);
  // Beside what isn't a target stands nothing of one.
  expect(column(table, "Verdict").filter((cell) => cell !== undefined)).toHaveLength(
    targets.length,
  );
});
