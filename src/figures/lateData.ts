import { createContext } from "react";

import type { FileFault } from "#domain/schema/files.ts";

/** A data file that is still loading or has failed. */
export interface LateData {
  readonly file: string;
  /** Why it failed; undefined while it is loading. */
  readonly fault: FileFault | undefined;
  readonly retry: () => void;
}

/** The files that are still missing. The app provides them. */
export const LateDataContext = createContext<readonly LateData[]>([]);
