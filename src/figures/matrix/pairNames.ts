import type { MatrixNames } from "./matrixPlaces.ts";
import type { CoIssuing } from "#domain/agencies/coIssuing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { fullName } from "#messages/words/titles.ts";

/** The names of the matrix's bodies, and how many records each issued. */
export const matrixNames = (dataset: Dataset, shared: CoIssuing): MatrixNames => ({
  labelOf: (id) => bodyLabel(dataset, id),
  shortOf: (id) => {
    const body = dataset.agencies.get(id);
    return body === undefined ? id : matrix.shortName(body);
  },
  wholeOf: (id) => {
    const body = dataset.agencies.get(id);
    return body === undefined ? undefined : fullName(body.name);
  },
  issued: (id) => shared.issued(id),
});

/** The body whose partners are shown: the requested one, else the first selected one, else the one that issued most. */
export const partnersShown = (
  shared: CoIssuing,
  requestedBody: string | undefined,
  { facets }: Selection,
): string | undefined => {
  const { bodies } = shared;
  if (requestedBody !== undefined && bodies.includes(requestedBody)) return requestedBody;
  const chosen = facets.agency.include.find((id) => bodies.includes(id));
  return chosen ?? bodies.toSorted((a, b) => shared.issued(b) - shared.issued(a))[0];
};
