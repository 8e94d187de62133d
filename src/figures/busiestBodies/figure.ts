import { defineFigure } from "#figures/figure.ts";
import { partBarChart } from "#figures/partBars/partBarChart.ts";
import { type PartRow, partBarsScene } from "#figures/partBars/partBarsScene.ts";
import { bodiesTable } from "#figures/tables/bodiesTable.ts";
import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { agencies, bodiesFindingWords } from "#messages/views/agencies.ts";
import { overview } from "#messages/views/overview.ts";
import { bodyLabel } from "#messages/words/labels.ts";

import { type BodyCount, busiestBodiesDrawing } from "./drawing.ts";

const barsOf = (bodies: readonly BodyCount[], dataset: Dataset): readonly PartRow[] =>
  bodies.map(({ id, issued, led }) => ({
    label: bodyLabel(dataset, id),
    led,
    issued,
    about: 0,
    words: agencies.parts(led, issued - led, 0),
  }));

/** The bodies that issued most in files, among all that issued any shown record. */
export const busiestBodiesFigure = defineFigure(busiestBodiesDrawing, {
  widths: { file: 820 },
  scene: ({ bodies }, { width, measure }, { snapshot }) =>
    partBarsScene(barsOf(bodies, snapshot.dataset), overview.bodies, "", measure, width),
  words: ({ bodies, total }, { snapshot }) => ({
    title: bodiesFindingWords(
      bodiesFinding(snapshot.entries.shown, snapshot.dataset, snapshot.selection),
      snapshot.dataset,
    ),
    status: agencies.issuersShown(bodies.length, total),
  }),
  chart: ({ bodies }, { snapshot }) => partBarChart(barsOf(bodies, snapshot.dataset)),
  table: ({ bodies }, { snapshot: { dataset } }) =>
    bodiesTable(
      bodies.map(({ id, issued, led }) => ({ label: bodyLabel(dataset, id), issued, led })),
    ),
  entries: ({ bodies }, { snapshot }) =>
    snapshot.entries.shown.filter((entry) => bodies.some(({ id }) => entry.bodies.includes(id))),
});
