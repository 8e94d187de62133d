import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { glyphWords } from "#messages/charts/targetGlyph.ts";
import { trajectory } from "#messages/charts/trajectory.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { targetFigure } from "#figures/target/figure.ts";
import { targetListFigure } from "#figures/targetList/figure.ts";

import { comparisonFigure } from "./comparison/comparisonFigure.ts";
import { trajectoryFile } from "./course/trajectoryFile.ts";
import { targetListing } from "#figures/targetList/listing.ts";
import { drawnUnits } from "#figures/targetList/parameters.ts";
import { paceFigure } from "./pace/paceFigure.ts";
import { comparedTargets } from "./params.ts";
import { targetName } from "#parts/records/targetNames.ts";

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

/** The figures of the list of targets. */
export const targetsFigures: PageFigures = [
  targetListFigure,
  verdictsFigure,
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
  targetFigure,
  figureOf(({ id }) => `course-${id}`, courseOf),
];
