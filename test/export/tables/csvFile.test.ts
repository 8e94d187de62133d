import { expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { targetStripFigure } from "#figures/targetStrip/figure.ts";
import { targetListFigure } from "#figures/targetList/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";

const origin = (query: string) => {
  const snapshot = coreSnapshot(query);
  return {
    snapshot,
    edition: undefined,
    address: `https://example.org/?${query}`,
    pageOf: (path: string) => `https://example.org${path}`,
  };
};

const linesOf = (text: string): readonly string[] => text.slice(1, -2).split("\r\n");

test("over the table stands what has to be known of it, in lines that begin with a hash", () => {
  const source = origin("agency=miit&path=compound");
  const figure = fileOn(targetStripFigure, source.snapshot);
  const lines = linesOf(csvFile(figure, figure.table, source));
  const notes = lines.filter((line) => line.startsWith("# "));
  expect(notes.map((line) => line.slice(2, line.indexOf(",")))).toEqual([
    "Title",
    "Shown",
    "As of",
    "Read in",
    "Version",
    "Made on",
    "Address",
    "Sources",
  ]);
  expect(notes[1]).toContain("MIIT, compound path");
  expect(notes[2]).toMatch(new RegExp(`^# As of,${isoDay(source.snapshot.asOf)},`));
  expect(lines[notes.length]).toMatch(
    /^Id,Target,Document,Lead body,Co-issuers,Field,Sectors,Goal,/,
  );
  const { judged } = source.snapshot;
  const count = source.snapshot.targets.shown.filter(
    ({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged",
  ).length;
  expect(lines.length - notes.length - 1).toBe(count);
});

test("a list of targets has each figure as a number, with its unit, bound and date beside it", () => {
  const source = origin("");
  const { snapshot } = source;
  const figure = fileOn(targetListFigure, snapshot);
  const lines = linesOf(csvFile(figure, figure.table, source));
  const rows = lines.filter((line) => line.includes("https://example.org/targets/"));
  expect(rows.length).toBe(snapshot.targets.shown.length);
  const { length: setIn } = snapshot.targets.items;
  expect(lines[1]).toContain(
    `${rows.length} of ${rows.length} goals, set ${setIn} times across documents`,
  );
  expect(lines[1]).not.toContain("first");
  const head = lines.find((line) => line.startsWith("Id,"))?.split(",") ?? [];
  expect(head).toContain("Last figure: bound");
  expect(head).toContain("Last figure: unit");
  expect(head).toContain("Target value: bound");
  const charging = lines.find((line) => line.includes("https://example.org/targets/charging"));
  expect(charging).toBeDefined();
});
