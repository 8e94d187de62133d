import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { isOfRange, rangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { entryKind } from "#domain/schema/records.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { figureOf } from "#figures/figure.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { statedRange } from "#figures/timeline/parameters.ts";
import { tableFigure } from "#figures/tableFigure.ts";

const words = timelineTools.range;

interface Row {
  readonly what: string;
  readonly count: number;
  readonly leads?: number;
  readonly coIssues?: number;
}

/** What the range of days that the address names holds, as it leaves the page. */
export const dateRangeFigure = figureOf("range", ({ snapshot, parameters, ...size }) => {
  const { dataset, entries, targets, today } = snapshot;
  const range = valueIn(parameters, statedRange(timelineBase(dataset, today)));
  if (range === undefined) return undefined;
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
    { isSlide: size.isSlide, width: size.width },
  );
});
