import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { language } from "#messages/language.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { textLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import type { FileName } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { datasetSearchers, textSearchesOf } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import { makeSearcher } from "#search/engine.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare, type Prepared } from "#domain/query/filter/prepare.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { TextSearches } from "#domain/query/filter/textSearch.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";

/** The files as they are published in the language of the messages, read once per worker. */
const publishedTexts = new Map<FileName, string>();

const publishedText = (file: FileName): string => {
  const known = publishedTexts.get(file);
  if (known !== undefined) return known;
  const written = readFileSync(
    join(import.meta.dirname, "../../public/data", `${file}.json`),
    "utf8",
  );
  const text = JSON.stringify(textsIn(textLanguage(language.code))(JSON.parse(written)));
  publishedTexts.set(file, text);
  return text;
};

/** The JSON of one file as it is published in the language of the messages, made afresh so that a test may spoil it. */
export const publishedFile = (file: FileName): { records: Record<string, unknown>[] } =>
  JSON.parse(publishedText(file)) as { records: Record<string, unknown>[] };

/** All of them, each parsed afresh. */
export const publishedFiles = () => perFile(publishedFile);

let published: Dataset | undefined;

/** The data set in `public/data`, read once per test file. */
export const realDataset = (): Dataset => (published ??= readDataset(publishedFiles()));

const findCore = (): ReturnType<typeof publishedFiles> => {
  const files = publishedFiles();
  const isCore = ({ collection }: Record<string, unknown>): boolean => collection !== "added";
  const added = new Set(
    [...files.policies.records, ...files.news.records]
      .filter((record) => !isCore(record))
      .map(({ id }) => id),
  );
  const coreOf = ({ records, ...frame }: ReturnType<typeof publishedFile>) => ({
    ...frame,
    records: records.filter(isCore).map((record) => {
      const links = record["links"] as readonly { readonly to: string }[] | undefined;
      return links === undefined
        ? record
        : { ...record, links: links.filter(({ to }) => !added.has(to)) };
    }),
  });
  const [policies, news] = [coreOf(files.policies), coreOf(files.news)];
  const texts = policies.records.flatMap(({ original = {} }) =>
    Object.values(original as Readonly<Record<string, readonly string[]>>).flat(),
  );
  const cited = new Set([
    ...(JSON.stringify([policies, news]).match(/(?<="source":")[^"]+/g) ?? []),
    ...texts,
  ]);
  const sources = {
    ...files.sources,
    records: files.sources.records.filter(({ id }) => cited.has(String(id))),
  };
  return { ...files, sources, policies, news };
};

let found: ReturnType<typeof publishedFiles> | undefined;

/**
 * The newsletter's records with what was gathered around them, without what was added to widen the
 * corpus and links to it, and with the sources that they cite: few enough for each to be drawn by
 * itself, and the same however the corpus grows. Parsed afresh.
 */
export const coreFiles = (): ReturnType<typeof publishedFiles> =>
  structuredClone((found ??= findCore()));

let core: Dataset | undefined;

/** The data set of the core files, read once per test file. */
export const coreDataset = (): Dataset => (core ??= readDataset(coreFiles()));

export const dayFrom = (text: string): Day => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`dayFrom: expected a date, found ${text}`);
  return date.start;
};

const prepared = new WeakMap<Dataset, Prepared>();

/** A data set made ready for filtering, once per test file. */
const preparedOf = (dataset: Dataset): Prepared => {
  const known = prepared.get(dataset) ?? prepare(dataset);
  prepared.set(dataset, known);
  return known;
};

/** What the app would show of a data set at an address with these parameters, on that day. */
export const snapshotOf = (
  dataset: Dataset,
  parameters = "",
  today = "2026-11-24",
  searches: TextSearches = { ...plainSearches(dataset), extent: "whole" },
): Snapshot => {
  const day = dayFrom(today);
  const selection = parseSelection(new URLSearchParams(parameters), vocabularyOf(dataset), day);
  const ready = preparedOf(dataset);
  const judged = judgeAll(ready, assumptionsOf(selection, day));
  return takeSnapshot(ready, judged, selection, day, searches, asKnown);
};

/** The same of the real data set once its search is loaded: what is found has an order. */
export const searchedSnapshot = async (
  parameters: string,
  dataset: Dataset = realDataset(),
  pinyin: Pinyin = noPinyin,
): Promise<Snapshot> => {
  const searchers = await datasetSearchers(dataset, pinyin, (docs) => makeSearcher(allDocs(docs)));
  const searches = textSearchesOf(searchers, dataset, "whole", pinyin);
  return snapshotOf(dataset, parameters, "2026-11-24", searches);
};

/** The same of the records around the newsletter. */
export const coreSnapshot = (parameters = "", today = "2026-11-24"): Snapshot =>
  snapshotOf(coreDataset(), parameters, today);

/** The same of the real data set. */
export const realSnapshot = (parameters = "", today = "2026-11-24"): Snapshot =>
  snapshotOf(realDataset(), parameters, today);
