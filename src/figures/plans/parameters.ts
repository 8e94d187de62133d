import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";
import { subjectMore } from "#languages/subjectMore.ts";

/** Which of the two plans that the subject names a parameter falls back on. */
const usual = { plan: 0, against: 1 } as const;

/** One of the two plans: `plan` is the earlier, `against` the later. */
export const comparedPlan = (
  name: keyof typeof usual,
  dataset: Pick<Dataset, "entryById">,
): Parameter<string> =>
  single({
    name,
    fallback: subjectMore().plans?.[usual[name]] ?? "",
    read: readId(dataset.entryById),
    write: (id) => id,
  });
