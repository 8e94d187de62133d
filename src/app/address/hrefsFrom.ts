import type { Navigation } from "#ui/navigation.tsx";

import { pageAt, viewParameters } from "#app/pages/pages.ts";

/**
 * An address as it stands in a link, without host and sub-path: with a closing slash, as a page is a folder to
 * hosts, and many answer it without one at another depth. The part of a page comes last.
 */
export const withQuery = (path: string, parameters: URLSearchParams): string => {
  const query = parameters.toString();
  const [page = "", part] = path.split("#");
  return `${page.replace(/\/*$/, "/")}${query === "" ? "" : `?${query}`}${part === undefined ? "" : `#${part}`}`;
};

/**
 * Where links to paths lead from the address of `pathname` and `search`: the selection and what isn't ours
 * goes along, what only says how the present page is arranged stays on pages that share it.
 */
export const hrefsFrom = (pathname: string, search: string): Navigation["href"] => {
  const carry = (isStaying: boolean): URLSearchParams => {
    const carried = new URLSearchParams(search);
    if (!isStaying) for (const name of viewParameters) carried.delete(name);
    return carried;
  };
  // Most links of a page change nothing, and it has hundreds.
  const [leaving, staying] = [carry(false), carry(true)];
  const own = pageAt(pathname)?.parameters;
  return (path, change) => {
    const [page = ""] = path.split("#");
    const isStaying =
      page === pathname || (own?.travels === true && pageAt(page)?.parameters === own);
    return withQuery(path, change?.(carry(isStaying)) ?? (isStaying ? staying : leaving));
  };
};
