import { useEffect, useMemo, useState } from "react";

import type { Dataset } from "#domain/dataset.ts";
import { plainSearches, type TextSearches } from "#domain/textSearch.ts";

/** The search of a data set: a plain one at once, the real one when its chunk and index are there. */
export const useTextSearch = (dataset: Dataset): TextSearches => {
  const plain = useMemo(() => plainSearches(dataset), [dataset]);
  const [loaded, setLoaded] = useState<{ of: Dataset; searches: TextSearches }>();
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const { loadTextSearch } = await import("./search/loadTextSearch.ts");
      const searches = await loadTextSearch(dataset);
      if (wanted) setLoaded({ of: dataset, searches });
    };
    // Should the chunk fail to load, the plain search goes on.
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [dataset]);
  return loaded?.of === dataset ? loaded.searches : plain;
};
