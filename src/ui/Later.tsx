import { type ReactNode, useDeferredValue } from "react";

import { NavigationProvider, useNavigation } from "./navigation.tsx";

/**
 * A part below the fold, which follows once the rest has answered a gesture. What is in it must be
 * memoised and take deferred values; here the address its links build on is deferred with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <NavigationProvider value={useDeferredValue(useNavigation())}>{children}</NavigationProvider>
);
