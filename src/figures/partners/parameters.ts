import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";

/** The body whose partners are beside the matrix. */
export const selectedBody = (dataset: Pick<Dataset, "agencies">): Parameter<string | undefined> =>
  single<string | undefined>({
    name: "select",
    what: "selected-body",
    fallback: undefined,
    read: readId(dataset.agencies),
    write: (id) => id,
  });
