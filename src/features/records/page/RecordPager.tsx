import type { Entry } from "#domain/dataset/entry.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import type { Neighbours } from "./recordView.ts";

interface Props {
  readonly neighbours: Neighbours;
}

interface StepProps {
  readonly entry: Entry | undefined;
  readonly word: string;
  /** Signs before and behind the word, that aren't read out. */
  readonly signs: readonly [before: string, after: string];
}

const Step = ({ entry, word, signs: [before, after] }: StepProps) =>
  entry === undefined ? (
    <span className="py-1 text-muted">
      {before}
      {word}
      {after}
    </span>
  ) : (
    <RouteLink
      aria-label={recordPage.pager.to(word, shortTitle(entry))}
      className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
      title={shortTitle(entry)}
      to={`/records/${entry.id}`}
    >
      <span aria-hidden="true">{before}</span>
      {word}
      <span aria-hidden="true">{after}</span>
    </RouteLink>
  );

/** One record back, one on, and back to all, within what is selected. */
export const RecordPager = ({ neighbours }: Props) => {
  const { place, previous, next } = neighbours;
  return (
    <nav
      aria-label={recordPage.pager.label}
      className="mb-2 flex flex-wrap items-center gap-x-4 text-small print:hidden"
    >
      <RouteLink
        className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
        to="/records"
      >
        {recordPage.pager.all}
      </RouteLink>
      {place === undefined ? null : (
        <>
          <Step signs={["← ", ""]} entry={previous} word={recordPage.pager.previous} />
          <Step signs={["", " →"]} entry={next} word={recordPage.pager.next} />
        </>
      )}
    </nav>
  );
};
