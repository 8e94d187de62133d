import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";

/** The body whose partners are beside the matrix. */
export const selectedBody = (
  dataset: Pick<Dataset, "missing" | "agencies">,
): Parameter<string | undefined> =>
  single<string | undefined>({
    name: "select",
    what: "selected-body",
    fallback: undefined,
    read: readId(knownIn(dataset, ["agencies"], dataset.agencies)),
    write: (id) => id,
  });
