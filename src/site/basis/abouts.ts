import { figuresOf } from "#app/figures/figureAt.ts";
import { idIn, pageAt, type PagePath, pages } from "#app/pages/pages.ts";
import type { FollowedTopic } from "#domain/site/offeredFiles.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { agenciesAbout, bodyAbout, companyAbout } from "#features/agencies/about.ts";
import { briefingAbout } from "#features/briefing/about.ts";
import { changesAbout } from "#features/changes/about.ts";
import {
  correctionsAbout,
  dataAbout,
  filesAbout,
  gapsAbout,
  ownAbout,
  sourcesAbout,
} from "#features/data-desk/about.ts";
import { deskAbout } from "#features/desk/about.ts";
import { methodAbout } from "#features/method/about.ts";
import { overviewAbout } from "#features/overview/about.ts";
import type { MainFigure, PageAbout } from "#features/page.ts";
import { recordAbout, recordsAbout } from "#features/records/about.ts";
import { targetAbout, targetsAbout } from "#features/targets/about.ts";
import { timelineAbout } from "#features/timeline/about.ts";

/** Pages with an id in their path can list the subjects they exist for. */
type AboutOf<Path extends PagePath> = Path extends `${string}/:id`
  ? PageAbout & Required<Pick<PageAbout, "name">>
  : PageAbout;

const abouts: { readonly [Path in PagePath]: AboutOf<Path> } = {
  "/": overviewAbout,
  "/timeline": timelineAbout,
  "/targets": targetsAbout,
  "/agencies": agenciesAbout,
  "/records": recordsAbout,
  "/data": dataAbout,
  "/data/sources": sourcesAbout,
  "/data/corrections": correctionsAbout,
  "/data/gaps": gapsAbout,
  "/data/files": filesAbout,
  "/data/own": ownAbout,
  "/data/changes": changesAbout,
  "/desk": deskAbout,
  "/method": methodAbout,
  "/briefing": briefingAbout,
  "/briefing/present": briefingAbout,
  "/briefing/presenter": briefingAbout,
  "/records/:id": recordAbout,
  "/targets/:id": targetAbout,
  "/agencies/:id": bodyAbout,
  "/companies/:id": companyAbout,
};

/** What the build needs to know about the page at a path; undefined if there is none. */
export const aboutAt = (route: string): PageAbout | undefined => {
  const page = pageAt(route);
  return page && abouts[page.path];
};

/**
 * The path of the page that a feed belongs to.
 * @throws Error if no page declares it
 */
export const homeOf = (of: FollowedTopic["of"]): PagePath => {
  const home = pages.find(({ path }) => abouts[path].feeds?.includes(of));
  if (home === undefined) throw new Error(`feeds: expected a page whose feeds include ${of}`);
  return home.path;
};

/** The figures that represent a page in a preview; undefined if it has none. */
export const mainFigure = async (
  route: string,
  snapshot: Snapshot,
): Promise<MainFigure | undefined> => {
  const preview = aboutAt(route)?.preview;
  const figureIds = await figuresOf(route, snapshot);
  if (preview !== undefined) return preview(snapshot, idIn(route), figureIds);
  const [first] = figureIds;
  return first === undefined ? undefined : { figureIds: [first] };
};
