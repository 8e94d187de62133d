import { agenciesPage, bodyPage, companyPage } from "#features/agencies/page.ts";
import { briefingPage, presenterPage, talkPage } from "#features/briefing/page.ts";
import { changesPage } from "#features/changes/page.ts";
import {
  correctionsPage,
  dataPage,
  filesPage,
  gapsPage,
  ownPage,
  sourcesPage,
} from "#features/data-desk/page.ts";
import { deskPage } from "#features/desk/page.ts";
import { methodPage } from "#features/method/page.ts";
import { overviewPage } from "#features/overview/page.ts";
import { shell } from "#messages/app/shell.ts";
import type { Page } from "#features/page.ts";
import { recordPage, recordsPage } from "#features/records/page.ts";
import { targetPage, targetsPage } from "#features/targets/page.ts";
import { timelinePage } from "#features/timeline/page.ts";

/** Every page of the app, in the order in which a build writes them. */
const all = [
  overviewPage,
  timelinePage,
  targetsPage,
  agenciesPage,
  recordsPage,
  dataPage,
  sourcesPage,
  correctionsPage,
  gapsPage,
  filesPage,
  ownPage,
  changesPage,
  deskPage,
  methodPage,
  briefingPage,
  talkPage,
  presenterPage,
  recordPage,
  targetPage,
  bodyPage,
  companyPage,
] as const satisfies readonly Page[];

/** Any of them with the literal type of its path, so that the compiler checks the other lists for completeness. */
export type AnyPage = (typeof all)[number];
export type PagePath = AnyPage["path"];

/** Any page of the app. */
export type KnownPage = Page & { readonly path: PagePath };

export const pages: readonly KnownPage[] = all;

const byPath: ReadonlyMap<string, KnownPage> = new Map(pages.map((page) => [page.path, page]));

/** The id in a path, undecoded; empty if the path has none. */
export const idIn = (path: string): string => path.split("/")[2] ?? "";

/** The page at a path, whether or not the data has its id; undefined if there is none. */
export const pageAt = (path: string): KnownPage | undefined => {
  const [, first = "", id = "", rest] = path.split("/");
  // Some hosts add the file name.
  if (path === "/index.html") return overviewPage;
  const found = byPath.get(path);
  return found ?? (rest === undefined ? byPath.get(`/${first}${id && "/:id"}`) : undefined);
};

/** The name of the part of the site that a path is in: that of its page, or of the list or part that it belongs to. */
export const nameAt = (path: string): string => {
  const [, first = ""] = path.split("/");
  return pageAt(path)?.link?.words ?? byPath.get(`/${first}`)?.link?.words ?? shell.appName;
};

/** The pages linked from one place of the page frame. */
export const linksFrom = (place: NonNullable<Page["link"]>["from"]) =>
  pages.flatMap(({ path, link }) => (link?.from === place ? [{ path, words: link.words }] : []));

/** The names of all parameters that arrange a page rather than select data. */
export const viewParameters: ReadonlySet<string> = new Set(
  pages.flatMap(({ parameters }) => parameters?.names ?? []),
);

/** Whether it is a figure in another site's page. */
export const isFramed = (path: string): boolean => /^\/embed(?:\/|$)/.test(path);

/** Whether a page is without header and foot: a talk, or a figure in another site's page. */
export const isBare = (path: string): boolean => isFramed(path) || pageAt(path)?.isTalk === true;
