import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { type Flipped, goneFrom } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dataLang } from "#messages/app/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";

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
      {flipped.length === 0 ? null : (
        <Button className="mt-1" onClick={onTakeOver}>
          {words.takeOver}
        </Button>
      )}
    </div>
  );
};
