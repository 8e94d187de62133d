import { createElement, type ReactNode, useEffect, useState } from "react";
import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import { FilterBar } from "#app/filters/FilterBar.tsx";
import { isBare, type PagePath } from "#app/pages/pages.ts";
import { usePinyin } from "#data/usePinyin.ts";
import { useTextSearch } from "#data/search/useTextSearch.ts";
import { wholeOf } from "#domain/dataset/dataset.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import { BriefingPage } from "#features/briefing/page/BriefingPage.tsx";
import { PresenterPage } from "#features/briefing/present/PresenterPage.tsx";
import { TalkPage } from "#features/briefing/present/TalkPage.tsx";
import { SlideFigureContext, SlideSnapshotContext } from "#parts/briefing/slideFigure.ts";
import { useNamePinyin } from "#parts/records/titlePinyin.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useSnapshot } from "./useSnapshot.ts";
import { siteRoot } from "#data/address.ts";
import { loadFile } from "#data/loadFile.ts";
import { loadTemplate } from "#data/loadTemplate.ts";
import { oneFile as words } from "#messages/files/oneFile.ts";
import { briefingStore } from "#parts/briefing/briefingStore.ts";
import { carriedHere } from "#parts/briefing/carriedHere.ts";
import { wordButton } from "#ui/overlay/Popover.tsx";
import { useStore } from "#ui/store.ts";
import { messageOf } from "#ui/screen/lazy.tsx";

const loadData = async (signal: AbortSignal): Promise<Record<string, unknown>> => {
  const optional = ["pinyin", "names"] as const;
  const files = await Promise.all([
    loadFile("data", signal),
    ...optional.map((file) => loadFile(file, signal).catch(() => undefined)),
  ]);
  return Object.fromEntries(["data", ...optional].map((file, at) => [file, files[at]]));
};

interface SaveAsPageProps {
  readonly snapshot: Snapshot;
}

/** Saves the briefing as a self-contained page; a saved page can save another. */
const SaveAsPage = ({ snapshot: { today } }: SaveAsPageProps) => {
  const { value: briefing } = useStore(briefingStore);
  const [message, setMessage] = useState("");
  const [making, setMaking] = useState<AbortController>();
  if (briefing.slides.length === 0) return null;

  const save = async (signal: AbortSignal): Promise<string> => {
    const [{ oneFileName, oneFilePage }, { saveFile }, files, loaded] = await Promise.all([
      import("#export/oneFile.ts"),
      import("#export/saveFile.ts"),
      loadData(signal),
      loadTemplate(signal, (bytes) => setMessage(words.making(bytes))),
    ]);
    if ("fault" in loaded) return words.fault(loaded.fault);
    const site = carriedHere?.site ?? siteRoot;
    const carried = { id: new Date().toISOString(), day: today, site, briefing, files };
    const page = oneFilePage(loaded.template, carried);
    if (page === undefined) return words.fault("no-template");
    const file = new Blob([page], { type: "text/html;charset=utf-8" });
    const name = oneFileName(carried);
    saveFile(name, file);
    return words.saved(name, file.size);
  };
  const begin = async (): Promise<void> => {
    const stop = new AbortController();
    const { signal } = stop;
    setMaking(stop);
    setMessage(words.making(0));
    try {
      setMessage(await save(signal));
    } catch (error) {
      setMessage(signal.aborted ? words.cancelled : words.failed(messageOf(error)));
      stop.abort();
    }
    setMaking(undefined);
  };
  return (
    <>
      {making === undefined ? (
        <button
          className={wordButton}
          onClick={() => void begin()}
          title={words.hint}
          type="button"
        >
          {words.action}
        </button>
      ) : (
        <button className={wordButton} onClick={() => making.abort()} type="button">
          {words.cancel}
        </button>
      )}
      <span className="order-last basis-full text-small text-muted empty:hidden" role="status">
        {message}
      </span>
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
}

/** A slide's as-of day and filters. */
const SlideControls = ({ snapshot }: Props) => {
  const pinyin = useNamePinyin();
  const { change, path } = useNavigation();
  return <FilterBar change={change} path={path} pinyin={pinyin} snapshot={snapshot} />;
};

/** Preloads the filter panels: the network may fail during a talk. */
const loadPanels = async (): Promise<void> => {
  try {
    await import("#app/filters/panels.tsx");
  } catch {
    // The bar reports the failure when a panel is opened.
  }
};

const Editor = ({ snapshot }: Props) => (
  <BriefingPage actions={<SaveAsPage snapshot={snapshot} />} snapshot={snapshot} />
);

const pagesOfBriefing: Readonly<
  Record<Extract<PagePath, `/briefing${string}`>, (props: Props) => ReactNode>
> = {
  "/briefing": Editor,
  "/briefing/present": ({ snapshot }) => (
    <TalkPage controls={<SlideControls snapshot={snapshot} />} snapshot={snapshot} />
  ),
  "/briefing/presenter": ({ snapshot }) => (
    <PresenterPage controls={<SlideControls snapshot={snapshot} />} snapshot={snapshot} />
  ),
};

/** The briefing and its talk, which share the search, with the makers of all pages' figures. */
export const BriefingView = ({ snapshot }: Props) => {
  const { path } = useNavigation();
  const { selection, today } = snapshot;
  // Slides have days of their own, of which the day of the address may know less.
  const dataset = wholeOf(snapshot.dataset);
  // This page's address has no search text, but slides may, and so may those of a deck being refreshed: any
  // query loads the search.
  const { searches } = useTextSearch(dataset, usePinyin(), "any");
  const searched = useSnapshot(dataset, selection, today, searches);
  const isTalk = isBare(path);
  useEffect(() => {
    if (isTalk) void loadPanels();
  }, [isTalk]);
  return (
    <SlideFigureContext value={slideFigure}>
      <SlideSnapshotContext value={slideSnapshot}>
        {createElement(own(pagesOfBriefing, path) ?? Editor, { snapshot: searched })}
      </SlideSnapshotContext>
    </SlideFigureContext>
  );
};
