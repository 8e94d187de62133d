import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { perFile } from "#domain/schema/perFile.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { siteEdition } from "#domain/schema/siteEdition.ts";
import type { FileName } from "#domain/schema/files.ts";
import { history, type History } from "#domain/dataset/historyFile.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";

/** The published files by name, parsed from JSON. */
type PublishedFiles = Readonly<Record<FileName | "dataset" | "pinyin" | "history", unknown>>;

/** What the build knows of the site that it writes, in one language. */
export interface Site {
  readonly edition: Edition;
  /** The whole data set, evaluated on the day of the build. */
  readonly snapshot: Snapshot;
  readonly files: PublishedFiles;
  /** What each edition added or changed. */
  readonly history: History;
  /** All of `public/data/`, byte by byte, by path: `schema/news.schema.json`. */
  readonly published: ReadonlyMap<string, string>;
  /** The address of the hosted site, with a trailing slash; undefined if unknown. */
  readonly url: string | undefined;
}

/** A file that the build adds to the site. */
export interface SiteFile {
  /** Relative to the site's root: `v/1.2.0/records/steel-2022.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The site of the files of `public/data/`, given by their paths in it, on a day.
 * @throws SyntaxError if a file isn't JSON or is missing, FileError if a file isn't one of ours, ZodError if
 * edition or history don't match their schemas
 */
export const readSite = (published: ReadonlyMap<string, string>, day: Day, url?: string): Site => {
  const read = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");
  const files: PublishedFiles = {
    ...perFile(read),
    dataset: read("dataset"),
    pinyin: read("pinyin"),
    history: read("history"),
  };
  const edition = siteEdition.parse(files.dataset);
  const dataset = readDataset(files, edition);
  const selection = parseSelection(new URLSearchParams(), vocabularyOf(dataset), day);
  const prepared = prepare(dataset);
  const judged = judgeAll(prepared, assumptionsOf(selection, day));
  return {
    edition,
    snapshot: takeSnapshot(prepared, judged, selection, day, plainSearches(dataset), asKnown),
    files,
    history: history.parse(files.history),
    published,
    url,
  };
};
