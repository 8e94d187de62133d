import type { Snapshot } from "#domain/filter/snapshot.ts";
import { overview } from "#messages/views/overview.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { BodyBars } from "./BodyBars.tsx";
import { countBodies } from "./countBodies.ts";
import { FieldMarks } from "./FieldMarks.tsx";
import { Watch } from "./Watch.tsx";

const BODIES = 7;

/** What follows the answer: why to come back, how the fields stand, and who issued most. */
export const Below = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries } = snapshot;
  const all = countBodies(entries);
  const bodies = all.slice(0, BODIES);
  return (
    <div className="grid content-start gap-x-10 gap-y-6 xl:grid-cols-2 min-[105rem]:grid-cols-1">
      <Watch snapshot={snapshot} />
      <div>
        <FieldMarks heading={overview.fields} snapshot={snapshot} />
        {bodies.length === 0 ? null : (
          <section aria-label={overview.bodies}>
            <h2 className="mb-1 font-serif text-lead font-bold">{overview.bodies}</h2>
            <BodyBars all={all.length} bodies={bodies} snapshot={snapshot} />
            <RouteLink className="mt-2 inline-block py-0.75 text-small underline" to="/agencies">
              {overview.allBodies}
            </RouteLink>
          </section>
        )}
      </div>
    </div>
  );
};
