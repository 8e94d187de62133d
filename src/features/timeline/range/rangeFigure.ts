import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { isOfRange, rangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { kindLabels } from "#messages/words/labels.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { tableFigure } from "#figures/tableFigure.ts";

const words = timelineTools.range;

interface Row {
  readonly what: string;
  readonly count: number;
  readonly leads?: number;
  readonly coIssues?: number;
}

/** What a range of days holds, as it leaves the page. */
export const rangeFigure = (
  range: TimeWindow,
  { dataset, entries, targets }: Snapshot,
  room: FigureSize,
): FigureFile => {
  const { records, byKind, bodies, due, toForce } = rangeStatistics(
    entries.shown,
    targets.shown,
    range,
  );
  const counts: readonly Row[] = [
    { what: tableFile.records, count: records },
    ...entryKind.options.map((kind) => ({ what: kindLabels[kind], count: byKind[kind] })),
  ];
  const falling = { what: tableFile.targetsDue, count: due };
  const rows: readonly Row[] = [
    ...counts,
    falling,
    ...(toForce === undefined ? [] : [{ what: tableFile.daysToForce, count: toForce.median }]),
    ...bodies.map((body) => ({
      ...body,
      what: words.name(dataset, body),
      count: body.leads + body.coIssues,
    })),
  ];
  const numbered = (value: number | undefined) =>
    value === undefined ? undefined : numberCell(value);
  return tableFigure(
    tableOf(rows, [
      [tableFile.sheets.note, ({ what }) => textCell(what)],
      [tableFile.count, ({ count }) => numberCell(count)],
      [tableFile.led, ({ leads }) => numbered(leads)],
      [tableFile.coIssued, ({ coIssues }) => numbered(coIssues)],
    ]),
    {
      id: "range",
      title: words.figure(range),
      sentence: sentences.first(
        words.figure(range),
        [...counts, falling].map(({ what, count }) => [what, String(count)] as const),
        0,
      ),
      status: "",
      entries: entries.shown.filter((entry) => isOfRange(entry, range)),
    },
    room,
  );
};
