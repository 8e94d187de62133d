import { siteRoot } from "./address.ts";

/** The attributes that the build wrote into this page; none in development and while prerendering. */
const written = (): DOMStringMap =>
  typeof document === "undefined" ? {} : document.documentElement.dataset;

/** The build of this page; undefined where the page doesn't name one. */
export const pageBuild = (): string | undefined => written()["build"];

/**
 * The edition of this page's data, named like the folder of its files: `2.0.0-3f9c0a1b2d4e`; undefined where
 * the page doesn't name one.
 */
export const pageEdition = (): string | undefined => written()["edition"];

/** Why a chunk failed to load. */
export type Cause =
  | { readonly is: "offline" | "refused" }
  /** The site has been published again since this page was opened. */
  | { readonly is: "updated"; readonly build: string };

/** Finds out by a request to the site. A site that doesn't answer within 8 s counts as unreachable. */
export const causeOfLoadFailure = async (): Promise<Cause> => {
  try {
    const response = await fetch(new URL("build.txt", siteRoot), {
      cache: "no-store",
      signal: AbortSignal.timeout(8000),
    });
    const build = /^[\da-f]{16}$/.exec((await response.text()).trim())?.[0];
    const own = pageBuild();
    return build === undefined || own === undefined || build === own
      ? { is: "refused" }
      : { is: "updated", build };
  } catch {
    return { is: "offline" };
  }
};

const KEY = "reloaded for";

/** Reloads the page to get a newer build: once per build, and never where that can't be remembered. */
export const reloadFor = (build: string): void => {
  try {
    if (sessionStorage.getItem(KEY) === build) return;
    sessionStorage.setItem(KEY, build);
  } catch {
    return;
  }
  location.reload();
};
