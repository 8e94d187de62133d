import { stepInList } from "#ui/focus/rovingFocus.ts";
import {
  type KeyboardEvent,
  Fragment,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useDeferredValue,
} from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { SavedView } from "#domain/query/selection/savedViews.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { search as words } from "#messages/app/search.ts";
import { records } from "#messages/views/records.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import type { DatasetSearchers } from "#search/dataset/datasetSearch.ts";
import { synonymQueries, synonymsIn } from "#search/documents/synonyms.ts";
import { isShownIn } from "#search/marks/excerpt.ts";
import type { Searcher } from "#search/engine.ts";
import { keyed } from "#ui/keyed.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { type DataSearch, dataSearch, type MakeSearcher, nameDocs } from "./dataSearch.ts";
import { type ResultInput, resultGroups } from "./resultGroups.ts";
import { type DataKind, FILTER, type ShownText, type SearchItem } from "./searchItems.ts";

/** What an entry did: it went to a page, changed what this one shows, or ran an action of the app. */
type Done = "went" | "changed" | "ran";

/** What the field gives to the list below it. */
export interface ListProps {
  /** The id of the list, to which the field refers. */
  readonly id: string;
  readonly text: string;
  /** Receives what handles the keys that the field doesn't. */
  readonly keysRef: RefObject<((event: KeyboardEvent) => void) | undefined>;
  /** Receives the id of the entry that the keys are at, empty where they are at none; undefined where none is listed. */
  readonly onActive: (id: string | undefined) => void;
  readonly onDone: (done: Done) => void;
}

interface EntryTextProps {
  readonly shown: ShownText;
  /** The query and its equivalents; the first of them that occurs in the text is marked. */
  readonly queries: readonly string[];
}

const EntryText = ({ shown, queries }: EntryTextProps) => (
  <span lang={shown.lang}>
    <MarkedText
      pinyin={shown.pinyin}
      query={queries.find((query) => isShownIn(query, [shown])) ?? queries[0] ?? ""}
      text={shown.text}
    />
  </span>
);

interface OptionProps {
  readonly item: SearchItem;
  readonly id: string;
  readonly queries: readonly string[];
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

const Option = ({ item, id, queries, isActive, onPoint, onChoose }: OptionProps) => {
  const { label, details, why, isWay = false } = item;
  const isFilter = item.key === FILTER;
  return (
    // The field handles keys for the list, as in the ARIA combobox pattern.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      aria-keyshortcuts={isFilter ? "Shift+Enter" : undefined}
      aria-selected={isActive}
      className="cursor-pointer px-3 py-1 aria-selected:bg-fill pointer-coarse:py-2.5"
      id={id}
      onClick={onChoose}
      onPointerMove={() => {
        if (!isActive) onPoint();
      }}
      role="option"
      tabIndex={-1}
    >
      <span className="flex flex-wrap gap-x-3 sm:flex-nowrap">
        <span className="max-w-full truncate sm:max-w-[60%] sm:shrink-0">
          <EntryText queries={isWay ? [] : queries} shown={label} />
        </span>
        {isFilter ? (
          <kbd aria-hidden="true" className="ml-auto font-sans text-muted pointer-coarse:hidden">
            {words.filterKey}
          </kbd>
        ) : details.length === 0 ? null : (
          <span className="w-full truncate text-muted sm:ml-auto sm:w-auto">
            {keyed(details, ({ text }) => text).map(([key, detail], part) => (
              <Fragment key={key}>
                {part === 0 ? null : words.between}
                <EntryText queries={queries} shown={detail} />
              </Fragment>
            ))}
          </span>
        )}
      </span>
      {why === undefined ? null : (
        <span className="line-clamp-2 text-muted">
          {why.what}
          {records.afterWhat}
          <EntryText
            queries={[why.query]}
            shown={{
              text: why.text,
              pinyin: why.pinyin,
              lang: why.lang,
            }}
          />
        </span>
      )}
    </div>
  );
};

/**
 * The search of all data. The index of bodies and companies is made once per data set, and they are found once it
 * is ready, when the search is whole; records and targets use the searchers given.
 */
const useDataSearch = (
  dataset: Dataset,
  pinyin: Pinyin | undefined,
  searchers: DatasetSearchers,
  makeSearcher: MakeSearcher,
): { readonly search: DataSearch; readonly isWhole: boolean } => {
  const [names, setNames] = useState<{ of: Dataset; searcher: Searcher }>();
  useEffect(() => {
    const stop = new AbortController();
    const make = async (): Promise<void> => {
      const searcher = await makeSearcher(nameDocs(dataset, pinyin), stop.signal);
      if (!stop.signal.aborted) setNames({ of: dataset, searcher });
    };
    make().catch((error: unknown) => {
      if (!stop.signal.aborted) reportError(error);
    });
    return () => stop.abort();
  }, [dataset, pinyin, makeSearcher]);
  const nameSearcher = names?.of === dataset ? names.searcher : undefined;
  const search = useMemo(
    () => dataSearch(dataset, pinyin, searchers, nameSearcher),
    [dataset, pinyin, searchers, nameSearcher],
  );
  return { search, isWhole: nameSearcher !== undefined };
};

/** The index that a key leads to; undefined where it edits the text or nothing is listed. */
const movedTo = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return at <= 0 ? count - 1 : at - 1;
    case "PageDown":
      return Math.min(count - 1, at + 8);
    case "PageUp":
      return Math.max(0, at - 8);
    default:
      return stepInList(key, at, count);
  }
};

