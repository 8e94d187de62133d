import { partBarChart } from "#figures/partBars/partBarChart.ts";
import { partBarSheet } from "#figures/partBars/partBarSheet.ts";
import { fileMeasure } from "#scene/measure.ts";
import { countRowsOfSet } from "#domain/query/filter/column.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { agencies } from "#messages/views/agencies.ts";
import { overview } from "#messages/views/overview.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { countOf } from "#messages/words/numbers.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { firstOf } from "#figures/firstOf.ts";
import { bodiesTable } from "#figures/tables/bodiesTable.ts";

import type { BodyCount } from "./countBodies.ts";

/** The bodies that issued most as they leave the page, of all that issued anything shown. */
export const bodyBarsFigure = (
  bodies: readonly BodyCount[],
  { dataset, entries }: Snapshot,
  { width }: FigureSize = {},
): FigureFile => {
  const { bodiesBy, result } = entries;
  const issuing = [...bodiesBy.issued.values()].filter(
    (rowSet) => countRowsOfSet(result.mask, rowSet) > 0,
  );
  const rows = bodies.map(({ id, issued, led }) => ({
    label: bodyLabel(dataset, id),
    led,
    issued,
    about: 0,
    words: agencies.parts(led, issued - led, 0),
  }));
  return {
    id: "bodies-that-issued-most",
    title: overview.bodies,
    sentence: firstOf(overview.bodies, rows, ({ label, issued }) => [
      label,
      countOf.records(issued),
    ]),
    status: agencies.bodiesShown(bodies.length, issuing.length),
    scene: partBarSheet(rows, overview.bodies, "", fileMeasure, width),
    chart: partBarChart(rows),
    table: bodiesTable(
      bodies.map(({ id, issued, led }) => ({ label: bodyLabel(dataset, id), issued, led })),
    ),
    entries: entries.shown.filter((entry) => bodies.some(({ id }) => entry.bodies.includes(id))),
  };
};
