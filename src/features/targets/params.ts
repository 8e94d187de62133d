import { orderParameter } from "#domain/query/parameters/order.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import {
  choice,
  flag,
  type Parameter,
  readId,
  setting,
  several,
  valueIn,
} from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { targetSortKeys } from "#domain/findings/targetSort.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";
import type { ScoreBy } from "#figures/scoreboard/scoreboardGroups.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import type { ParameterChange } from "#ui/frame/navigation.tsx";

/** The order of targets: the furthest behind first, unless the address says otherwise. */
export const targetOrder = orderParameter({
  name: "sort",
  keys: targetSortKeys,
  fallback: { key: "pace", descending: false },
});

/** What the verdicts are divided by. */
export const scoreDivision = choice<ScoreBy, undefined>({
  name: "group",
  values: ["sector", "lead", "due"],
  fallback: undefined,
});

export const targetsView = choice({
  name: "view",
  values: ["list", "scatter"],
  fallback: "list",
});

/** Whether targets are drawn by their share of the way, or in the units that they are set in. */
export const drawnUnits = choice<GlyphUnits, "share">({
  name: "units",
  values: ["share", "native"],
  fallback: "share",
});

/** Whether the list tells what other methods say. */
export const secondOpinions = flag("opinions");

/** Whether only the targets stand that a missing figure would settle. */
export const onlySettled = flag("settle");

/** The groups that stand open whole; a phone shows the first of them alone. */
export const openGroups = several<Verdict>({
  name: "open",
  what: "open-group",
  read: (text) => {
    const value = verdicts.find((one) => one === text.toLowerCase());
    return value === undefined ? "unreadable" : { value };
  },
  write: (verdict) => verdict,
});

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
