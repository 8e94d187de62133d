import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";

/** The plans that are compared unless others are asked for: the outlines of the 14th and the 15th five-year plan. */
const usual = { plan: "14fyp-outline-2021", against: "15fyp-outline-2026" } as const;

/** One of the two plans: `plan` is the earlier, `against` the later. */
export const comparedPlan = (
  name: keyof typeof usual,
  dataset: Pick<Dataset, "missing" | "entryById">,
): Parameter<string> =>
  single({
    name,
    fallback: usual[name],
    read: readId(knownIn(dataset, ["policies"], dataset.entryById)),
    write: (id) => id,
  });
