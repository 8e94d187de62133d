import type { ParameterChange } from "#ui/frame/navigation.tsx";

import { isSameView, viewParameters } from "./routeParameters.ts";

const unchanged: ParameterChange = (parameters) => parameters;

/** An address as it stands in a link, without host and sub-path. The part of a page comes last. */
export const withQuery = (path: string, parameters: URLSearchParams): string => {
  const query = parameters.toString();
  const [page = "", part] = path.split("#");
  return `${page}${query === "" ? "" : `?${query}`}${part === undefined ? "" : `#${part}`}`;
};

/**
 * Where a link to `path` leads from the address of `pathname` and `search`: the selection and what
 * isn't ours goes along, what only says how the present view is drawn stays on the pages of that view.
 */
export const hrefFor = (
  path: string,
  { pathname, search }: { readonly pathname: string; readonly search: string },
  change: ParameterChange = unchanged,
): string => {
  const carried = new URLSearchParams(search);
  const [page = ""] = path.split("#");
  if (page !== pathname && !isSameView(pathname, page)) {
    for (const name of viewParameters) carried.delete(name);
  }
  return withQuery(path, change(carried));
};
