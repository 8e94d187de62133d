import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DatasetSearchers } from "#search/dataset/datasetSearch.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { SearchExtent, TextSearches } from "#domain/query/filter/textSearch.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";

import { inSlices } from "#data/inSlices.ts";
import type { LoadedSearch } from "./loadTextSearch.ts";

export interface TextSearchState {
  /** The searches for the selection. The same object as long as there is no query. */
  readonly searches: TextSearches;
  /** The searches for any text, as far as they are loaded. */
  readonly soFar: TextSearches;
  /** The plain searches, which are available at once. */
  readonly plain: TextSearches;
  /** The full searchers, once they are loaded. */
  readonly searchers: DatasetSearchers | undefined;
  /** The pinyin with the names in the other language, once they are loaded. */
  readonly named: Pinyin | undefined;
  /** How far a text is searched for at the moment. */
  readonly extent: SearchExtent;
  /** Requests the full searchers, as soon as a reader seems about to search. */
  readonly want: () => void;
}

/** How long the search waits for the pinyin, in ms; it adopts pinyin that arrives later. */
const PINYIN_WAIT = 1500;

interface Settled {
  readonly of: Dataset;
  /** Undefined where it failed to load. */
  readonly search: LoadedSearch | undefined;
}

/**
 * The search of a data set: plain searches at once; the full ones once a reader has requested them, for
 * example by a query, and their chunk and index are loaded, with the pinyin or, where that is late, first
 * without. If the chunk fails to load, the plain searches stay; so they do if its code fails, but then the
 * error is reported, where a developer sees it.
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
  // A ref and not state: a request alone changes nothing that is rendered.
  const isWanted = useRef(false);
  const begin = useRef<() => void>(undefined);
  const want = useCallback(() => {
    isWanted.current = true;
    begin.current?.();
  }, []);
  useEffect(() => {
    if (query !== "") want();
  }, [query, want]);
  // Prepared whether or not anybody searches: the first keystroke must not wait for it.
  useEffect(() => {
    let isOver = false;
    void inSlices(() => !isOver && plain.prepareSome());
    return () => {
      isOver = true;
    };
  }, [plain]);
  useEffect(() => {
    if (pinyin === undefined) return undefined;
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
        // The other of two indexes may still be under construction.
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
    soFar: searches,
    plain,
    searchers: search?.searchers,
    named: search?.named,
    extent: searches.extent,
    want,
  };
};
