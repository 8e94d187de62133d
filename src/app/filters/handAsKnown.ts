import { createContext } from "react";

import type { AsKnown } from "#domain/query/filter/snapshot.ts";

/** Gives the app what a chosen day needs, once that is loaded. */
export const HandAsKnown = createContext<(asKnown: AsKnown) => void>(() => undefined);
