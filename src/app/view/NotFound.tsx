import { notFound } from "#messages/app/notFound.ts";
import { shell } from "#messages/app/shell.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { views } from "#app/shell/views.ts";

/** An unknown route: says so, and leads to every view. */
export const NotFound = ({ path }: { readonly path: string }) => (
  <>
    <ViewHeader title={notFound.title} />
    <p>{notFound.lead(path)}</p>
    <ul className="mt-2 list-disc pl-5">
      {views.map((view) => (
        <li key={view.path}>
          <RouteLink className="inline-block min-h-6 py-0.75 underline" to={view.path}>
            {shell.views[view.name]}
          </RouteLink>
        </li>
      ))}
    </ul>
  </>
);
