import { method, notFound } from "#messages/app/parts.ts";
import { shell } from "#messages/app/shell.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { views } from "#app/shell/views.ts";

/** An unknown route: says so, and leads to every view, to the method and to the briefing. */
export const NotFound = ({ path }: { readonly path: string }) => (
  <>
    <ViewHeader title={notFound.title} />
    <p>{notFound.lead(path)}</p>
    <ul className="mt-2 list-disc pl-5">
      {[
        ...views.map((view) => [view.path, shell.views[view.name]] as const),
        ["/method", method.link] as const,
        ["/briefing", shell.briefing] as const,
      ].map(([to, words]) => (
        <li key={to}>
          <RouteLink className="inline-block min-h-6 py-0.75 underline" to={to}>
            {words}
          </RouteLink>
        </li>
      ))}
    </ul>
  </>
);
