import type { QueryClient } from "@tanstack/react-query";

// Part of the first load, as every page asks whether it shows a reader's own data. All else is loaded for those who
// have some.

/** Why own data isn't kept across visits, or isn't there any more. */
export type OwnTrouble = "full" | "refused" | "cleared" | "unreadable";

/** A reader's own data that the page shows; with trouble alone, the site's data that it shows instead. */
export interface ShownOwn {
  readonly name: string;
  /** Whether it is shown with the site's data rather than in place of it. */
  readonly isMerged: boolean;
  readonly isKept: boolean;
  readonly trouble?: OwnTrouble | undefined;
}

/** In local storage: the name of the own data that is kept in this browser. `early.js` knows it too. */
export const ownKey = "own-data";

/** The parameter by which the address of what was seen with own data names it. */
export const ownParameter = "own";

/** Whether own data was kept here. A figure in another site's page shows what was published. */
export const isOwnKept = (): boolean => {
  try {
    return localStorage.getItem(ownKey) !== null && !location.pathname.includes("/embed/");
  } catch {
    return false;
  }
};

type Show = (client: QueryClient) => void;

let shown: ShownOwn | undefined;
let show: Show | undefined;

export const shownOwn = (): ShownOwn | undefined => shown;

/** Sets how the page shows other data: whoever mounts the app does. */
export const onOtherData = (next: Show): void => {
  show = next;
};

/** Says what is shown from now on, before it is rendered. */
export const setShownOwn = (own: ShownOwn | undefined): void => {
  shown = own;
};

/** Renders the page anew with the data of this client. */
export const showData = (client: QueryClient): void => show?.(client);
