import { QueryClient } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { DataFile } from "#domain/dataset/dataFile.ts";
import { type Dataset, joiningSteps } from "#domain/dataset/dataset.ts";
import { assumptionsOf, type Judged, judgingSteps } from "#domain/query/filter/judged.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { otherTextKinds } from "#domain/schema/pinyin.ts";
import { siteEdition } from "#domain/schema/siteEdition.ts";
import { namedFiles } from "#importing/pinyin/chineseNames.ts";

import { runInSlices } from "#data/inSlices.ts";
import { dataQuery } from "#data/loadDataset.ts";
import { type DataSource, loadSiteFile, setSource } from "#data/loadFile.ts";

import { FileError } from "#domain/schema/fileFault.ts";
import type { OwnChoice } from "./keptFiles.ts";
import { mergedTables } from "./mergeOwn.ts";
import { ownPinyin } from "./ownPinyin.ts";
import type { OwnSet } from "./readOwn.ts";
import { loadSiteData } from "./siteData.ts";

/** What a page would show of own data. */
export interface BuiltOwn {
  readonly choice: OwnChoice;
  readonly set: OwnSet;
  readonly site: DataFile;
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly edition: Edition;
}

/**
 * The edition that is shown: the site's, or that of the reader's files, marked as own data. Only the published edition
 * has a list of what it brought.
 */
const editionOf = (
  { name, isMerged }: OwnChoice,
  { edition: given }: OwnSet,
  site: Edition,
  today: Day,
): Edition => {
  const own = { name, isMerged };
  if (isMerged) {
    const { brought: _brought, ...rest } = site;
    return { ...rest, own };
  }
  const theirs = siteEdition.safeParse(given).data;
  const title = theirs?.title ?? name;
  // Files that don't say what they are about have the site's language of titles, and speak of nobody.
  const titles = site.subject?.titles;
  const subject = theirs?.subject ?? { site: title, ...(titles === undefined ? {} : { titles }) };
  if (theirs !== undefined) return { ...theirs, subject, own };
  return {
    subject,
    name: "own-data",
    title,
    description: title,
    version: "1.0.0",
    date: isoDay(today),
    licence: "—",
    own,
  };
};

/**
 * Joins, prepares and judges own data, alone or with the site's, in slices. Nothing is shown yet.
 * @throws FileError where the site's files can't be loaded
 */
export const buildOwn = async (set: OwnSet, choice: OwnChoice, today: Day): Promise<BuiltOwn> => {
  const site = await loadSiteData();
  const edition = editionOf(choice, set, site.edition, today);
  const tables = mergedTables(set, site.tables, choice);
  const dataset = await runInSlices(joiningSteps(tables, [], edition));
  const prepared = await runInSlices(prepareSteps(dataset));
  const judged = await runInSlices(judgingSteps(prepared, assumptionsOf(emptySelection, today)));
  return { choice, set, site, dataset, judged, edition };
};

/** The same under the name that it was given last. */
export const renamed = (built: BuiltOwn, name: string): BuiltOwn => {
  const { isMerged } = built.choice;
  return {
    ...built,
    choice: { ...built.choice, name },
    edition: { ...built.edition, own: { name, isMerged } },
  };
};

/** Files that no record of own data is in: what the site publishes of its own records besides. */
const besides = async (
  file: Parameters<DataSource>[0],
  { choice: { isMerged, ownWins }, set }: BuiltOwn,
  signal: AbortSignal,
): Promise<unknown> => {
  switch (file) {
    case "names": {
      const names: unknown = JSON.parse(set.names);
      const theirs = isMerged ? await loadSiteFile("names", signal).catch(() => ({})) : {};
      return joined(otherTextKinds, ownWins ? [theirs, names] : [names, theirs]);
    }
    case "pinyin": {
      const own = await ownPinyin(set);
      const theirs = isMerged ? await loadSiteFile(file, signal) : {};
      return joined(namedFiles, ownWins ? [theirs, own] : [own, theirs]);
    }
    case "history":
      return isMerged ? loadSiteFile(file, signal) : { editions: [] };
    default:
      throw new FileError(file, { is: "unreachable" });
  }
};

const partOf = (names: unknown, part: string): object => {
  const found: unknown =
    typeof names === "object" && names !== null
      ? Object.entries(names).find(([key]) => key === part)?.[1]
      : undefined;
  return typeof found === "object" && found !== null ? found : {};
};

/** Files of parts by id as one: of what two of them say of an id, the later one counts. */
const joined = (parts: readonly string[], files: readonly unknown[]): unknown =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      Object.fromEntries(files.flatMap((file) => Object.entries(partOf(file, part)))),
    ]),
  );

/** Own data as the source of all files, so that saved pages, searches and exports have it too. */
const sourceOf =
  (built: BuiltOwn): DataSource =>
  async (file, signal) => {
    if (file !== "data") return besides(file, built, signal);
    const { edition, dataset } = built;
    return { edition, tables: dataset.tables, problems: [] } satisfies DataFile;
  };

/** Makes own data the page's: its files from now on, and a client that holds it ready. */
export const clientOf = (built: BuiltOwn): QueryClient => {
  setSource(sourceOf(built));
  const client = new QueryClient();
  client.setQueryData(dataQuery.queryKey, { ...built.dataset, edition: built.edition });
  return client;
};

/** Makes the site's data the page's again. */
export const siteClient = (): QueryClient => {
  setSource();
  return new QueryClient();
};
