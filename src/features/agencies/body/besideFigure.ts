import { type Cell, dateCell, numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { compareBodies } from "#domain/agencies/comparison.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { bodyPage, sideBySide } from "#messages/views/bodyPage.ts";
import { agencyLabel, sectorName } from "#messages/words/labels.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { tableFigure } from "#figures/tableFigure.ts";

type Row = readonly [what: string, of: (summary: AgencySummary, at: 0 | 1) => Cell | undefined];

/** Two bodies side by side, and what they have in common, as they leave the page. */
export const besideFigure = (
  one: AgencySummary,
  other: AgencySummary,
  { dataset }: Pick<Snapshot, "dataset">,
  room: FigureSize,
): FigureFile => {
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
  const all = dataset.entries.filter(({ bodies }) => bodies.includes(one.agency.id)).length;
  const names = [agencyLabel(one.agency), agencyLabel(other.agency)] as const;
  return tableFigure(
    tableOf(rows, [
      [tableFile.sheets.note, ([what]) => textCell(what)],
      [names[0], ([, of]) => of(one, 0)],
      [names[1], ([, of]) => of(other, 1)],
    ]),
    {
      id: `beside-${other.agency.id}`,
      title: sideBySide.caption(...names),
      sentence: bodyPage.besideFinding(bodyPage.finding(one, all), other),
      status: "",
      entries: [...new Set([one, other].flatMap(({ issued, about }) => [...issued, ...about]))],
    },
    room,
  );
};
