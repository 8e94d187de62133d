import { countShown } from "#domain/query/filter/verdictCounts.ts";
import { fieldMarksFigure } from "#figures/fieldMarks/figure.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";

import { bodyBarsFigure } from "./bodyBarsFigure.ts";
import { busiestBodies } from "./countBodies.ts";
import { targetStripFigure } from "./targetStripFigure.ts";
import { watchFigure } from "./watchFigure.ts";

export const overviewFigures: PageFigures = [
  figureOf("targets-on-their-way", ({ snapshot, ...room }) =>
    countShown(snapshot).judged === 0 ? undefined : targetStripFigure(snapshot, room),
  ),
  fieldMarksFigure,
  figureOf("what-to-watch", ({ snapshot, ...room }) => watchFigure(snapshot, room)),
  figureOf("bodies-that-issued-most", ({ snapshot, ...room }) => {
    const bodies = busiestBodies(snapshot.entries).slice(0, room.rows);
    return bodies.length === 0 ? undefined : bodyBarsFigure(bodies, snapshot, room);
  }),
];
