import { parseDate } from "#domain/calendar/dates.ts";
import type { FlippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dataLang } from "#messages/app/language.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { dateWords } from "#messages/words/dates.ts";
import { targetName } from "#parts/records/targetNames.ts";

/** A target by its name, or by what it was called when slides of it were made. */
export const nameOfTarget = (
  id: string,
  dataset: Dataset,
  names: ReadonlyMap<string, string> = new Map(),
): string => {
  const entry = dataset.targetById.get(id);
  return entry === undefined ? (names.get(id) ?? words.goneTarget(id)) : targetName(entry, dataset);
};

interface Props {
  readonly turned: readonly FlippedOnSlides[];
  readonly dataset: Dataset;
  /** What targets that the data has no more were called. */
  readonly names?: ReadonlyMap<string, string>;
  /** How many are named; the others are counted. */
  readonly most?: number;
}

/** Verdicts that turned, each with its target, the day on which it was another, and its slides. */
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
          )}{" "}
          {words.onSlides(places)}
        </li>
      );
    })}
    {turned.length > most ? <li>{words.moreTurned(turned.length - most)}</li> : null}
  </ul>
);
