import type { ReactNode } from "react";

import { NavigationProvider, useNavigation } from "./navigation.tsx";
import { useLater } from "./useLater.ts";

/**
 * A part of a view that follows once the rest has answered a gesture. What is in it must be memoised
 * and take values of `useLater`; the address that its links build on follows with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <NavigationProvider value={useLater(useNavigation())}>{children}</NavigationProvider>
);
