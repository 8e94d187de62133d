import type { EditionName, FigureSlide, Seen } from "#domain/briefing/briefing.ts";
import { type Changes, isChanged } from "#domain/briefing/changes.ts";
import { flippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dataLang } from "#messages/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { wordButton } from "#ui/overlay/Popover.tsx";
import type { ChangedSlides } from "./useChanges.ts";
import { nameOfTarget, TurnedList } from "./TurnedList.tsx";
import { useSlideTitle } from "./useShownSlide.ts";

/** Which editions of the data set slides were made with, and which one is in use. */
const editionsWords = (seen: readonly Seen[], now: EditionName | undefined): string =>
  words.madeWith(
    [...new Map(seen.map(({ edition }) => [edition?.version, edition])).values()],
    now,
  );

/** Whether any slide is known to have been made with another edition. */
const isOfOther = (seen: readonly Seen[], now: EditionName | undefined): boolean =>
  now !== undefined &&
  seen.some(({ edition }) => edition !== undefined && edition.version !== now.version);

/** Whether a slide has changes that can be accepted; that its page is gone isn't one. */
const isLeft = (changes: Changes): boolean => isChanged({ ...changes, missing: undefined });

interface AllProps {
  readonly slides: readonly FigureSlide[];
  readonly snapshot: Snapshot;
  readonly since: ChangedSlides;
  /** The position of a slide, counted from 1. */
  readonly placeOf: (id: string) => number;
  readonly onChoose: (id: string) => void;
  /** Accepts the changes of all slides: records what they show now as their new baseline. */
  readonly onTakeOver: () => void;
}

/** How many changed verdicts are named in the summary over all slides. */
const MOST_NAMED = 8;

interface ChangedProps extends Pick<AllProps, "snapshot" | "onChoose"> {
  readonly slide: FigureSlide;
  readonly place: number;
}

/** A link to a slide that changed. */
const ChangedSlide = ({ slide, place, snapshot, onChoose }: ChangedProps) => (
  <button
    className={`${wordButton} block text-left wrap-anywhere`}
    onClick={() => onChoose(slide.id)}
    type="button"
  >
    {words.slide(place, useSlideTitle(slide, snapshot, true))}
  </button>
);

/** What has changed since the slides of a briefing were made, or that nothing has although the edition is another. */
export const BriefingChanges = (props: AllProps) => {
  const { slides, snapshot, since, placeOf, onChoose, onTakeOver } = props;
  const { edition } = snapshot.dataset;
  const { changes, changed, isDone } = since;
  const seen = slides.map((slide) => slide.seen);
  const isOther = isOfOther(seen, edition);
  if (changed.size === 0 && !(isDone && isOther)) return null;
  const all = [...changed.values()];
  const looked = slides.flatMap(({ id, seen: was }) => {
    const one = changed.get(id);
    return one === undefined ? [] : [{ place: placeOf(id), seen: was, changes: one }];
  });
  const turned = flippedOnSlides(looked);
  const unrecorded = [...changes.values()].filter(({ isKept }) => !isKept).length;
  const editions = editionsWords(seen, edition);
  return (
    <Notice>
      {changed.size === 0 ? (
        <span>
          {editions} {words.unchanged(slides.length, unrecorded)}
        </span>
      ) : (
        <div>
          {words.changedSince(new Set(turned.map(({ id }) => id)).size, changed.size)} {editions}
          {turned.length === 0 ? null : (
            <TurnedList dataset={snapshot.dataset} most={MOST_NAMED} turned={turned} />
          )}
          {slides
            .filter(({ id }) => changed.has(id))
            .map((slide) => (
              <ChangedSlide
                key={slide.id}
                onChoose={onChoose}
                place={placeOf(slide.id)}
                slide={slide}
                snapshot={snapshot}
              />
            ))}
        </div>
      )}
      {isOther || all.some(isLeft) ? (
        <Button onClick={onTakeOver}>{words.takeOverAll}</Button>
      ) : null}
    </Notice>
  );
};

interface Props {
  readonly slide: FigureSlide;
  /** Differences from what the slide recorded; undefined until they are computed. */
  readonly changes: Changes | undefined;
  readonly snapshot: Snapshot;
  /** Accepts the changes: records what the slide shows now as its new baseline. */
  readonly onTakeOver: () => void;
}

/**
 * What has changed since a slide was made: verdicts that changed, its counts of records and targets, a page that
 * is gone.
 */
export const SlideChanges = ({ slide, changes, snapshot, onTakeOver }: Props) => {
  const { edition } = snapshot.dataset;
  const asOf = parseDate(slide.seen.asOf);
  if (changes === undefined || asOf === undefined) return null;
  const { flipped, records, targets, missing, isKept } = changes;
  const hasChanged = isChanged(changes);
  const isOther = isOfOther([slide.seen], edition);
  if (!hasChanged && !isOther) return null;
  return (
    <div className={`border-l-4 pl-3 text-small ${hasChanged ? "border-behind" : "border-rule"}`}>
      {hasChanged ? (
        <ul aria-label={words.changes}>
          {missing === undefined ? null : <li>{words.gone(missing)}</li>}
          {flipped.map(({ id, ...change }) => (
            <li key={id} lang={dataLang}>
              {words.flipped(change, nameOfTarget(id, snapshot.dataset), dateWords(asOf))}
            </li>
          ))}
          {records === undefined ? null : <li>{words.records(records)}</li>}
          {targets === undefined ? null : (
            <li>{words.targets(targets, slide.seen.counted ?? "targets")}</li>
          )}
        </ul>
      ) : (
        <p>{words.unchanged(1, isKept ? 0 : 1)}</p>
      )}
      <p>{editionsWords([slide.seen], edition)}</p>
      {isOther || isLeft(changes) ? (
        <Button className="mt-1" onClick={onTakeOver}>
          {words.takeOver}
        </Button>
      ) : null}
    </div>
  );
};
