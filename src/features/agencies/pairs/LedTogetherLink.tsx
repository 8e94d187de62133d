import { CountLink } from "#parts/records/CountLink.tsx";
import type { Selection } from "#domain/query/selection/selection.ts";
import { pairs } from "#messages/views/agencies.ts";

interface Props {
  readonly lead: string;
  readonly partner: string;
  readonly count: number;
  readonly selection: Selection;
  /** The text of the link, with the count in it. */
  readonly words: string;
  /** Name of the partner for the accessible name: the same text is repeated for other partners. */
  readonly partnerName: string;
}

/** What one body led and the other co-issued, as a link to exactly these records. */
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
