import { siteRoot } from "./address.ts";

/** What the build wrote into this page; nothing in development, and where pages are written. */
const written = (): DOMStringMap =>
  typeof document === "undefined" ? {} : document.documentElement.dataset;

/** The build that this page is of; undefined where nothing says so. */
export const ownBuild = (): string | undefined => written()["build"];

/**
 * The edition of the data that this page is of, as the folder of its files is named: `2.0.0-3f9c0a1b2d4e`;
 * undefined where nothing says so.
 */
export const ownEdition = (): string | undefined => written()["edition"];

/** Why a part of the program didn't come. */
export type Cause =
  | { readonly is: "offline" | "refused" }
  /** The site was published anew after this page was opened. */
  | { readonly is: "updated"; readonly build: string };

/** Asks the site itself. One that doesn't answer in 8 s is as good as away. */
export const causeOfLoss = async (): Promise<Cause> => {
  try {
    const response = await fetch(new URL("build.txt", siteRoot), {
      cache: "no-store",
      signal: AbortSignal.timeout(8000),
    });
    const build = /^[\da-f]{16}$/.exec((await response.text()).trim())?.[0];
    const own = ownBuild();
    return build === undefined || own === undefined || build === own
      ? { is: "refused" }
      : { is: "updated", build };
  } catch {
    return { is: "offline" };
  }
};

const KEY = "reloaded for";

/**
 * Loads the page again, as a newer build is there: once for each build, and not at all where that can't
 * be remembered.
 */
export const reloadFor = (build: string): void => {
  try {
    if (sessionStorage.getItem(KEY) === build) return;
    sessionStorage.setItem(KEY, build);
  } catch {
    return;
  }
  location.reload();
};
