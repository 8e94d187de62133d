import { createContext } from "react";

import type { FileFault } from "#domain/schema/files.ts";

/** A file of the data that is late or can't be had. */
export interface LateData {
  readonly file: string;
  /** Why it can't be had; undefined while it is being fetched. */
  readonly fault: FileFault | undefined;
  readonly retry: () => void;
}

/** The files that keep data from being there. The app provides them. */
export const LateDataContext = createContext<readonly LateData[]>([]);
