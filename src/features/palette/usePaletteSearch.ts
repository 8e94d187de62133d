import { useEffect, useState } from "react";

import type { Dataset } from "#domain/dataset.ts";
import { allDocs } from "#domain/search/docList.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import { scanSearcher } from "#domain/search/scanSearch.ts";

import { type MakeSearcher, type PaletteSearch, paletteSearch } from "./paletteItems.ts";

/** The search of the palette, made once for a data set; undefined until it is ready. */
export const usePaletteSearch = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  makeSearcher: MakeSearcher,
): PaletteSearch | undefined => {
  const [made, setMade] = useState<{ of: Dataset; search: PaletteSearch }>();
  useEffect(() => {
    let wanted = true;
    const make = async (by: MakeSearcher): Promise<void> => {
      const search = await paletteSearch(dataset, pinyin, by);
      // Wrapped, for React would call a function that it is given.
      if (wanted) setMade({ of: dataset, search });
    };
    // Where no worker can be had, a scan finds the same, only later.
    make(makeSearcher).catch(() => make((docs) => scanSearcher(allDocs(docs))));
    return () => {
      wanted = false;
    };
  }, [dataset, pinyin, makeSearcher]);
  return made?.of === dataset ? made.search : undefined;
};
