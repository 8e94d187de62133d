import type { PageParameters } from "#parts/page/pageParameters.ts";
import { comparedTargets } from "#figures/comparison/parameters.ts";
import { comparedPlan } from "#figures/plans/parameters.ts";
import { scoreDivision } from "#figures/scoreboard/scoreboardGroups.ts";
import {
  drawnUnits,
  onlySettled,
  openGroups,
  targetOrder,
  targetsView,
} from "#figures/targetList/parameters.ts";

export const targetsParameters: PageParameters = ({ snapshot: { dataset } }) => [
  targetOrder,
  scoreDivision,
  targetsView,
  drawnUnits,
  onlySettled,
  openGroups,
  comparedTargets(dataset),
  comparedPlan("plan", dataset),
  comparedPlan("against", dataset),
];
