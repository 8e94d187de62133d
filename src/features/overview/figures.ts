import { valueLabel } from "#messages/words/facets.ts";
import { fieldMarksModel } from "#figures/fieldMarks/fieldMarksModel.ts";
import { countFields } from "#domain/findings/fields.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import type { PageFigures } from "#figures/pageFigures.ts";

import { bodyBarsFigure } from "./bodyBarsFigure.ts";
import { busiestBodies } from "./countBodies.ts";
import { fieldMarksFigure } from "./fields/fieldMarksFigure.ts";
import { targetStripFigure } from "./targetStripFigure.ts";
import { watchFigure } from "./watchFigure.ts";

export const overviewFigures: PageFigures = (page) => {
  const { snapshot } = page;
  const { dataset, entries } = snapshot;
  return {
    "targets-on-their-way": () =>
      countShown(snapshot).judged === 0 ? undefined : targetStripFigure(snapshot, page),
    "targets-by-field": () => {
      const rows = fieldMarksModel(countFields(snapshot), (field) =>
        valueLabel(dataset, "field", field),
      );
      return rows && fieldMarksFigure(rows, snapshot, page);
    },
    "what-to-watch": () => watchFigure(snapshot, page),
    "bodies-that-issued-most": () => {
      const bodies = busiestBodies(entries).slice(0, page.rows);
      return bodies.length === 0 ? undefined : bodyBarsFigure(bodies, snapshot, page);
    },
  };
};
