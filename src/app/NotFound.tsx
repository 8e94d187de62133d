import { shell } from "#messages/shell.ts";
import { RouteLink } from "#ui/RouteLink.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

import { views } from "./views.ts";

/** An unknown route: says so, and leads to every view. */
export const NotFound = ({ path }: { readonly path: string }) => (
  <>
    <ViewHeader title={shell.notFoundTitle} />
    <p>{shell.notFound(path)}</p>
    <ul className="mt-2 list-disc pl-5">
      {views.map((view) => (
        <li key={view.path}>
          <RouteLink className="underline" to={view.path}>
            {shell.views[view.name]}
          </RouteLink>
        </li>
      ))}
    </ul>
  </>
);
