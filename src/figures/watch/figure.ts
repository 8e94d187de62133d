import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type DueNext, type Unread, watched } from "#domain/findings/watch.ts";
import type { VerdictGrade } from "#domain/judging/verdictGrade.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { stripNames } from "#figures/targetStrip/stripNames.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { overview, watch } from "#messages/views/overview.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { nameWithDocument } from "#parts/records/targetNames.ts";
import { verdictGradeWords } from "#parts/verdicts/verdictGradeWords.ts";
import { dateCell, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";

interface Row {
  readonly group: string;
  readonly date: CalendarDate;
  readonly what: string;
  /** Its verdicts, or its issuing body. */
  readonly remark: string | undefined;
  readonly page: string;
  readonly targets: readonly TargetEntry[];
}

const dueRow = (
  { due: date, targets, plans, counts }: DueNext,
  { dataset, selection: { count: of } }: Snapshot,
): Row => {
  const [one, another] = targets;
  const isOne = one !== undefined && another === undefined;
  const found = [...counts.byVerdict].filter(([, count]) => count > 0);
  return {
    group: watch.due,
    date,
    what: isOne
      ? nameWithDocument(one, dataset)
      : watch.dueOf(targets.length, plans, one === undefined ? "" : shortTitle(one.entry), of),
    remark: tableFile.row(found.map(([verdict, count]) => [verdictWords[verdict], String(count)])),
    page: isOne ? `/targets/${one.id}` : "/targets",
    targets,
  };
};

const latestRow = (entry: Entry, dataset: Dataset): Row => {
  const lead = entry.record.issuers?.lead;
  return {
    group: overview.latest,
    date: entry.main,
    what: shortTitle(entry),
    remark: lead === undefined ? undefined : bodyLabel(dataset, lead),
    page: `/records/${entry.id}`,
    targets: [],
  };
};

const unreadRow = (
  { entry, verdict, last, unit }: Unread,
  grade: VerdictGrade | undefined,
  nameOf: (entry: TargetEntry) => string,
): Row => {
  const reading = watch.reading(readingWords(last, unit), goalWords(entry.target));
  return {
    group: watch.unread,
    date: last.date,
    what: nameOf(entry),
    remark: tableFile.row([
      [verdictWords[verdict], reading],
      ...(grade === undefined ? [] : [[tableFile.verdictGrade, verdictGradeWords(grade)] as const]),
    ]),
    page: `/targets/${entry.id}`,
    targets: [entry],
  };
};

/** What is due next, what is new, and what has gone longest without a reading. */
export const watchFigure = defineTable(
  defineModel({
    id: "what-to-watch",
    model: ({ snapshot }) => {
      const { due, latest, unread } = watched(snapshot);
      const total = due.length + latest.length + unread.length;
      return total === 0 ? undefined : { due, latest, unread, total };
    },
  }),
  {
    content: ({ due, latest, unread, total }, { snapshot }) => {
      const { dataset, judged, selection, targets } = snapshot;
      const nameOf = stripNames(targets);
      const rows: readonly Row[] = [
        ...due.map((next) => dueRow(next, snapshot)),
        ...latest.map((entry) => latestRow(entry, dataset)),
        ...unread.map((one) => unreadRow(one, judged.byTarget.get(one.entry.id)?.grade, nameOf)),
      ];
      const [[next], [oldest]] = [due, unread];
      const first = next?.targets[0];
      const named = rows.flatMap((row) => row.targets);
      const table = tableOf(rows, [
        [tableFile.group, ({ group }) => textCell(group)],
        [tableFile.date, ({ date }) => dateCell(date)],
        [tableFile.concerned, ({ what }) => textCell(what)],
        [tableFile.remark, ({ remark }) => (remark === undefined ? undefined : textCell(remark))],
        [tableFile.page, ({ page, what }) => pageCell(page, what)],
      ]);
      const isSame = (at: number): boolean => rows[at - 1]?.group === rows[at]?.group;
      return {
        table,
        // A picture names each group once.
        pictureTable: table.map(({ cells, ...column }) => ({
          ...column,
          cells: cells.map((cell, at) =>
            column.heading === tableFile.group && isSame(at) ? undefined : cell,
          ),
        })),
        title: sentences.watch({
          due: next && {
            what: watch.dueOf(
              next.targets.length,
              next.plans,
              first === undefined ? "" : shortTitle(first.entry),
              selection.count,
            ),
            count: next.targets.length,
            date: next.due,
          },
          unread: oldest && { name: nameOf(oldest.entry), date: oldest.last.date },
          latest: latest[0]?.main,
        }),
        status: () => tableFile.rowsShown(rows.length, total),
        targets: named,
        entries: [...new Set([...latest, ...named.map(({ entry }) => entry)])],
      };
    },
  },
);
