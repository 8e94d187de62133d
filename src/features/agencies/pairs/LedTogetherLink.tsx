import { CountLink } from "#parts/records/CountLink.tsx";
import type { Selection } from "#domain/selection/selection.ts";

interface Props {
  readonly lead: string;
  readonly partner: string;
  readonly count: number;
  readonly selection: Selection;
  /** Words with the number in them. */
  readonly words: string;
}

/** What one body led and the other issued with it, as a link to just these records. */
export const LedTogetherLink = ({ lead, partner, count, selection, words }: Props) => (
  <CountLink
    bodies={[
      { body: lead, part: "lead" },
      { body: partner, part: "issued" },
    ]}
    count={count}
    selection={selection}
  >
    {words}
  </CountLink>
);
