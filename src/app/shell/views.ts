import type { CountedNoun } from "#domain/query/filter/countedTable.ts";
import type { shell } from "#messages/app/shell.ts";

type ViewName = keyof typeof shell.views;

/** The views of the navigation, in its order. */
export const views: readonly { readonly name: ViewName; readonly path: string }[] = [
  { name: "overview", path: "/" },
  { name: "timeline", path: "/timeline" },
  { name: "targets", path: "/targets" },
  { name: "agencies", path: "/agencies" },
  { name: "records", path: "/records" },
  { name: "data", path: "/data" },
];

/** Whether the bar of filters stands over a page: over views, not over a page of one thing. */
export const hasBar = (path: string): boolean => views.some((view) => view.path === path);

/** Whether a page lists what the selection finds, rather than being of one thing. */
export const isList = (path: string): boolean => path !== "/data" && hasBar(path);

/** Views, and pages of bodies and companies, which say nothing but names and counts. */
const withoutTexts = /^\/(?:timeline|agencies(?:\/[^/]*)?|companies\/[^/]*|records)?$/;

/** Whether a page shows texts that come after the rest of the data. */
export const needsTexts = (path: string): boolean => !withoutTexts.test(path);

/** Whether a page is a talk. */
export const isTalk = (path: string): boolean => path.startsWith("/briefing/present");

/** Whether a page has no shell around it: a talk that a room sees, a figure in another site's page. */
export const isBare = (path: string): boolean => isTalk(path) || path.startsWith("/embed/");

/** On the views of targets the filters count targets, everywhere else records. */
export const countedNoun = (path: string): CountedNoun =>
  path === "/targets" || path.startsWith("/targets/") ? "targets" : "records";