/** The height of the part of the screen that no keyboard covers, where the browser says it. */
const useFreeHeight = (): number | undefined => {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const screen = globalThis.visualViewport;
    const read = (): void => setHeight(screen?.height);
    read();
    screen?.addEventListener("resize", read);
    return () => screen?.removeEventListener("resize", read);
  }, []);
  return height;
};

interface OpenProps
  extends ListProps, Pick<ResultInput, "search" | "views" | "saved" | "actions" | "listPath"> {
  readonly selection: ResultInput["selection"];
  readonly searched: SearchExtent;
  /** Whether a better match may still come, as something to search by isn't ready yet. */
  readonly isUnfinished: boolean;
}

/** The list while it is open. The focus stays in the field; the entry that the keys are at is scrolled into view. */
const OpenList = ({
  id,
  text,
  keysRef,
  onActive,
  onDone,
  searched,
  isUnfinished,
  ...rest
}: OpenProps) => {
  const { go, change, path } = useNavigation();
  const { search, selection, views, saved, actions, listPath } = rest;
  // The kind that is shown whole, for this text alone.
  const [opened, setOpened] = useState<{ readonly text: string; readonly kind: DataKind }>();
  // The text for which the reader moved from the first entry, and where to.
  const [moved, setMoved] = useState<{ readonly text: string; readonly at: number }>();
  // The text whose best match the reader asked for while the search was unfinished.
  const awaited = useRef<string>(undefined);
  // By the index the answer comes with the letter; a scan of many texts waits until that is drawn.
  const isIndexed = searched === "whole";
  const later = useDeferredValue(isIndexed ? "" : text);
  const shown = isIndexed ? text : later;
  const find = useCallback(
    (query: string) =>
      resultGroups({
        query,
        search,
        selection,
        isPending: searched === "pending",
        opened: opened?.text === query ? opened.kind : undefined,
        views,
        saved,
        actions,
        listPath,
      }),
    [search, selection, searched, opened, views, saved, actions, listPath],
  );
  const { groups, total } = useMemo(() => find(shown), [find, shown]);
  const items = groups.flatMap((group) => group.items);
  const isMoved = moved?.text === text;
  // Without a text there is no best entry: Enter does nothing until a key chose one.
  const at = isMoved ? Math.min(moved.at, items.length - 1) : text.trim() === "" ? -1 : 0;
  const optionId = (place: number): string => `${id}-${place}`;
  const active = items[at] === undefined ? "" : optionId(at);
  const isListed = items.length > 0;
  const choose = (item: SearchItem | undefined): void => {
    if (item === undefined) return;
    if (item.opens !== undefined) {
      setOpened({ text, kind: item.opens });
      return;
    }
    const isHere = item.path === undefined || item.path === path;
    onDone(item.run !== undefined ? "ran" : isHere ? "changed" : "went");
    if (item.run !== undefined) item.run();
    else if (item.path !== undefined) go(item.path, item.change);
    else if (item.change !== undefined) change(item.change);
  };
  // The last letters may not be answered yet.
  const itemsNow = (): readonly SearchItem[] =>
    shown === text ? items : find(text).groups.flatMap((group) => group.items);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (event.shiftKey) choose(itemsNow().find(({ key }) => key === FILTER));
      else if (isUnfinished && at === 0 && !isMoved) awaited.current = text;
      else choose(itemsNow()[at]);
      return;
    }
    // In the text, Home and End move the caret.
    if ((event.key === "Home" || event.key === "End") && !isMoved) return;
    const next = items.length === 0 ? undefined : movedTo(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    setMoved({ text, at: next });
    awaited.current = undefined;
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  };
  useLayoutEffect(() => {
    keysRef.current = onKeyDown;
  });
  useEffect(() => {
    const { current: query } = awaited;
    if (isUnfinished || query === undefined) return;
    awaited.current = undefined;
    if (query === text) choose(itemsNow()[0]);
  });
  useLayoutEffect(
    () => () => {
      keysRef.current = undefined;
    },
    [keysRef],
  );
  useLayoutEffect(() => {
    onActive(isListed ? active : undefined);
    return () => onActive(undefined);
  }, [active, isListed, onActive]);
  const height = useFreeHeight();
  const wanted = shown.trim();
  const queries = wanted === "" ? [] : [wanted, ...synonymQueries(wanted)];
  const synonyms = synonymsIn([wanted]);
  const placeOf = new Map(items.map((item, place) => [item, place]));
  return (
    <div
      className="search-list"
      // A press on the list leaves the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      role="presentation"
      style={height === undefined ? undefined : { maxHeight: `calc(${height}px - 4rem)` }}
    >
      {synonyms.length === 0 ? null : (
        <p className="shrink-0 px-3 pt-1.5 text-muted">
          {records.alsoFinds(synonyms.map(queryPhrase))}
        </p>
      )}
      <div
        aria-label={words.found}
        className="min-h-0 grow overflow-y-auto overscroll-contain pb-1"
        id={id}
        role="listbox"
      >
        {groups.map(({ name, total: count, items: own }) => (
          <div
            aria-label={name}
            className={
              name === words.groups.filter ? "sticky -bottom-1 border-t border-rule bg-panel" : ""
            }
            key={name}
            role="group"
          >
            {name === words.groups.filter ? null : (
              <div aria-hidden="true" className="px-3 pt-2 font-semibold text-muted">
                {name}
                {count === undefined ? null : ` ${count}`}
              </div>
            )}
            {own.map((item) => {
              const mine = placeOf.get(item) ?? 0;
              return (
                <Option
                  id={optionId(mine)}
                  isActive={mine === at}
                  item={item}
                  key={item.key}
                  onChoose={() => choose(item)}
                  onPoint={() => setMoved({ text, at: mine })}
                  queries={queries}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="shrink-0 border-t border-rule px-3 py-1 text-muted">
        <span role="status">{wanted === "" ? "" : words.results(total, searched)}</span>
        <span aria-hidden="true" className="pointer-coarse:hidden">
          {wanted === "" ? "" : words.between}
          {words.keys}
        </span>
      </p>
    </div>
  );
};

interface Props extends ListProps, Pick<ResultInput, "views" | "actions" | "listPath"> {
  readonly isOpen: boolean;
  readonly snapshot: Snapshot;
  /** Syllables of Chinese names and titles, and the names in the other language, once loaded. */
  readonly pinyin?: Pinyin | undefined;
  /** The searchers of records and targets. */
  readonly searchers: DatasetSearchers;
  /** How far these searchers search: better ones may still be loading. */
  readonly searched: SearchExtent;
  /** Indexes documents: synchronously where they are few, in a worker where they are many. */
  readonly makeSearcher: MakeSearcher;
  /** Views that the reader saved. */
  readonly saved: readonly SavedView[];
}

/** What the search field finds as one types: records, targets, bodies, companies, pages and actions. */
export const SearchList = ({
  isOpen,
  snapshot,
  pinyin,
  searchers,
  makeSearcher,
  ...rest
}: Props) => {
  // Kept while the list is closed, so that the index is made once per data set.
  const { search, isWhole } = useDataSearch(snapshot.dataset, pinyin, searchers, makeSearcher);
  return isOpen ? (
    <OpenList
      {...rest}
      isUnfinished={!isWhole || rest.searched === "pending"}
      search={search}
      selection={snapshot.selection}
    />
  ) : null;
};
