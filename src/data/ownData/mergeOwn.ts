import type { Tables } from "#domain/dataset/tables.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";

import type { OwnChoice } from "./keptFiles.ts";
import type { OwnSet } from "./readOwn.ts";

type Records = readonly { readonly id: string }[];

/** The files whose ids a file's records may not have: policies and news are records alike. */
const filesBeside = (file: FileName): readonly FileName[] =>
  file === "policies" || file === "news" ? ["policies", "news"] : [file];

const idsIn = (tables: Tables, file: FileName): ReadonlySet<string> =>
  new Set(filesBeside(file).flatMap((one) => tables[one].map(({ id }) => id)));

/** The ids of own records that the site has too, by file. */
export const sameIds = ({ tables }: OwnSet, site: Tables): readonly string[] =>
  fileNames.flatMap((file) => {
    const own = idsIn(tables, file);
    return site[file].flatMap(({ id }) => (own.has(id) ? [id] : []));
  });

/** The records that are shown: a reader's own, in place of the site's or with them. */
export const mergedTables = (
  { tables }: OwnSet,
  site: Tables,
  { isMerged, ownWins }: Pick<OwnChoice, "isMerged" | "ownWins">,
): Tables => {
  if (!isMerged) return tables;
  const without = (records: Records, ids: ReadonlySet<string>): Records =>
    records.filter(({ id }) => !ids.has(id));
  const merged = (file: FileName): Records =>
    ownWins
      ? [...without(site[file], idsIn(tables, file)), ...tables[file]]
      : [...site[file], ...without(tables[file], idsIn(site, file))];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each file's records are of its own kind
  return perFile(merged) as unknown as Tables;
};
