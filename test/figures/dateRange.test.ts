import { expect, test } from "vitest";

import { isOfRange } from "#domain/chronology/rangeStatistics.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { figureSources } from "#export/file/figureFile.ts";
import { dateRangeFigure } from "#figures/dateRange/figure.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each([
  ["of days to come, without a record", 2027],
  ["of days past", 2025],
])("the file of a range %s has the targets that it counts, and their documents", (_what, year) => {
  const snapshot = realSnapshot("");
  const parameters = new URLSearchParams(`range=${year}-01-01..${year + 1}-01-01`);
  const file =
    dateRangeFigure.file({ snapshot, id: "", parameters }) ?? expect.unreachable("no range");
  const [whats, counts] = file.table;
  const at = whats?.cells.findIndex(
    (cell) => cell?.is === "text" && cell.text === tableFile.targetsDue,
  );
  const due = file.targets ?? [];
  expect(counts?.cells[at ?? -1]).toMatchObject({ value: due.length });
  expect(due.length).toBeGreaterThan(10);
  expect(due.filter(({ entry }) => !file.entries.includes(entry))).toEqual([]);
  const range = { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) };
  const records = snapshot.entries.shown.filter((entry) => isOfRange(entry, range));
  expect(records.filter((entry) => !file.entries.includes(entry))).toEqual([]);
  expect(figureSources(file, snapshot).pages).toBeGreaterThan(10);
});
