import { createContext } from "react";

import type { Edition } from "#domain/schema/edition.ts";

/** The edition that is shown; undefined until it is loaded, and where that can't be known. The app provides it. */
export const ShownEdition = createContext<Edition | undefined>(undefined);

/** Loads the edition of the data set; undefined where that can't be known. The app provides it. */
export const EditionContext = createContext((): Promise<Edition | undefined> =>
  Promise.resolve(undefined),
);
