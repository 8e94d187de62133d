import { parseDate } from "#domain/calendar/dates.ts";
import type { EditionName } from "#domain/briefing/briefing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RefreshedDeck } from "#export/ooxml/refresh/refreshDeck.ts";
import { TurnedList } from "#features/briefing/slides/TurnedList.tsx";
import { briefing as words } from "#messages/files/briefing.ts";
import { refresh } from "#messages/files/briefingFiles.ts";
import { dateWords } from "#messages/words/dates.ts";

import type { RefreshReport } from "./refreshReport.ts";

interface Props {
  readonly deck: Omit<RefreshedDeck, "bytes">;
  readonly report: RefreshReport;
  readonly dataset: Dataset;
  readonly edition: EditionName | undefined;
  /** Former names of targets that the data may no longer have. */
  readonly names: ReadonlyMap<string, string>;
  /** The name of a slide of the briefing. */
  readonly nameOf: (id: string) => string;
}

type Change = RefreshedDeck["slides"][number];

const isChanged = ({ figure, brought }: Change): boolean =>
  brought.length > 0 || (typeof figure === "object" && figure.isChanged);

const daysWords = (days: readonly string[]): readonly string[] =>
  days.map((day) => {
    const date = parseDate(day);
    return date === undefined ? day : dateWords(date);
  });

/** What changed in a refreshed deck as a whole, then the result for each slide. */
export const RefreshedList = ({ deck, report, dataset, edition, names, nameOf }: Props) => {
  const { slides, left, others, absent } = deck;
  const { turned, editions, before, now } = report;
  const rows = [
    ...slides.map(({ place, title, ...change }) => ({
      place,
      title,
      says: refresh.changes(change),
    })),
    ...left.map(({ place, title, why }) => ({ place, title, says: [refresh.left[why]] })),
  ].toSorted((a, b) => a.place - b.place);
  return (
    <div className="space-y-2">
      <p className="font-semibold">
        {refresh.done(slides.filter(isChanged).length, slides.length + left.length)}
      </p>
      {before.length === 0 ? null : (
        <p>
          {words.madeWith(editions, edition)} {refresh.days(daysWords(before), daysWords(now))}
        </p>
      )}
      <p>{refresh.turned(new Set(turned.map(({ id }) => id)).size)}</p>
      {turned.length === 0 ? null : <TurnedList dataset={dataset} names={names} turned={turned} />}
      <ol className="space-y-2">
        {rows.map(({ place, title, says }) => (
          <li className="wrap-anywhere" key={`${place} ${title} ${says.join(" ")}`}>
            <span className="font-semibold">{words.slide(place, title)}</span>
            {says.map((sentence) => (
              <span className="block" key={sentence}>
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {others.length === 0 ? null : <p>{refresh.others(others)}</p>}
      {absent.length === 0 ? null : (
        <p className="wrap-anywhere">{refresh.absent(absent.map(nameOf))}</p>
      )}
    </div>
  );
};
