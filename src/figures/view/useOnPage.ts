import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useNavigation } from "#ui/navigation.tsx";

import type { FigurePage } from "#figures/drawing.ts";

/** A value of this page that is computed once (`oncePerPage`) and shared with its figures. */
export const useOnPage = <Made>(
  on: (page: FigurePage) => Made,
  snapshot: Snapshot,
  id = "",
  rows?: number,
): Made => {
  const { parameters } = useNavigation();
  return on({ snapshot, parameters, id, rows });
};
