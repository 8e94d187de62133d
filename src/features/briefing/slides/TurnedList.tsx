import { parseDate } from "#domain/calendar/dates.ts";
import type { FlippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { dataLang } from "#messages/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";
import { ui } from "#messages/ui.ts";
import { targetName } from "#parts/records/targetNames.ts";

/** The name of a target, or the name it had when its slides were made. */
export const nameOfTarget = (
  id: string,
  dataset: Dataset,
  names: ReadonlyMap<string, string> = new Map(),
): string => {
  const entry = wholeOf(dataset).targetById.get(id);
  return entry === undefined ? (names.get(id) ?? words.goneTarget(id)) : targetName(entry, dataset);
};

interface Props {
  readonly turned: readonly FlippedOnSlides[];
  readonly dataset: Dataset;
  /** Names of targets that the data no longer has. */
  readonly names?: ReadonlyMap<string, string>;
  /** How many changes are listed; the others are counted. */
  readonly most?: number;
}

/** Verdicts that changed, each with its target, the day of the former verdict, and its slides. */
export const TurnedList = ({ turned, dataset, names, most = turned.length }: Props) => (
  <ul aria-label={words.turned} className="list-disc pl-5">
    {turned.slice(0, most).map(({ id, asOf, places, ...change }) => {
      const day = parseDate(asOf);
      return (
        <li className="wrap-anywhere" key={`${id} ${change.before} ${change.now}`} lang={dataLang}>
          {words.flipped(
            change,
            nameOfTarget(id, dataset, names),
            day === undefined ? asOf : dateWords(day),
          )}
          {ui.betweenSentences}
          {words.onSlides(places)}
        </li>
      );
    })}
    {turned.length > most ? <li>{words.moreTurned(turned.length - most)}</li> : null}
  </ul>
);
