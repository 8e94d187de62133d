import { type ReactNode, useDeferredValue } from "react";

import { PartNavigation, useNavigation } from "#ui/navigation.tsx";

/**
 * A part of a view that renders after the rest has responded to a gesture. Its content must be memoised and take
 * deferred values; the address that its links build on is deferred with them.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <PartNavigation value={useDeferredValue(useNavigation())}>{children}</PartNavigation>
);

/** The rows of a long list that are rendered at once: those of a prerendered page, and of the first answer. */
const MOST = 40;

/** How many of `count` rows to render: at most 40 at first, and then all. */
export const useRowLimit = (count: number): number =>
  useDeferredValue(count, Math.min(count, MOST));
