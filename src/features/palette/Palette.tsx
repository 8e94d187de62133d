import { type KeyboardEvent, useId, useMemo, useState, useEffect, Fragment } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { SavedView } from "#domain/query/selection/savedViews.ts";
import { palette } from "#messages/app/palette.ts";
import type { DatasetSearchers } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import type { Searcher } from "#search/searcher.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { useLater } from "#ui/screen/useLater.tsx";
import {
  type NamedView,
  type PaletteItem,
  filterItems,
  savedItem,
  viewAndActionItems,
} from "./paletteItems.ts";
import { type MakeSearcher, type PaletteSearch, nameDocs, paletteSearch } from "./paletteSearch.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { keyed } from "#ui/keyed.ts";
import { isNamed } from "#search/match/isNamed.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

const FOUND = 40;
const MAX_QUERY = 200;

interface Question {
  readonly query: string;
  readonly search: PaletteSearch;
  readonly selection: Selection;
  readonly views: readonly NamedView[];
  readonly saved: readonly SavedView[];
  /** Actions that the app adds. */
  readonly actions: readonly PaletteItem[];
}

interface PaletteLines {
  readonly items: readonly PaletteItem[];
  /** The total number, including those beyond the last one shown. */
  readonly total: number;
}

/** The searchable text of a line. */
const textOf = ({ label, details }: PaletteItem): string =>
  [label, ...details].map(({ text }) => text).join(" ");

/** The lines for a query: views and actions by name, then matches in the data. */
const paletteLines = ({
  query,
  search,
  selection,
  views,
  saved,
  actions,
}: Question): PaletteLines => {
  const standing = [...viewAndActionItems(selection, views), ...saved.map(savedItem), ...actions];
  const wanted = query.trim().slice(0, MAX_QUERY);
  if (wanted === "") return { items: standing, total: standing.length };
  const { items: found, total } = search(wanted, FOUND);
  const items = [
    ...standing.filter((item) => isNamed([textOf(item)], wanted)),
    ...found,
    ...filterItems(wanted, found, selection),
  ];
  return { items, total: items.length - found.length + total };
};

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly query: string;
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

/** The id of a line, to which `aria-activedescendant` of the field refers. */
const optionId = (list: string, at: number): string => `${list}-${at}`;

interface SaidProps {
  readonly said: PaletteItem["label"];
  readonly query: string;
}

const SaidText = ({ said: { text, lang, pinyin }, query }: SaidProps) => (
  <span lang={lang}>
    <MarkedText pinyin={pinyin} query={query} text={text} />
  </span>
);

/** The lines of the palette. The focus stays in the field; the active line is scrolled into view. */
const PaletteList = ({ id, items, query, active, onPoint, onChoose }: PaletteListProps) => (
  <div
    aria-label={palette.found}
    className="max-h-[60dvh] grow overflow-y-auto overscroll-contain py-1 text-small"
    id={id}
    role="listbox"
  >
    {items.map((item, at) => (
      // The field handles keys for the list, as in the ARIA combobox pattern.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <div
        aria-selected={at === active}
        className="grid cursor-pointer grid-cols-[minmax(0,1fr)_auto] gap-x-3 px-3 py-1 aria-selected:bg-fill pointer-coarse:py-2.5"
        id={optionId(id, at)}
        key={item.key}
        onClick={() => onChoose(item)}
        onPointerMove={() => {
          if (at !== active) onPoint(at);
        }}
        role="option"
        tabIndex={-1}
      >
        <span className="truncate">
          <SaidText query={query} said={item.label} />
        </span>
        <span className="text-muted">{item.kind}</span>
        {item.details.length === 0 ? null : (
          <span className="col-span-2 truncate text-muted">
            {keyed(item.details, ({ text }) => text).map(([key, said], part) => (
              <Fragment key={key}>
                {part === 0 ? null : palette.between}
                <SaidText query={query} said={said} />
              </Fragment>
            ))}
          </span>
        )}
      </div>
    ))}
  </div>
);

/**
 * The palette's search. The index of bodies and companies is made once per data set, and they are found once it
 * is ready; records and targets use the searchers given.
 */
