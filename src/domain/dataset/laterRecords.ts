import { isoDay } from "#domain/calendar/dates.ts";
import { fileFrame } from "#domain/schema/files.ts";
import type { News, Policy } from "#domain/schema/records.ts";

import type { Dataset } from "./dataset.ts";
import type { Entry } from "./entry.ts";
import type { JsonFiles } from "./laterTexts.ts";
import { provenancesOf, sourcesNamedIn } from "./references.ts";

/**
 * The most records that a page loads at first, and the most in a file of older ones: a phone parses that many
 * in a moment.
 */
const MOST = 500;

/** Older records of one year, with the sources that nothing newer cites. */
export interface LaterPart {
  /** `2023`, and `2023-2` where a year takes several. */
  readonly name: string;
  /** The number of policies and news. */
  readonly records: number;
  readonly files: JsonFiles;
}

/** The files that are split. The others, to which these refer, are needed at once. */
const partedFiles = ["sources", "policies", "news"] as const;

const yearOf = ({ main }: Entry): string => isoDay(main.start).slice(0, 4);

/** Splits entries, which are newest first, into runs of one year and at most `most` entries. */
const runsOf = (entries: readonly Entry[], most: number): readonly (readonly Entry[])[] => {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const [newest] = run ?? [];
    const isFull = newest === undefined || run?.length === most;
    if (isFull || yearOf(newest) !== yearOf(entry)) runs.push([entry]);
    else run?.push(entry);
  }
  return runs;
};

const citedIn = (record: Policy | News): readonly string[] => {
  const cited: string[] = [];
  sourcesNamedIn(record, (id) => cited.push(id));
  provenancesOf(record, (list) => {
    for (const { source } of list) if (source !== undefined) cited.push(source);
  });
  return cited;
};

const idOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && "id" in record ? record.id : undefined;

const recordsIn = (json: unknown): readonly unknown[] => fileFrame.parse(json).records;

type Parted = (typeof partedFiles)[number];

const eachParted = (
  of: (file: Parted) => readonly unknown[],
): Readonly<Record<Parted, unknown>> => ({
  sources: { records: of("sources") },
  policies: { records: of("policies") },
  news: { records: of("news") },
});

/**
 * Splits a data set into its newest records, and the older ones by year, newest first: a page works with the
 * first part and doesn't wait for the rest. A small data set is all in the first part. Records that couldn't
 * be read stay there, so that they are named. The first part names the others (`later`) and says how many
 * records they contain (`awaited`).
 */
export const splitRecords = (
  files: JsonFiles,
  { entries }: Dataset,
  most = MOST,
): { readonly first: JsonFiles; readonly later: readonly LaterPart[] } => {
  // In the order of the joined data set, so that joining has almost nothing to sort.
  const places = new Map<unknown, number>(entries.map(({ id }, at) => [id, at]));
  const placeOf = (record: unknown): number => places.get(idOf(record)) ?? entries.length;
  const sorted = {
    sources: recordsIn(files["sources"]),
    policies: recordsIn(files["policies"]).toSorted((a, b) => placeOf(a) - placeOf(b)),
    news: recordsIn(files["news"]).toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
  const filtered = (isMeant: (file: Parted, id: unknown) => boolean) =>
    eachParted((file) => sorted[file].filter((record) => isMeant(file, idOf(record))));
  const runs = [...runsOf(entries, most)];
  const newest = runs.splice(0, 1).flat();
  while (newest.length + (runs[0]?.length ?? most) <= most) newest.push(...(runs.shift() ?? []));
  if (runs.length === 0) return { first: files, later: [] };
  const citedBefore = new Set(newest.flatMap(({ record }) => citedIn(record)));
  const perYear = new Map<string, number>();
  const [laterSources, laterIds] = [new Set<unknown>(), new Set<unknown>()];
  const later = runs.map((run): LaterPart => {
    const ids = new Set<unknown>(run.map(({ id }) => id));
    const cited = run.flatMap(({ record }) => citedIn(record));
    const sources = new Set<unknown>(cited.filter((id) => !citedBefore.has(id)));
    for (const id of cited) citedBefore.add(id);
    for (const id of sources) laterSources.add(id);
    for (const id of ids) laterIds.add(id);
    const year = run[0] === undefined ? "" : yearOf(run[0]);
    const nth = (perYear.get(year) ?? 0) + 1;
    perYear.set(year, nth);
    return {
      name: nth === 1 ? year : `${year}-${nth}`,
      records: run.length,
      files: filtered((file, id) => (file === "sources" ? sources : ids).has(id)),
    };
  });
  const isFirst = (file: Parted, id: unknown): boolean =>
    !(file === "sources" ? laterSources : laterIds).has(id);
  const parts = later.map(({ name }) => name);
  const awaited = later.reduce((sum, { records }) => sum + records, 0);
  return { first: { ...files, ...filtered(isFirst), awaited, later: parts }, later };
};

/** Reverses the split: the files as one again, newest records first. */
export const joinRecords = (
  first: JsonFiles,
  later: readonly LaterPart[],
): Readonly<Record<Parted, unknown>> => {
  const parts = [first, ...later.map(({ files }) => files)];
  return eachParted((file) => parts.flatMap((one) => recordsIn(one[file])));
};
