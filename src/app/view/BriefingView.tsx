import { createElement, type ReactNode, useEffect } from "react";

import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import { FilterBar } from "#app/filters/FilterBar.tsx";
import { usePinyin } from "#data/usePinyin.ts";
import { useTextSearch } from "#data/useTextSearch.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import { BriefingPage } from "#features/briefing/BriefingPage.tsx";
import { PresenterPage } from "#features/briefing/present/PresenterPage.tsx";
import { TalkPage } from "#features/briefing/present/TalkPage.tsx";
import { SlideFigureContext, SlideSnapshotContext } from "#parts/briefing/slideFigure.ts";
import { useNamePinyin } from "#parts/records/titlePinyin.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { NotFound } from "./NotFound.tsx";
import { SaveAsPage } from "./SaveAsPage.tsx";
import { useSnapshot } from "./useSnapshot.ts";

interface Props {
  readonly snapshot: Snapshot;
}

/** As-of day and filters of a slide. Their panels are loaded ahead: the network may go. */
const SlideControls = ({ snapshot }: Props) => {
  const pinyin = useNamePinyin();
  const { change, path } = useNavigation();
  return <FilterBar change={change} path={path} pinyin={pinyin} snapshot={snapshot} />;
};

const loadPanels = async (): Promise<void> => {
  try {
    await import("#app/filters/panels.tsx");
  } catch {
    // What hangs on the bar says so itself once it is asked for.
  }
};

const Editor = ({ snapshot }: Props) => (
  <BriefingPage actions={<SaveAsPage snapshot={snapshot} />} snapshot={snapshot} />
);

const pages: Readonly<Record<string, (props: Props) => ReactNode>> = {
  "/briefing": Editor,
  "/briefing/present": ({ snapshot }) => (
    <TalkPage controls={<SlideControls snapshot={snapshot} />} snapshot={snapshot} />
  ),
  "/briefing/presenter": ({ snapshot }) => (
    <PresenterPage controls={<SlideControls snapshot={snapshot} />} snapshot={snapshot} />
  ),
};

/** The briefing and its talk, with how figures of all views are made. */
export const BriefingView = ({ snapshot }: Props) => {
  const { path } = useNavigation();
  const { dataset, selection, today } = snapshot;
  // The address of this page asks for no text, but slides may, and those of a deck that is brought up to date:
  // any query has the search loaded.
  const { searches } = useTextSearch(dataset, usePinyin(), "any");
  const searched = useSnapshot(dataset, selection, today, searches);
  const Page = own(pages, path.replace(/\/$/, ""));
  const isTalk = Page !== Editor;
  useEffect(() => {
    if (isTalk) void loadPanels();
  }, [isTalk]);
  return Page === undefined ? (
    <NotFound path={path} />
  ) : (
    <SlideFigureContext value={slideFigure}>
      <SlideSnapshotContext value={slideSnapshot}>
        {createElement(Page, { snapshot: searched })}
      </SlideSnapshotContext>
    </SlideFigureContext>
  );
};
