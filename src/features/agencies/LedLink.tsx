import type { ReactNode } from "react";

import type { Selection } from "#domain/selection/selection.ts";
import { CountLink } from "#parts/CountLink.tsx";

interface Props {
  readonly lead: string;
  readonly partner: string;
  readonly count: number;
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** What one body led and the other issued with it, as a link to just these records. */
export const LedLink = ({ lead, partner, count, selection, children }: Props) => (
  <CountLink
    bodies={[
      { body: lead, part: "lead" },
      { body: partner, part: "issued" },
    ]}
    count={count}
    selection={selection}
  >
    {children} {count}
  </CountLink>
);
