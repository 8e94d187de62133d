import { comparisonFigure } from "#figures/comparison/figure.ts";
import { paceScatterFigure } from "#figures/paceScatter/figure.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";
import { scoreGroups } from "#figures/scoreboard/scoreboardGroups.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { FigureFile } from "#export/figureFile.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";

import { inSightOf, targetListing } from "#figures/targetList/listing.ts";
import { drawnUnits, openGroups } from "#figures/targetList/parameters.ts";
import { targetFigure } from "./page/targetFigure.ts";
import { scoreDivision } from "./params.ts";

/** So many rows and groups are read from the back of a room. */
const ON_SLIDE = { targets: 5, groups: 9 } as const;

const listFigure = (page: FigurePage): FigureFile | undefined => {
  const { snapshot, parameters, isSlide, width } = page;
  const { targets, mode, groups, hasGroups } = targetListing(page);
  if (targets.length === 0) return undefined;
  return targetListFigure(targets, snapshot, {
    units: valueIn(parameters, drawnUnits),
    settle: mode.settle,
    groups: hasGroups ? inSightOf(groups, valueIn(parameters, openGroups)) : undefined,
    most: mostRows(page, ON_SLIDE.targets),
    isSlide,
    width,
  });
};

const verdictsFigure = (page: FigurePage): FigureFile | undefined => {
  const { snapshot, parameters } = page;
  const { dataset, judged, selection, targets } = snapshot;
  if (targets.shown.length === 0) return undefined;
  const by = valueIn(parameters, scoreDivision);
  const groups = by && scoreGroups(targets.shown, judged, by, dataset, selection);
  return scoreboardFigure(
    targets.shown,
    groups?.slice(0, mostRows(page, ON_SLIDE.groups)) ?? [],
    snapshot,
    page,
  );
};

/** The figures of the list of targets. */
export const targetsFigures: PageFigures = [
  figureOf("targets", listFigure),
  figureOf("verdicts", verdictsFigure),
  paceScatterFigure,
  comparisonFigure,
];

/** The figures of a target's page. */
export const targetFigures: PageFigures = [
  figureOf(
    ({ id }) => id,
    ({ snapshot, id, ...room }) => {
      const entry = snapshot.dataset.targetById.get(id);
      return entry && targetFigure(entry, snapshot, room);
    },
  ),
  trajectoryFigure,
];
