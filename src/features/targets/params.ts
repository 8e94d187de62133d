import type { PageParameters } from "#domain/query/parameters/page.ts";
import { choice } from "#domain/query/parameters/parameter.ts";
import { comparedTargets } from "#figures/comparison/parameters.ts";
import type { ScoreBy } from "#figures/scoreboard/scoreboardGroups.ts";
import {
  drawnUnits,
  onlySettled,
  openGroups,
  secondOpinions,
  targetOrder,
  targetsView,
} from "#figures/targetList/parameters.ts";

/** What the verdicts are divided by. */
export const scoreDivision = choice<ScoreBy, undefined>({
  name: "group",
  values: ["sector", "lead", "due"],
  fallback: undefined,
});

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
