import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { flippedSince } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dataLang } from "#messages/app/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";

interface Props {
  readonly slide: FigureSlide;
  readonly snapshot: Snapshot;
}

/** Which verdicts of a slide have changed since it was made. */
export const SlideChanges = ({ slide, snapshot }: Props) => {
  const flipped = flippedSince(slide, snapshot);
  const asOf = parseDate(slide.seen.asOf);
  if (flipped.length === 0 || asOf === undefined) return null;
  const { targetById } = snapshot.dataset;
  return (
    <ul aria-label={words.changes} className="border-l-4 border-behind pl-3 text-small">
      {flipped.map(({ id, ...change }) => (
        <li key={id} lang={dataLang}>
          {words.flipped(change, targetById.get(id)?.target.metric ?? id, dateWords(asOf))}
        </li>
      ))}
    </ul>
  );
};
