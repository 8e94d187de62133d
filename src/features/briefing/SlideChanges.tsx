import { use, useEffect, useState } from "react";

import type { EditionName, FigureSlide, Seen } from "#domain/briefing/briefing.ts";
import { type Flipped, goneFrom } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dataLang } from "#messages/app/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";
import { EditionContext } from "#parts/figures/editionContext.ts";
import { Button } from "#ui/frame/Button.tsx";

/** The edition of the data set that is shown, where that can be known; undefined until it is asked. */
const useEdition = (): { readonly edition: EditionName | undefined } | undefined => {
  const editionOf = use(EditionContext);
  const [known, setKnown] = useState<{ readonly edition: EditionName | undefined }>();
  useEffect(() => {
    let isOver = false;
    void editionOf().then((edition) => (isOver ? undefined : setKnown({ edition })));
    return () => {
      isOver = true;
    };
  }, [editionOf]);
  return known;
};

/** Which editions of the data set slides were made with, and which one this is. */
export const MadeWith = ({ seen }: { readonly seen: readonly Seen[] }) => {
  const now = useEdition();
  if (now === undefined) return null;
  const editions = new Map(seen.map(({ edition }) => [edition?.version, edition]));
  return <span className="block">{words.madeWith([...editions.values()], now.edition)}</span>;
};

interface Props {
  readonly slide: FigureSlide;
  /** The verdicts that are no longer what it showed. */
  readonly flipped: readonly Flipped[];
  readonly snapshot: Snapshot;
  /** Makes what is seen now what the slide showed. */
  readonly onTakeOver: () => void;
}

/** What has changed since a slide was made: verdicts that flipped, a page that is gone. */
export const SlideChanges = ({ slide, flipped, snapshot, onTakeOver }: Props) => {
  const { dataset } = snapshot;
  const asOf = parseDate(slide.seen.asOf);
  const gone = goneFrom(slide, snapshot);
  if ((flipped.length === 0 || asOf === undefined) && gone === undefined) return null;
  return (
    <div className="border-l-4 border-behind pl-3 text-small">
      <ul aria-label={words.changes}>
        {gone === undefined ? null : <li>{words.gone(gone)}</li>}
        {asOf === undefined
          ? null
          : flipped.map(({ id, ...change }) => (
              <li key={id} lang={dataLang}>
                {words.flipped(
                  change,
                  dataset.targetById.get(id)?.target.metric ?? id,
                  dateWords(asOf),
                )}
              </li>
            ))}
      </ul>
      <MadeWith seen={[slide.seen]} />
      {flipped.length === 0 ? null : (
        <Button className="mt-1" onClick={onTakeOver}>
          {words.takeOver}
        </Button>
      )}
    </div>
  );
};
