import { comparedTargets } from "#figures/comparison/parameters.ts";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { scoreGroups } from "#figures/scoreboard/scoreboardGroups.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { glyphWords } from "#messages/charts/targetGlyph.ts";
import { trajectory } from "#messages/charts/trajectory.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";

import { comparisonFigure } from "./comparison/comparisonFigure.ts";
import { trajectoryFile } from "./course/trajectoryFile.ts";
import { inSightOf, targetListing } from "#figures/targetList/listing.ts";
import { drawnUnits, openGroups } from "#figures/targetList/parameters.ts";
import { paceFigure } from "./pace/paceFigure.ts";
import { targetFigure } from "./page/targetFigure.ts";
import { scoreDivision } from "./params.ts";
import { targetName } from "#parts/records/targetNames.ts";

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

const paceOf = (page: FigurePage): FigureFile | undefined => {
  const points = pacePoints(targetListing(page).targets, page.snapshot.judged);
  return points.length === 0 ? undefined : paceFigure(points, page.snapshot, page);
};

const comparisonOf = ({ snapshot, parameters, width }: FigurePage): FigureFile | undefined => {
  const { dataset, judged } = snapshot;
  const ids = valueIn(parameters, comparedTargets(dataset));
  const compared = comparedOf(ids, dataset.targetById, judged);
  const model = compareModel(compared, valueIn(parameters, drawnUnits));
  const names = model.lines.map(({ entry }) => targetName(entry, dataset));
  return names.length === 0 ? undefined : comparisonFigure(model, names, snapshot, width);
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
  figureOf("pace-of-targets", paceOf),
  figureOf("comparison", comparisonOf),
];

const courseOf = ({ snapshot, id, ...room }: FigurePage): FigureFile | undefined => {
  const { dataset, judged } = snapshot;
  const entry = dataset.targetById.get(id);
  const judgement = judged.byTarget.get(id);
  const model = entry && judgement && trajectoryOf(entry.target, judgement, judged.assumptions);
  return (
    model &&
    trajectoryFile(
      model,
      entry,
      judgement,
      dataset,
      {
        title: trajectory.title(entry.target.metric),
        description: trajectory.description(glyphWords(entry.target, judgement)),
      },
      room,
    )
  );
};

/** The figures of a target's page. */
export const targetFigures: PageFigures = [
  figureOf(
    ({ id }) => id,
    ({ snapshot, id, ...room }) => {
      const entry = snapshot.dataset.targetById.get(id);
      return entry && targetFigure(entry, snapshot, room);
    },
  ),
  figureOf(({ id }) => `course-${id}`, courseOf),
];
