import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useNavigation } from "#ui/navigation.tsx";

import type { FigurePage } from "#figures/drawing.ts";

/** What is made of this page once for all who ask (`oncePerPage`), as its figures have it too. */
export const useOnPage = <Made>(
  on: (page: FigurePage) => Made,
  snapshot: Snapshot,
  id = "",
): Made => {
  const { parameters } = useNavigation();
  return on({ snapshot, parameters, id });
};
