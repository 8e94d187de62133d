import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { scoreGroups } from "#figures/scoreboard/scoreboardGroups.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { pickSorted, sortRows } from "#domain/findings/targetSort.ts";
import { groupByVerdict } from "#domain/findings/verdictGroups.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { glyphWords } from "#messages/figures/targetGlyph.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";

import { comparisonFigure } from "./comparison/comparisonFigure.ts";
import { trajectoryFile } from "./course/trajectoryFile.ts";
import { inSightOf, orderOfGroups } from "./list/groups.ts";
import { listTargets } from "./list/listedTargets.ts";
import { paceFigure } from "./pace/paceFigure.ts";
import { targetFigure } from "./page/targetFigure.ts";
import {
  comparedTargets,
  drawnUnits,
  onlySettled,
  openGroups,
  scoreDivision,
  secondOpinions,
  targetOrder,
} from "./params.ts";
import { targetName } from "#parts/records/targetNames.ts";

/** So many rows and groups are read from the back of a room. */
const ON_SLIDE = { targets: 5, groups: 9 } as const;

/** The targets of the page, narrowed and in its order. */
const listedOn = ({ snapshot, parameters }: FigurePage) => {
  const { dataset, judged, targets } = snapshot;
  const sorting = valueIn(parameters, targetOrder);
  const sorted = pickSorted(
    sortRows(dataset.targets, judged, sorting),
    targets.items,
    targets.result.mask,
  );
  const opinions = valueIn(parameters, secondOpinions);
  const settle = valueIn(parameters, onlySettled);
  const { targets: listed } = listTargets(sorted, judged, { opinions, settle });
  return { listed, settle, order: opinions ? undefined : orderOfGroups(sorting) };
};

const listFigure = (page: FigurePage): FigureFile | undefined => {
  const { snapshot, parameters, isSlide, width } = page;
  const { listed, settle, order } = listedOn(page);
  if (listed.length === 0) return undefined;
  const groups = order && groupByVerdict(listed, snapshot.judged, order);
  return targetListFigure(listed, snapshot, {
    units: valueIn(parameters, drawnUnits),
    settle,
    groups: groups && inSightOf(groups, valueIn(parameters, openGroups)),
    most: mostRows(page, ON_SLIDE.targets),
    isSlide,
    width,
  });
};

const paceOf = (page: FigurePage): FigureFile | undefined => {
  const points = pacePoints(listedOn(page).listed, page.snapshot.judged);
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
