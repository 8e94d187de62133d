import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";

/** The body that is compared with the page's. */
export const comparedBody = (
  dataset: Pick<Dataset, "agencies">,
  own: string,
): Parameter<string | undefined> => {
  const read = readId(dataset.agencies);
  return single<string | undefined>({
    name: "compare",
    what: "compared-body",
    fallback: undefined,
    read: (text) => (text.toLowerCase() === own ? "itself" : read(text)),
    write: (id) => id,
  });
};
