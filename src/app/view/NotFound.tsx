import { notFound } from "#messages/app/parts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { pages } from "#app/pages/pages.ts";

/** The page for an unknown address, with links to all pages of the frame. */
export const NotFound = ({ path }: { readonly path: string }) => (
  <>
    <ViewHeader title={notFound.title} />
    <p>{notFound.lead(path)}</p>
    <ul className="mt-2 list-disc pl-5">
      {pages.map(({ path: to, link }) =>
        link === undefined ? null : (
          <li key={to}>
            <RouteLink className="inline-block min-h-6 py-0.75 underline" to={to}>
              {link.words}
            </RouteLink>
          </li>
        ),
      )}
    </ul>
  </>
);
