import { compareBodies } from "#domain/agencies/comparison.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { bodyPage, sideBySide } from "#messages/views/bodyPage.ts";
import { agencyLabel, sectorName } from "#messages/words/labels.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import {
  type Cell,
  dateCell,
  type FigureTable,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";

import { besideDrawing } from "./drawing.ts";

interface Compared {
  readonly one: AgencySummary;
  readonly other: AgencySummary;
}

type Row = readonly [what: string, of: (summary: AgencySummary, at: 0 | 1) => Cell | undefined];

/** Two bodies side by side, and what they have in common. */
const besideTable = ({ one, other }: Compared, dataset: Dataset): FigureTable => {
  const { together, sharedPartners, sharedSectors, ownSectors } = compareBodies(one, other);
  const sectors = (ids: readonly string[]): Cell =>
    textCell(sideBySide.names(ids.map((id) => sectorName(dataset, id))));
  const partners = sharedPartners.flatMap((id) => dataset.agencies.get(id) ?? []).map(agencyLabel);
  const rows: readonly Row[] = [
    [sideBySide.kind, ({ agency }) => textCell(bodyKindLabels[agency.body])],
    [sideBySide.issued, ({ issued }) => numberCell(issued.length)],
    [sideBySide.led, ({ led }) => numberCell(led)],
    [sideBySide.coIssued, ({ coIssued }) => numberCell(coIssued)],
    [sideBySide.about, ({ about }) => numberCell(about.length)],
    [sideBySide.first, ({ first }) => dateCell(first)],
    [sideBySide.last, ({ last }) => dateCell(last)],
    [sideBySide.targets, ({ targets }) => numberCell(targets.length)],
    ...verdicts.map((verdict): Row => [
      verdictWords[verdict],
      ({ verdicts: counts }) => numberCell(counts.byVerdict.get(verdict) ?? 0),
    ]),
    [sideBySide.ownSectors, (_summary, at) => sectors(ownSectors[at])],
    [sideBySide.sharedSectors, () => sectors(sharedSectors)],
    [sideBySide.sharedPartners, () => textCell(sideBySide.names(partners))],
    [sideBySide.together, () => numberCell(together.length)],
  ];
  return tableOf(rows, [
    [tableFile.sheets.note, ([what]) => textCell(what)],
    [agencyLabel(one.agency), ([, of]) => of(one, 0)],
    [agencyLabel(other.agency), ([, of]) => of(other, 1)],
  ]);
};

const captionOf = ({ one, other }: Compared): string =>
  sideBySide.caption(agencyLabel(one.agency), agencyLabel(other.agency));

/** Two bodies side by side in files. */
export const besideFigure = defineTable(besideDrawing, {
  content: (model, { snapshot: { dataset } }) => {
    const { one, other } = model;
    const all = dataset.entries.filter(({ bodies }) => bodies.includes(one.agency.id));
    return {
      table: besideTable(model, dataset),
      title: captionOf(model),
      sentence: bodyPage.besideFinding(bodyPage.finding(one, all.length), other),
      status: () => "",
      entries: [...new Set([one, other].flatMap(({ issued, about }) => [...issued, ...about]))],
    };
  },
});
