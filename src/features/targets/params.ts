import type { PageParameters } from "#domain/query/parameters/page.ts";
import {
  type Parameter,
  readId,
  setting,
  several,
  valueIn,
} from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";
import { scoreDivision } from "#figures/scoreboard/scoreboardGroups.ts";
import {
  drawnUnits,
  onlySettled,
  openGroups,
  secondOpinions,
  targetOrder,
  targetsView,
} from "#figures/targetList/parameters.ts";
import type { ParameterChange } from "#ui/frame/navigation.tsx";

/** Beyond this many points a picture tells nothing that the list doesn't. */
export const MOST_PLACED = 200;

/** More than four lines on one figure can't be told apart. */
export const MOST_COMPARED = 4;

/** The targets to compare, by their ids. */
export const comparedTargets = (
  dataset: Pick<Dataset, "missing" | "targetById">,
): Parameter<readonly string[]> =>
  several({
    name: "compare",
    what: "compared-target",
    most: MOST_COMPARED,
    read: readId(knownIn(dataset, ["policies"], dataset.targetById)),
    write: (id) => id,
  });

/** Adds an id to those compared, or takes it away where it stands. What can't be compared goes. */
export const toggleCompared =
  (id: string, compared: Parameter<readonly string[]>): ParameterChange =>
  (parameters) => {
    const ids = new Set(valueIn(parameters, compared));
    if (!ids.delete(id)) ids.add(id);
    return setting(compared, [...ids])(parameters);
  };

export const targetsParameters: PageParameters = ({ snapshot: { dataset } }) => [
  targetOrder,
  scoreDivision,
  targetsView,
  drawnUnits,
  secondOpinions,
  onlySettled,
  openGroups,
  comparedTargets(dataset),
];
