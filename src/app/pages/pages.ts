import { agenciesPage, bodyPage, companyPage } from "#features/agencies/page.ts";
import { briefingPage, presenterPage, talkPage } from "#features/briefing/page.ts";
import { dataPage } from "#features/data-desk/page.ts";
import { methodPage } from "#features/method/page.ts";
import { overviewPage } from "#features/overview/page.ts";
import type { Page } from "#features/page.ts";
import { recordPage, recordsPage } from "#features/records/page.ts";
import { targetPage, targetsPage } from "#features/targets/page.ts";
import { timelinePage } from "#features/timeline/page.ts";

/** Every page of the app. Links lead to them and a build writes them in this order. */
const all = [
  overviewPage,
  timelinePage,
  targetsPage,
  agenciesPage,
  recordsPage,
  dataPage,
  methodPage,
  briefingPage,
  talkPage,
  presenterPage,
  recordPage,
  targetPage,
  bodyPage,
  companyPage,
] as const satisfies readonly Page[];

/** Any of them, each with the literal type of its path: by this the other lists are complete. */
export type AnyPage = (typeof all)[number];
export type PagePath = AnyPage["path"];

/** A page of the app, whichever it is. */
export type KnownPage = Page & { readonly path: PagePath };

export const pages: readonly KnownPage[] = all;

const byPath: ReadonlyMap<string, KnownPage> = new Map(pages.map((page) => [page.path, page]));

/** The id that a path names, as it is written there; empty on pages that are of no one thing. */
export const idIn = (path: string): string => path.split("/")[2] ?? "";

/** The page at a path, whether or not the data holds its id; undefined where there is none. */
export const pageAt = (path: string): KnownPage | undefined => {
  const [, first = "", id = "", rest] = path.split("/");
  // Some hosts name the file.
  if (path === "/index.html") return overviewPage;
  const found = byPath.get(path);
  return found ?? (rest === undefined ? byPath.get(`/${first}${id && "/:id"}`) : undefined);
};

/** The pages that the frame of all pages leads to from one place of it. */
export const linksFrom = (place: NonNullable<Page["link"]>["from"]) =>
  pages.flatMap(({ path, link }) => (link?.from === place ? [{ path, words: link.words }] : []));

/** The names of all parameters that say how a page is arranged, not what is selected. */
export const viewParameters: ReadonlySet<string> = new Set(
  pages.flatMap(({ parameters }) => parameters?.names ?? []),
);

/** Whether a page shows texts that are loaded after the rest of the data; what isn't a page may. */
export const needsTexts = (path: string): boolean => pageAt(path)?.needsTexts ?? true;

/** Whether a page has no frame around it: a talk, or a figure in another site's page. */
export const isBare = (path: string): boolean =>
  path.startsWith("/embed/") || pageAt(path)?.isTalk === true;
