import type { QueryClient } from "@tanstack/react-query";

// Part of the first load, as every page asks whether it shows a reader's own data. All else is loaded for those who
// have some.

/** Why own data isn't kept across visits. */
export type NotKept = "full" | "refused";

/** A reader's own data that the page shows. */
export interface ShownOwn {
  readonly name: string;
  /** Whether it is shown with the site's data rather than in place of it. */
  readonly isMerged: boolean;
  readonly isKept: boolean;
  readonly trouble?: NotKept | undefined;
}

/** Own data of a former visit that isn't there any more or can't be read: the page shows the site's. */
export interface LostOwn {
  readonly name: string;
  readonly why: "cleared" | "unreadable";
}

/** In local storage: the name of the own data that is kept in this browser. `early.js` knows it too. */
export const ownKey = "own-data";

/** The parameter by which the address of what was seen with own data names it. */
export const ownParameter = "own";

/** Whether own data was kept here. A figure in another site's page shows what was published. */
export const isOwnKept = (): boolean => {
  try {
    return localStorage.getItem(ownKey) !== null && !/\/embed(?:\/|$)/.test(location.pathname);
  } catch {
    return false;
  }
};

interface OwnState {
  shown?: ShownOwn | undefined;
  lost?: LostOwn | undefined;
  /** Renders the page anew with the data of a client: set by whoever mounts the app. */
  show?: (client: QueryClient) => void;
}

/** What the page shows of own data. Set before it is rendered anew: nothing follows it. */
export const ownState: OwnState = {};
