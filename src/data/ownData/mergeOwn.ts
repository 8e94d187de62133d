import type { JsonFiles } from "#domain/dataset/laterTexts.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";

import type { OwnChoice } from "./keptFiles.ts";
import type { OwnSet } from "./readOwn.ts";
import type { SiteFiles } from "./siteFiles.ts";

/** Records in a part: a part is read in one go. */
const PART = 250;

type Records = readonly unknown[];

/** The records of each file, in the slices in which they are read. */
export type Slices = { readonly [File in FileName]: readonly Records[] };

const idOf = (record: unknown): string =>
  typeof record === "object" && record !== null && "id" in record && typeof record.id === "string"
    ? record.id
    : "";

const sliced = (records: Records): readonly Records[] =>
  Array.from({ length: Math.ceil(records.length / PART) }, (_none, at) =>
    records.slice(at * PART, (at + 1) * PART),
  );

/** The ids that a file's records may not share: policies and news are records alike. */
const idsAmong = (file: FileName, { origins }: OwnSet): readonly ReadonlyMap<string, unknown>[] =>
  file === "policies" || file === "news" ? [origins.policies, origins.news] : [origins[file]];

/** The ids of own records that the site has too, by file. */
export const sameIds = (own: OwnSet, site: SiteFiles): readonly string[] =>
  fileNames.flatMap((file) => {
    const ids = idsAmong(file, own);
    return site.records[file].map(idOf).filter((id) => ids.some((list) => list.has(id)));
  });

/** The records that are shown: a reader's own, in place of the site's or with them. */
export const mergedSlices = (
  own: OwnSet,
  site: SiteFiles,
  { isMerged, ownWins }: Pick<OwnChoice, "isMerged" | "ownWins">,
): Slices => {
  if (!isMerged) return own.slices;
  const merged = (file: FileName): readonly Records[] => {
    const theirs = site.records[file];
    if (ownWins) {
      const ids = idsAmong(file, own);
      const left = theirs.filter((record) => !ids.some((list) => list.has(idOf(record))));
      return [...sliced(left), ...own.slices[file]];
    }
    const beside =
      file === "policies" || file === "news"
        ? [site.records.policies, site.records.news]
        : [theirs];
    const siteIds = new Set(beside.flat().map(idOf));
    return [
      ...sliced(theirs),
      ...own.slices[file].map((slice) => slice.filter((record) => !siteIds.has(record.id))),
    ];
  };
  return perFile(merged);
};

/** The same in parts, each with a slice of each file, as `wholeSteps` reads them. */
export const partsOf = (slices: Slices): readonly JsonFiles[] => {
  const length = Math.max(1, ...fileNames.map((file) => slices[file].length));
  return Array.from({ length }, (_none, at) =>
    Object.fromEntries(fileNames.map((file) => [file, { records: slices[file][at] ?? [] }])),
  );
};
