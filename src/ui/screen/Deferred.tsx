import type { ReactNode } from "react";

import { NavigationLevel, useNavigation } from "#ui/frame/navigation.tsx";
import { useDeferred } from "./useDeferred.ts";

/**
 * A part of a view that follows once the rest has answered a gesture. What is in it must be memoised
 * and take values of `useDeferred`; the address that its links build on follows with them.
 */
export const Deferred = ({ children }: { readonly children: ReactNode }) => (
  <NavigationLevel value={useDeferred(useNavigation())}>{children}</NavigationLevel>
);
