import { createContext } from "react";

import type { Edition } from "#domain/schema/edition.ts";

/** Loads the edition of the data set; undefined where that can't be known. The app provides it. */
export const EditionContext = createContext((): Promise<Edition | undefined> =>
  Promise.resolve(undefined),
);
