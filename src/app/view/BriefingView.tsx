import { createElement, type ReactNode, useEffect } from "react";

import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import { FilterBar } from "#app/filters/FilterBar.tsx";
import { isBare, type PagePath } from "#app/pages.ts";
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

import { SaveAsPage } from "./SaveAsPage.tsx";
import { useSnapshot } from "./useSnapshot.ts";

interface Props {
  readonly snapshot: Snapshot;
}

/** As-of day and filters of a slide. */
const SlideControls = ({ snapshot }: Props) => {
  const pinyin = useNamePinyin();
  const { change, path } = useNavigation();
  return <FilterBar change={change} path={path} pinyin={pinyin} snapshot={snapshot} />;
};

/** Loads the panels of filters before anybody opens one: the network may go during a talk. */
const loadPanels = async (): Promise<void> => {
  try {
    await import("#app/filters/panels.tsx");
  } catch {
    // The bar says so itself once one is opened.
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

/** The briefing and its talk, which keep the search between them, with how the figures of all pages are made. */
export const BriefingView = ({ snapshot }: Props) => {
  const { path } = useNavigation();
  const { dataset, selection, today } = snapshot;
  // The address of this page asks for no text, but slides may, and those of a deck that is brought up to date:
  // any query has the search loaded.
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
