import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DatasetSearchers } from "#search/datasetSearch.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { SearchExtent, TextSearches } from "#domain/query/filter/textSearch.ts";
import { plainSearches } from "#search/scan/plainSearches.ts";

import { inSlices } from "#data/inSlices.ts";
import type { LoadedSearch } from "./loadTextSearch.ts";

export interface TextSearchState {
  /** What the selection is searched by. It stays the same while there is no query. */
  readonly searches: TextSearches;
  /** The plain searches, which answer at once. */
  readonly plain: TextSearches;
  /** The real searchers, once they are there. */
  readonly searchers: DatasetSearchers | undefined;
  /** How far anything is searched for by now. */
  readonly extent: SearchExtent;
  /** Asks for the real ones, as soon as a reader seems about to search. */
  readonly want: () => void;
}

/** The search doesn't wait longer for the pinyin, in ms: it takes it over once it is there. */
const PINYIN_WAIT = 1500;

interface Settled {
  readonly of: Dataset;
  /** Undefined where it can't be had. */
  readonly search: LoadedSearch | undefined;
}

/**
 * The search of a data set: a plain one at once, the real one when a reader has asked for it, be it by
 * a query, and its chunk and index are there, with the pinyin or, where that is late, first without. Should the chunk fail to load, the plain one goes on; so
 * it does should the code in it fail, but then the error is reported, where a developer sees it.
 */
export const useTextSearch = (
  dataset: Dataset,
  pinyinSoFar: Pinyin | undefined,
  query: string,
): TextSearchState => {
  const plain = useMemo(() => plainSearches(dataset), [dataset]);
  const titles = useMemo<TextSearches>(() => ({ ...plain, extent: "titles" }), [plain]);
  const [isLate, setLate] = useState(false);
  const pinyin = pinyinSoFar ?? (isLate ? noPinyin : undefined);
  const hasPinyin = pinyinSoFar !== undefined;
  useEffect(() => {
    if (hasPinyin) return undefined;
    const timer = setTimeout(() => setLate(true), PINYIN_WAIT);
    return () => clearTimeout(timer);
  }, [hasPinyin]);
  const [settled, setSettled] = useState<Settled>();
  // Not as state: being asked alone changes nothing that is drawn.
  const isWanted = useRef(false);
  const begin = useRef<() => void>(undefined);
  const want = useCallback(() => {
    isWanted.current = true;
    begin.current?.();
  }, []);
  useEffect(() => {
    if (query !== "") want();
  }, [query, want]);
  // Whether or not anybody searches: the first letter must not wait for it.
  useEffect(() => {
    let isOver = false;
    void inSlices(() => !isOver && plain.prepareSome());
    return () => {
      isOver = true;
    };
  }, [plain]);
  useEffect(() => {
    // Nothing is found in texts that haven't come.
    if (pinyin === undefined || !dataset.hasTexts) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const isOver = (): boolean => signal.aborted;
    const load = async (): Promise<void> => {
      const chunk = await import("./loadTextSearch.ts").catch(() => undefined);
      if (isOver()) return;
      const search = await chunk?.loadTextSearch(dataset, pinyin, signal);
      if (!isOver()) setSettled({ of: dataset, search });
    };
    begin.current = () => {
      begin.current = undefined;
      load().catch((error: unknown) => {
        if (isOver()) return;
        // One of two indexes may still be on its way.
        stop.abort();
        setSettled({ of: dataset, search: undefined });
        reportError(error);
      });
    };
    if (isWanted.current) begin.current();
    return () => {
      begin.current = undefined;
      stop.abort();
    };
  }, [dataset, pinyin]);
  const isSettled = settled?.of === dataset;
  const search = isSettled ? settled.search : undefined;
  const searches = search?.searches ?? (isSettled ? titles : plain);
  return {
    searches: query === "" ? plain : searches,
    plain,
    searchers: search?.searchers,
    extent: searches.extent,
    want,
  };
};
