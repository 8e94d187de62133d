import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { type Day, parseDate, partsOf, dayOf } from "#domain/calendar/dates.ts";
import { type Entry, targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { arrivalsIn, correctionKey } from "#domain/dataset/history.ts";
import { verdictChanges } from "#domain/judging/verdictChanges.ts";
import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { feeds } from "#messages/files/site.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { issuersWords, fullTitle, shortTitle } from "#messages/words/titles.ts";
import type { Site } from "#site/site.ts";

/** One thing that is new. */
export interface FeedEntry {
  readonly kind: "record" | "correction" | "verdict";
  /** Names it for good, in whatever feed and language it stands. */
  readonly key: string;
  /** The day on which it came: of the data, never of the clock. */
  readonly day: Day;
  /** The page that tells more of it. */
  readonly route: string;
  readonly title: string;
  readonly summary: string;
  /** A text of the data, which is in English. */
  readonly text: string | undefined;
  readonly entry: Entry;
}

/** Changes of verdicts are told as far back as that. */
const YEARS = 2;

const dayIn = ({ date }: Pick<PastEdition, "date">): Day => parseDate(date)?.end ?? 0;

const recordsIn = ({ snapshot: { dataset }, history }: Site): FeedEntry[] => {
  const arrivals = arrivalsIn(history);
  return dataset.entries.flatMap((entry) => {
    const { id, record, main } = entry;
    const edition = arrivals.record(id);
    if (edition === undefined) return [];
    const issuers = issuersWords(record.issuers, dataset);
    return {
      kind: "record",
      key: `record/${id}`,
      day: dayIn(edition),
      route: `/records/${id}`,
      title: fullTitle(entry),
      summary: feeds.record({ kind: record.kind, main, issuers, edition }),
      text: record.summary,
      entry,
    };
  });
};

/** What checking confirmed changes nothing, and is no news. */
const correctionsIn = ({ snapshot: { dataset }, history }: Site): FeedEntry[] => {
  const arrivals = arrivalsIn(history);
  return dataset.entries.flatMap((entry) =>
    (entry.record.corrections ?? []).flatMap((correction): FeedEntry[] => {
      const key = correctionKey(entry.id, correction);
      const edition = arrivals.correction(key);
      if (edition === undefined || correction.outcome === "confirms") return [];
      return [
        {
          kind: "correction",
          key: `correction/${key}`,
          day: dayIn(edition),
          route: `/records/${entry.id}`,
          title: feeds.correction(shortTitle(entry), correction),
          summary: feeds.checked(correction, edition),
          text: undefined,
          entry,
        },
      ];
    }),
  );
};

const verdictEntry = (
  { id, entry }: TargetEntry,
  told: Pick<FeedEntry, "key" | "day" | "title" | "summary">,
): FeedEntry => ({ kind: "verdict", route: `/targets/${id}`, text: undefined, entry, ...told });

const turnedIn = ({ snapshot: { dataset, asOf } }: Site): FeedEntry[] => {
  const { year, month, date } = partsOf(asOf);
  const from = dayOf(year - YEARS, month, date);
  return dataset.targets.flatMap((target) =>
    verdictChanges(target.evidence, from, asOf).map(({ day, before, after, causes }) =>
      verdictEntry(target, {
        key: `verdict/${target.id}/${day}/${after.verdict}`,
        day,
        title: feeds.verdict(targetLabel(target.target), before.verdict, after.verdict),
        summary: feeds.changed({
          day,
          causes,
          why: whyWords(target.target, after),
          title: fullTitle(target.entry),
        }),
      }),
    ),
  );
};

const judgedAnewIn = ({ snapshot: { dataset }, history: { editions } }: Site): FeedEntry[] =>
  editions.flatMap((edition, at) => {
    const before = editions[at - 1];
    if (before === undefined) return [];
    return Object.entries(edition.judgedAnew).flatMap(([id, { from, to }]): FeedEntry[] => {
      const target = dataset.targetById.get(id);
      if (target === undefined) return [];
      return [
        verdictEntry(target, {
          key: `verdict/${id}/${edition.version}`,
          day: dayIn(edition),
          title: feeds.verdict(targetLabel(target.target), from, to),
          summary: feeds.judgedAnew(edition, before, fullTitle(target.entry)),
        }),
      ];
    });
  });

/** By when it came, then by the date of its document, the newest first; the same whatever the files' order. */
const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.day - a.day || b.entry.main.start - a.entry.main.start || (a.key < b.key ? -1 : 1);

/** All that is new: records and corrections by the edition that brought them, verdicts by the day of change. */
export const feedEntries = (site: Site): readonly FeedEntry[] =>
  [...recordsIn(site), ...correctionsIn(site), ...turnedIn(site), ...judgedAnewIn(site)].sort(
    newestFirst,
  );

/** The bodies and sectors whose feeds it stands in. */
export const concerns = {
  agencies: ({ entry }: FeedEntry): readonly string[] => bodiesInPart.any(entry),
  sectors: ({ entry: { record } }: FeedEntry): readonly string[] => record.sectors,
} as const;
