import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";

/** The body that is compared with the page's. */
export const comparedBody = (
  dataset: Pick<Dataset, "missing" | "agencies">,
  own: string,
): Parameter<string | undefined> => {
  const read = readId(knownIn(dataset, ["agencies"], dataset.agencies));
  return single<string | undefined>({
    name: "compare",
    what: "compared-body",
    fallback: undefined,
    read: (text) => (text.toLowerCase() === own ? "itself" : read(text)),
    write: (id) => id,
  });
};