const usePaletteSearch = (
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
    // Without a worker a scan gives the same results, only slower.
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

interface Props {
  readonly snapshot: Snapshot;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Syllables of Chinese names and titles, once loaded. */
  readonly pinyin?: Pinyin | undefined;
  /** The searchers of records and targets. */
  readonly searchers: DatasetSearchers;
  /** How far these searchers search: better ones may still be loading. */
  readonly searched: SearchExtent;
  /** Indexes documents: synchronously where they are few, in a worker where they are many. */
  readonly makeSearcher: MakeSearcher;
  readonly views: readonly NamedView[];
  /** Views that the reader saved. */
  readonly saved?: readonly SavedView[];
  /** What the reader typed before the palette was loaded. */
  readonly typed?: string;
  /** Actions of the app, such as changing the theme. */
  readonly actions?: readonly PaletteItem[];
}

const noActions: readonly PaletteItem[] = [];
const noSaved: readonly SavedView[] = [];

const moved = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "PageDown":
      return Math.min(count - 1, at + 8);
    case "PageUp":
      return Math.max(0, at - 8);
    default:
      return undefined;
  }
};

interface LinesProps extends Pick<
  Props,
  "snapshot" | "onClose" | "views" | "saved" | "typed" | "actions" | "searched"
> {
  readonly search: PaletteSearch;
}

const Lines = ({
  snapshot,
  onClose,
  search,
  searched,
  views,
  saved = noSaved,
  typed = "",
  actions = noActions,
}: LinesProps) => {
  const { go, change } = useNavigation();
  const { selection } = snapshot;
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(0);
  const list = useId();
  const shown = useLater(query);
  const { items, total } = useMemo(
    () => paletteLines({ query: shown, search, selection, views, saved, actions }),
    [shown, search, selection, views, saved, actions],
  );
  const at = Math.min(active, items.length - 1);
  const choose = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    if (item.run !== undefined) item.run();
    else if (item.path !== undefined) go(item.path, item.change);
    else if (item.change !== undefined) change(item.change);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter while composing confirms a Chinese character, not a line.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      choose(items[at]);
      return;
    }
    const next = items.length === 0 ? undefined : moved(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(optionId(list, next))?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className="flex h-full flex-col">
      <div className="flex shrink-0 items-center border-b border-rule bg-panel">
        <input
          aria-activedescendant={items.length === 0 ? undefined : optionId(list, at)}
          aria-autocomplete="list"
          aria-controls={list}
          aria-expanded={items.length > 0}
          aria-label={palette.field}
          autoComplete="off"
          // The reader opened the palette to type into it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="h-12 w-full min-w-0 bg-panel px-3 text-body outline-none placeholder:text-muted"
          maxLength={200}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={palette.hint}
          role="combobox"
          spellCheck={false}
          type="text"
          value={query}
        />
        <Button className="mr-2 hidden min-h-11 pointer-coarse:inline-flex" onClick={onClose}>
          {palette.close}
        </Button>
      </div>
      <PaletteList
        active={at}
        id={list}
        items={items}
        onChoose={choose}
        onPoint={setActive}
        query={shown}
      />
      <p className="border-t border-rule px-3 py-1 text-small text-muted" role="status">
        {palette.results(items.length, total, searched)}
        <span aria-hidden="true" className="pointer-coarse:hidden">
          {palette.keys}
        </span>
      </p>
    </div>
  );
};

/** The command palette: finds records, targets, bodies, companies, views and actions by name. */
export const Palette = ({ open, onClose, pinyin, searchers, makeSearcher, ...rest }: Props) => {
  // Outside the dialog, so that the index is made once per data set and not each time it opens.
  const search = usePaletteSearch(rest.snapshot.dataset, pinyin, searchers, makeSearcher);
  return (
    <Dialog
      className="mx-auto mt-[8dvh] w-[min(42rem,calc(100vw-1.5rem))] overflow-hidden rounded-plain border border-ink p-0 backdrop:bg-black/40 max-sm:mt-2"
      label={palette.title}
      onClose={onClose}
      open={open}
    >
      <Lines onClose={onClose} search={search} {...rest} />
    </Dialog>
  );
};
