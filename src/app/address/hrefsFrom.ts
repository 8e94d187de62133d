import type { Navigation } from "#ui/navigation.tsx";

import { pageAt, viewParameters } from "#app/pages/pages.ts";

/**
 * An address for a link, without host and sub-path. The path ends in a slash because hosts serve a page as a
 * folder, and some answer without the slash from another depth. The fragment comes last.
 */
export const withQuery = (path: string, parameters: URLSearchParams): string => {
  const query = parameters.toString();
  const [page = "", part] = path.split("#");
  return `${page.replace(/\/*$/, "/")}${query === "" ? "" : `?${query}`}${part === undefined ? "" : `#${part}`}`;
};

/**
 * The link address of a path, seen from `pathname` and `search`: the selection and parameters that aren't
 * ours are carried over; the arrangement of the current page only to pages that share it.
 */
export const hrefsFrom = (pathname: string, search: string): Navigation["href"] => {
  const carry = (isStaying: boolean): URLSearchParams => {
    const carried = new URLSearchParams(search);
    if (!isStaying) for (const name of viewParameters) carried.delete(name);
    return carried;
  };
  // Most links of a page change no parameter, and it has hundreds.
  const [leaving, staying] = [carry(false), carry(true)];
  const own = pageAt(pathname)?.parameters;
  return (path, change) => {
    const [page = ""] = path.split("#");
    const isStaying =
      page === pathname || (own?.travels === true && pageAt(page)?.parameters === own);
    return withQuery(path, change?.(carry(isStaying)) ?? (isStaying ? staying : leaving));
  };
};
