import type { Dataset } from "#domain/dataset/dataset.ts";
import {
  type Parameter,
  readId,
  setting,
  several,
  valueIn,
} from "#domain/query/parameters/parameter.ts";

/** More than four lines on one figure can't be distinguished. */
export const MOST_COMPARED = 4;

/** The targets to compare, by their ids. */
export const comparedTargets = (
  dataset: Pick<Dataset, "targetById" | "whole">,
): Parameter<readonly string[]> =>
  several({
    name: "compare",
    what: "compared-target",
    most: MOST_COMPARED,
    read: readId((dataset.whole ?? dataset).targetById),
    write: (id) => id,
  });

/** Adds an id to those compared, or removes it. Drops ids that can't be compared. */
export const toggleCompared =
  (id: string, compared: Parameter<readonly string[]>) =>
  (parameters: URLSearchParams): URLSearchParams => {
    const ids = new Set(valueIn(parameters, compared));
    if (!ids.delete(id)) ids.add(id);
    return setting(compared, [...ids])(parameters);
  };
