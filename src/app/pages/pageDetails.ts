import type { TargetsOn } from "#domain/briefing/changes.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Thing } from "#domain/dataset/things.ts";
import type { Offered } from "#domain/site/offeredFiles.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import { agenciesDetails, bodyDetails, companyDetails } from "#features/agencies/details.ts";
import { briefingDetails, talkDetails } from "#features/briefing/details.ts";
import { changesDetails } from "#features/changes/details.ts";
import {
  correctionsDetails,
  dataDetails,
  filesDetails,
  gapsDetails,
  ownDetails,
  sourcesDetails,
} from "#features/data-desk/details.ts";
import { deskDetails } from "#features/desk/details.ts";
import { methodDetails } from "#features/method/details.ts";
import { overviewDetails } from "#features/overview/details.ts";
import type { OwnParameters, PageDetails } from "#features/page.ts";
import { recordDetails, recordsDetails } from "#features/records/details.ts";
import { targetDetails, targetsDetails } from "#features/targets/details.ts";
import { timelineDetails } from "#features/timeline/details.ts";

import { type AnyPage, idIn, type KnownPage, pageAt, type PagePath, pages } from "./pages.ts";

/**
 * A page with an id in its path declares its subject, and one with parameters how to read them; other pages
 * have neither.
 */
type DetailsOf<Of extends AnyPage> = PageDetails &
  (Of["path"] extends `${infer Folder}/:id`
    ? { readonly thing: Thing & { readonly folder: Folder } }
    : { readonly thing?: undefined }) &
  (Of extends { readonly parameters: OwnParameters }
    ? { readonly readParameters: () => Promise<PageParameters> }
    : { readonly readParameters?: undefined });

const details: { readonly [Path in PagePath]: DetailsOf<Extract<AnyPage, { path: Path }>> } = {
  "/": overviewDetails,
  "/timeline": timelineDetails,
  "/targets": targetsDetails,
  "/agencies": agenciesDetails,
  "/records": recordsDetails,
  "/data": dataDetails,
  "/data/sources": sourcesDetails,
  "/data/corrections": correctionsDetails,
  "/data/gaps": gapsDetails,
  "/data/files": filesDetails,
  "/data/own": ownDetails,
  "/data/changes": changesDetails,
  "/desk": deskDetails,
  "/method": methodDetails,
  "/briefing": briefingDetails,
  "/briefing/present": talkDetails,
  "/briefing/presenter": talkDetails,
  "/records/:id": recordDetails,
  "/targets/:id": targetDetails,
  "/agencies/:id": bodyDetails,
  "/companies/:id": companyDetails,
};

export const detailsOf = ({ path }: KnownPage): PageDetails => details[path];

/** The details of the page at a path; undefined if there is none. */
export const detailsAt = (path: string): PageDetails | undefined => {
  const page = pageAt(path);
  return page && detailsOf(page);
};

/**
 * The path of every page for which the data has content, without parameters, relative to the root of a
 * language's pages.
 */
export const pathsOf = (dataset: Dataset): readonly string[] =>
  pages.flatMap((page) => {
    const { thing } = detailsOf(page);
    return thing === undefined
      ? [page.path]
      : thing.ids(dataset).map((id) => `${thing.folder}/${id}`);
  });

export const targetsOn: TargetsOn = ({ path, query }, snapshot) =>
  Promise.resolve(detailsAt(path)?.targets?.(snapshot, idIn(path), new URLSearchParams(query)));

/** The files offered with a page; none if the page or its id doesn't exist. */
export const offeredAt = (dataset: Dataset, path: string): Offered => {
  const own = detailsAt(path);
  const id = idIn(path);
  const isThere = own?.thing === undefined || own.thing.has(dataset, id);
  return own !== undefined && isThere ? own.offered(id, dataset) : { following: [] };
};
