import { partBarChart } from "#figures/partBars/partBarChart.ts";
import { partBarSheet } from "#figures/partBars/partBarSheet.ts";
import { fileMeasure } from "#scene/measure.ts";
import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { yearCounts } from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { statusOf } from "#features/agencies/jointCounts.ts";
import { agencies, bodiesFindingWords } from "#messages/views/agencies.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { bodiesTable } from "#figures/tables/bodiesTable.ts";

import type { AgenciesView } from "./agenciesView.ts";

/** What bodies led and co-issued, and when, as it leaves the page: those who issued most first. */
export const bodiesFigure = (
  { active: all, idle, years: [first, last] }: AgenciesView,
  { dataset, entries, selection }: Snapshot,
  { rows: mostBodies, width }: FigureSize = {},
): FigureFile => {
  const active = all.slice(0, mostBodies);
  const counts = active.map(({ issued }) => yearCounts(issued, first, last));
  const most = Math.max(1, ...counts.flat());
  const rows = active.map(({ agency, issued, led, coIssued, about }, at) => ({
    label: agencyLabel(agency),
    led,
    issued: issued.length,
    about: about.length,
    words: agencies.parts(led, coIssued, about.length),
    years: { counts: counts[at] ?? [], firstYear: first, most },
  }));
  return {
    id: "issuing-bodies",
    title: agencies.figureTitle,
    sentence: bodiesFindingWords(bodiesFinding(entries.shown, dataset, selection), dataset),
    status: statusOf(agencies.bodiesShown(active.length, all.length + idle.length), entries.shown),
    scene: partBarSheet(rows, agencies.title, agencies.years(first, last), fileMeasure, width),
    chart: partBarChart(rows),
    table: bodiesTable(
      rows.map(({ years, ...row }) => ({ ...row, years: years.counts })),
      first,
    ),
    entries: entries.shown,
  };
};
