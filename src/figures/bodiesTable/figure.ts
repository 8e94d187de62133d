import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { yearCounts } from "#domain/agencies/summaries.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { partBarChart } from "#figures/partBars/partBarChart.ts";
import { partBarsScene } from "#figures/partBars/partBarsScene.ts";
import { bodiesTable } from "#figures/tables/bodiesTable.ts";
import { agencies, bodiesFindingWords } from "#messages/views/agencies.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { statusWithAtLeast } from "#parts/records/jointCounts.ts";

import { agenciesView } from "./agenciesView.ts";

/** What bodies led and co-issued, and when: those that issued most first. */
export const bodiesTableFigure = defineFigure(
  defineModel({
    id: "issuing-bodies",
    rows: { slide: 12 },
    model: ({ snapshot, rows: most }) => {
      const { active, idle, years } = agenciesView(snapshot);
      if (active.length === 0) return undefined;
      const [first, last] = years;
      const drawn = active.slice(0, most);
      const counts = drawn.map(({ issued }) => yearCounts(issued, first, last));
      const highest = Math.max(1, ...counts.flat());
      const rows = drawn.map(({ agency, issued, led, coIssued, about }, at) => ({
        label: agencyLabel(agency),
        led,
        issued: issued.length,
        about: about.length,
        words: agencies.parts(led, coIssued, about.length),
        years: { counts: counts[at] ?? [], firstYear: first, most: highest },
      }));
      return { rows, years, all: active.length + idle.length };
    },
  }),
  {
    widths: { file: 820 },
    scene: ({ rows, years }, { width, measure }) =>
      partBarsScene(rows, agencies.title, agencies.years(...years), measure, width),
    words: ({ rows, all }, { snapshot: { dataset, entries, selection } }) => ({
      title: agencies.figureTitle,
      sentence: bodiesFindingWords(bodiesFinding(entries.shown, dataset, selection), dataset),
      status: statusWithAtLeast(agencies.bodiesShown(rows.length, all), entries.shown),
    }),
    chart: ({ rows }) => partBarChart(rows),
    table: ({ rows, years: [first] }) =>
      bodiesTable(
        rows.map(({ years, ...row }) => ({ ...row, years: years.counts })),
        first,
      ),
    entries: (_model, { snapshot }) => snapshot.entries.shown,
  },
);
