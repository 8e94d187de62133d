import { useEffect, useMemo, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DatasetSearchers } from "#search/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import type { Searcher } from "#search/searcher.ts";

import { type MakeSearcher, nameDocs, type PaletteSearch, paletteSearch } from "./paletteSearch.ts";

/**
 * The search of the palette. Bodies and companies are made searchable once for a data set, and can be
 * found from then on; records and targets are found by the searchers given.
 */
export const usePaletteSearch = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  searchers: DatasetSearchers,
  makeSearcher: MakeSearcher,
): PaletteSearch => {
  const [names, setNames] = useState<{ of: Dataset; searcher: Searcher }>();
  useEffect(() => {
    const stop = new AbortController();
    const make = async (by: MakeSearcher): Promise<void> => {
      const searcher = await by(nameDocs(dataset, pinyin), stop.signal);
      if (!stop.signal.aborted) setNames({ of: dataset, searcher });
    };
    // Where no worker can be had, a scan finds the same, only later.
    make(makeSearcher).catch(() =>
      stop.signal.aborted ? undefined : make((docs) => scanSearcher(allDocs(docs))),
    );
    return () => stop.abort();
  }, [dataset, pinyin, makeSearcher]);
  const known = names?.of === dataset ? names.searcher : undefined;
  return useMemo(
    () => paletteSearch(dataset, pinyin, searchers, known),
    [dataset, pinyin, searchers, known],
  );
};
