import type { ReactNode } from "react";

import { NavigationLevel, useNavigation } from "./navigation.tsx";
import { useLater } from "./useLater.ts";

/**
 * A part of a view that follows once the rest has answered a gesture. What is in it must be memoised
 * and take values of `useLater`; the address that its links build on follows with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <NavigationLevel value={useLater(useNavigation())}>{children}</NavigationLevel>
);
