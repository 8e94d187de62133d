import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { isDueIn, isOfRange, rangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { statisticsRange } from "#figures/timeline/parameters.ts";
import { entryKinds } from "#domain/schema/values.ts";

const words = timelineTools.range;

interface Row {
  readonly what: string;
  readonly count: number;
  readonly leads?: number;
  readonly coIssues?: number;
}

/** The statistics of the range of days in the address; undefined where there is none. */
const dateRangeModel = defineModel({
  id: "range",
  reads: ["range"],
  model: ({ snapshot, parameters }) => {
    const { dataset, entries, targets, today } = snapshot;
    const range = valueIn(parameters, statisticsRange(timelineBase(dataset, today)));
    if (range === undefined) return undefined;
    const { records, byKind, bodies, due, toForce } = rangeStatistics(
      entries.shown,
      targets.shown,
      range,
    );
    /** The rows that the sentence mentions. */
    const main: readonly Row[] = [
      { what: tableFile.records, count: records },
      ...entryKinds.map((kind) => ({ what: kindLabels[kind], count: byKind[kind] })),
      { what: tableFile.targetsDue, count: due },
    ];
    const rows: readonly Row[] = [
      ...main,
      ...(toForce === undefined ? [] : [{ what: tableFile.daysToForce, count: toForce.median }]),
      ...bodies.map((body) => ({
        ...body,
        what: words.name(dataset, body),
        count: body.leads + body.coIssues,
      })),
    ];
    const numbered = (value: number | undefined) =>
      value === undefined ? undefined : numberCell(value);
    return {
      range,
      main,
      due: targets.shown.filter((target) => isDueIn(target, range)),
      table: tableOf(rows, [
        [tableFile.sheets.note, ({ what }) => textCell(what)],
        [tableFile.count, ({ count }) => numberCell(count)],
        [tableFile.led, ({ leads }) => numbered(leads)],
        [tableFile.coIssued, ({ coIssues }) => numbered(coIssues)],
      ]),
    };
  },
});

/** The same in files. */
export const dateRangeFigure = defineTable(dateRangeModel, {
  isWhole: true,
  content: ({ range, main, due, table }, { snapshot }) => ({
    table,
    title: words.figure(range),
    sentence: sentences.first(
      words.figure(range),
      main.map(({ what, count }) => [what, String(count)] as const),
      0,
    ),
    status: () => words.days(range),
    entries: [
      ...new Set([
        ...snapshot.entries.shown.filter((entry) => isOfRange(entry, range)),
        ...due.map(({ entry }) => entry),
      ]),
    ],
    targets: due,
  }),
});
