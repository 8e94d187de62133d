import { dateCell, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { watched } from "#domain/findings/watch.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { overview, watch } from "#messages/views/overview.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { countOf } from "#messages/words/numbers.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { nameWithDocument } from "#parts/records/targetNames.ts";
import { tableFigure } from "#figures/tableFigure.ts";

import { stripNames } from "./stripNames.ts";

interface Row {
  readonly group: string;
  readonly date: CalendarDate;
  readonly what: string;
  /** How it stands, or who issued it. */
  readonly remark: string | undefined;
  readonly page: string;
  readonly targets: readonly TargetEntry[];
}

/** A slide has room for so many of the latest. */
const LATEST_ON_SLIDE = 3;

/** What to watch as it leaves the page, a row a line. */
export const watchFigure = (snapshot: Snapshot, room: FigureSize): FigureFile | undefined => {
  const { dataset, targets } = snapshot;
  const { due, latest: newest, unread } = watched(snapshot);
  const latest = room.isSlide === true ? newest.slice(0, LATEST_ON_SLIDE) : newest;
  const nameOf = stripNames(targets);
  const rows: readonly Row[] = [
    ...due.map((next): Row => {
      const [one, another] = next.targets;
      const isOne = one !== undefined && another === undefined;
      const counts = [...next.counts.byVerdict].filter(([, count]) => count > 0);
      return {
        group: watch.due,
        date: next.due,
        what: isOne
          ? nameWithDocument(one, dataset)
          : watch.dueOf(
              next.targets.length,
              next.plans,
              one === undefined ? "" : shortTitle(one.entry),
            ),
        remark: tableFile.row(
          counts.map(([verdict, count]) => [verdictWords[verdict], String(count)]),
        ),
        page: isOne ? `/targets/${one.id}` : "/targets",
        targets: next.targets,
      };
    }),
    ...latest.map((entry): Row => {
      const lead = entry.record.issuers?.lead;
      return {
        group: overview.latest,
        date: entry.main,
        what: shortTitle(entry),
        remark: lead === undefined ? undefined : bodyLabel(dataset, lead),
        page: `/records/${entry.id}`,
        targets: [],
      };
    }),
    ...unread.map(({ entry, verdict, last, unit }): Row => {
      const reading = watch.reading(readingWords(last, unit), goalWords(entry.target));
      return {
        group: watch.unread,
        date: last.date,
        what: nameOf(entry),
        remark: `${verdictWords[verdict]}: ${reading}`,
        page: `/targets/${entry.id}`,
        targets: [entry],
      };
    }),
  ];
  if (rows.length === 0) return undefined;
  const named = rows.flatMap((row) => row.targets);
  return tableFigure(
    tableOf(rows, [
      [tableFile.group, ({ group }) => textCell(group)],
      [tableFile.date, ({ date }) => dateCell(date)],
      [tableFile.concerned, ({ what }) => textCell(what)],
      [tableFile.remark, ({ remark }) => (remark === undefined ? undefined : textCell(remark))],
      [tableFile.page, ({ page, what }) => pageCell(page, what)],
    ]),
    {
      id: "what-to-watch",
      title: watch.title,
      sentence: sentences.first(
        watch.title,
        [
          [watch.due, countOf.targets(due.reduce((sum, next) => sum + next.targets.length, 0))],
          [overview.latest, countOf.records(latest.length)],
          [watch.unread, countOf.targets(unread.length)],
        ],
        0,
      ),
      status: tableFile.rowsShown(rows.length, rows.length + newest.length - latest.length),
      targets: named,
      entries: [...new Set([...latest, ...named.map(({ entry }) => entry)])],
    },
    room,
  );
};
