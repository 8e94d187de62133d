import { setting } from "#domain/query/parameters/parameter.ts";
import type { ListMode } from "#figures/targetList/listing.ts";
import { targetsView } from "#figures/targetList/parameters.ts";
import { targets } from "#messages/targets/targets.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

const views: readonly ListMode["view"][] = ["list", "goals", "plans"];

/**
 * The ways to show targets, as links: they are in the view's menu too, where a figure's reader may not look. On a small
 * laptop they are on the line of the figure's actions above them, right of those; on a larger one right of the status,
 * so that as many rows are in sight.
 */
export const ViewLinks = ({ current }: { readonly current: ListMode["view"] }) => (
  <nav
    aria-label={targets.shownAs}
    className="flex flex-wrap gap-x-4 text-small sm:mb-2 lg:max-xl:pointer-fine:-mt-8.75 lg:max-xl:pointer-fine:ml-auto lg:max-xl:pointer-fine:w-fit xl:-mt-9 xl:justify-end print:hidden"
  >
    {views.map((view) => (
      <RouteLink
        aria-current={view === current ? "page" : undefined}
        change={setting(targetsView, view)}
        className="inline-block min-h-6 underline decoration-rule underline-offset-2 hover:decoration-ink aria-[current=page]:font-semibold aria-[current=page]:no-underline pointer-coarse:py-1.5"
        key={view}
        to="/targets"
      >
        {targets.show[view]}
      </RouteLink>
    ))}
  </nav>
);
