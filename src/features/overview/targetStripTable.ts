import type { StripModel } from "#charts/targetStrip/targetStripModel.ts";
import {
  dateCell,
  type FigureTable,
  pageCell,
  percentCell,
  tableOf,
  textCell,
} from "#charts/table/figureTable.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Side } from "#domain/judging/evidence/proof.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

const bounds: Readonly<Record<Side, string | undefined>> = {
  figure: undefined,
  floor: boundWords["at least"],
  ceiling: boundWords["at most"],
};

/** Every judged target of the strip, row by row. */
export const targetStripTable = ({ blocks }: StripModel, { targetById }: Dataset): FigureTable =>
  tableOf(
    blocks.flat().flatMap(({ targets }) =>
      targets.flatMap((one) => {
        const entry = targetById.get(one.id);
        return entry === undefined ? [] : [{ one, entry }];
      }),
    ),
    [
      [tableFile.target, ({ entry }) => textCell(entry.target.metric)],
      [tableFile.document, ({ entry }) => textCell(shortTitle(entry.entry))],
      [tableFile.due, ({ entry }) => dateCell(entry.due)],
      [tableFile.verdict, ({ one }) => textCell(verdictWords[one.verdict])],
      [tableFile.way, ({ one }) => percentCell(one.way, bounds[one.side])],
      [tableFile.needed, ({ one }) => percentCell(one.needed)],
      [tableFile.page, ({ one }) => pageCell(`/targets/${one.id}`, one.name)],
    ],
  );
