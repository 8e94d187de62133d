import type { Snapshot } from "#domain/filter/snapshot.ts";
import { overview } from "#messages/views/overview.ts";

import { BodyBars } from "./BodyBars.tsx";
import { countBodies } from "./countBodies.ts";
import { FieldMarks } from "./FieldMarks.tsx";
import { Watch } from "./Watch.tsx";

const BODIES = 7;

/** What follows the answer: why to come back, how the fields stand, and who issued most. */
export const Below = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries } = snapshot;
  const bodies = countBodies(entries).slice(0, BODIES);
  return (
    <div className="grid content-start gap-x-10 gap-y-6 xl:grid-cols-2 min-[105rem]:grid-cols-1">
      <Watch snapshot={snapshot} />
      <div>
        <FieldMarks heading={overview.fields} snapshot={snapshot} />
        {bodies.length === 0 ? null : <BodyBars bodies={bodies} snapshot={snapshot} />}
      </div>
    </div>
  );
};
