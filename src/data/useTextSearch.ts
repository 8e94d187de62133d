import { useEffect, useMemo, useState } from "react";

import type { Dataset } from "#domain/dataset.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import { plainSearches, type TextSearches } from "#domain/textSearch.ts";

import { inSlices } from "./inSlices.ts";

/** The search of a data set: a plain one at once, the real one when its chunk and index are there. */
export const useTextSearch = (dataset: Dataset, pinyin: Pinyin | undefined): TextSearches => {
  const plain = useMemo(() => plainSearches(dataset), [dataset]);
  const [loaded, setLoaded] = useState<{ of: Dataset; searches: TextSearches }>();
  useEffect(() => {
    if (pinyin === undefined) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      await inSlices(() => wanted && plain.prepareSome());
      const { loadTextSearch } = await import("./search/loadTextSearch.ts");
      const searches = await loadTextSearch(dataset, pinyin);
      if (wanted) setLoaded({ of: dataset, searches });
    };
    // Should the chunk fail to load, the plain search goes on.
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [dataset, pinyin, plain]);
  return loaded?.of === dataset ? loaded.searches : plain;
};
