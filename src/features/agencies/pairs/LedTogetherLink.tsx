import { CountLink } from "#parts/records/CountLink.tsx";
import type { Selection } from "#domain/query/selection/selection.ts";
import { pairs } from "#messages/views/agencies.ts";

interface Props {
  readonly lead: string;
  readonly partner: string;
  readonly count: number;
  readonly selection: Selection;
  /** Words with the number in them. */
  readonly words: string;
  /** What the partner goes by: the same words stand beside other partners. */
  readonly partnerName: string;
}

/** What one body led and the other issued with it, as a link to just these records. */
export const LedTogetherLink = ({ lead, partner, count, selection, words, partnerName }: Props) => (
  <CountLink
    bodies={[
      { body: lead, part: "lead" },
      { body: partner, part: "issued" },
    ]}
    count={count}
    name={pairs.withPartner(words, partnerName)}
    selection={selection}
  >
    {words}
  </CountLink>
);
