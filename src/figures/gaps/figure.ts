import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { firstOf } from "#figures/firstOf.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";

import type { Gap } from "./gap.ts";
import { gapsOf } from "./gaps.ts";
import { settleGaps } from "./settleGaps.ts";

/** A row for each gap of a snapshot, with its items; `entriesOf` gives the records that were searched. */
const gapTable = (
  id: "gaps" | "settle",
  gapsIn: (snapshot: Snapshot) => readonly Gap[],
  entriesOf: (snapshot: Snapshot) => readonly Entry[],
) =>
  defineTable(
    defineModel({
      id,
      rows: { slide: 8 },
      model: ({ snapshot }) => {
        const gaps = gapsIn(snapshot).filter(({ items }) => items.length > 0);
        return gaps.length === 0 ? undefined : gaps;
      },
    }),
    {
      content: (gaps, { snapshot }) => {
        const rows = gaps.flatMap((gap) => gap.items.map((item) => ({ gap, item })));
        const title = dataDesk.parts[id];
        return {
          table: tableOf(rows, [
            [tableFile.gap, ({ gap }) => textCell(gap.title)],
            [tableFile.concerned, ({ item }) => textCell(item.words)],
            [
              tableFile.remark,
              ({ item: { detail } }) => (detail === undefined ? undefined : textCell(detail)),
            ],
            [
              tableFile.page,
              ({ item: { to, words } }) => (to === undefined ? undefined : pageCell(to, words)),
            ],
          ]),
          title,
          sentence: firstOf(title, gaps, (gap) => [gap.title, String(gap.items.length)]),
          status: (count) => tableFile.rowsShown(count, rows.length),
          entries: entriesOf(snapshot),
        };
      },
    },
  );

/** The gaps of the selection. */
export const gapsFigure = gapTable("gaps", gapsOf, ({ entries }) => entries.shown);

/** What would settle the targets that aren't settled. */
export const settleFigure = gapTable("settle", settleGaps, ({ targets }) =>
  targets.shown.map(({ entry }) => entry),
);
