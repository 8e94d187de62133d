import { type ComponentProps, memo, useEffect, useLayoutEffect, useState } from "react";

import { FilterBar } from "#app/filters/FilterBar.tsx";
import { searchGround } from "#app/search/ground.ts";
import { SearchField } from "#app/search/SearchField.tsx";
import { FailureNotice } from "#app/notices/FailureNotice.tsx";
import { notices } from "#app/notices/loadNotices.ts";
import { endEarlyGestures } from "#app/shell/early.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { Shell } from "#app/shell/Shell.tsx";
import { isBare, needsTexts, pageAt } from "#app/pages/pages.ts";
import { ownState } from "#data/ownData/shown.ts";
import { type DatasetState, useDataset } from "#data/useDataset.ts";
import { useEdition } from "#data/useEdition.ts";
import { usePinyin } from "#data/usePinyin.ts";
import { useTextSearch } from "#data/search/useTextSearch.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { type AsKnown, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { Ignored } from "#domain/query/parameters/parameter.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { filterBar, shell } from "#messages/app/shell.ts";
import { ShownEdition } from "#figures/editionContext.ts";
import { dataNow } from "#figures/lateData.ts";
import { PinyinProvider } from "#parts/records/titlePinyin.ts";
import { ViewSlotProvider } from "#ui/bar/viewSlot.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { HandAsKnown } from "#app/filters/handAsKnown.ts";
import { useSearchWait } from "./useSearchWait.ts";
import { useReadySelection, useSelection, useSnapshot } from "./useSnapshot.ts";
import { LoadingView } from "./LoadingView.tsx";
import { ViewRoutes } from "./ViewRoutes.tsx";

const IgnoredParameters = lazy(notices, "IgnoredParameters");
const DataNotices = lazy(notices, "DataNotices");
const PageFoot = lazy(() => import("#app/shell/PageFoot.tsx"), "PageFoot");
const DayLine = lazy(() => import("#app/filters/DayLine.tsx"), "DayLine");
const SearchHits = lazy(notices, "SearchHits");
const AsKnownPart = lazy(() => import("#app/filters/AsKnownPart.tsx"), "AsKnownPart");

interface Props {
  readonly root: string;
  readonly today: Day;
  /** What a day chosen in the address needs, where it is at hand; else it is loaded with the first such day. */
  readonly asKnown?: AsKnown | undefined;
}

interface ReadyProps extends Props, Omit<Extract<DatasetState, { state: "ready" }>, "state"> {}

const NoticesOfData = (props: ComponentProps<typeof DataNotices>) =>
  props.missing.length + props.problems.length === 0 &&
  (ownState.shown ?? ownState.lost) === undefined ? null : (
    <PartBoundary part={shell.dataNotices}>
      <DataNotices {...props} />
    </PartBoundary>
  );

interface SelectedProps extends ReadyProps {
  readonly selection: Selection;
  readonly ignored: readonly Ignored[];
}

const Selected = ({
  dataset,
  awaitsTexts,
  missing,
  root,
  today,
  asKnown,
  selection,
  ignored,
}: SelectedProps) => {
  const { parameters, path, change } = useNavigation();
  const pinyin = usePinyin();
  const search = useTextSearch(dataset, pinyin, selection.q);
  const snapshot = useSnapshot(dataset, selection, today, search.searches, asKnown);
  useLayoutEffect(() => {
    searchGround.set({ snapshot, pinyin, search });
    const { soFar, extent } = search;
    const { judged } = snapshot;
    dataNow.set({
      hasTexts: dataset.hasTexts,
      late: missing,
      extent,
      under: (other) =>
        takeSnapshot(prepare(dataset), judged, selection, today, soFar, asKnown).under(other),
    });
  });
  const edition = useEdition();
  const filters = pageAt(path)?.filters;
  // The page of one thing is the same whatever a search finds.
  const isWaiting = useSearchWait(filters !== "day" && snapshot.searched === "pending");
  const awaits = isWaiting || (awaitsTexts && needsTexts(path));
  const views = (
    <PinyinProvider value={search.named ?? pinyin}>
      {awaits && missing.length === 0 ? (
        <LoadingView words={shell.loadingView} />
      ) : (
        <ShownEdition value={edition}>
          <ViewRoutes root={root} snapshot={snapshot} />
        </ShownEdition>
      )}
    </PinyinProvider>
  );
  if (isBare(path)) return <ViewSlotProvider>{views}</ViewSlotProvider>;
  return (
    <ViewSlotProvider>
      {filters === undefined || filters === "day" ? null : (
        <FilterBar change={change} path={path} pinyin={pinyin} snapshot={snapshot} />
      )}
      {/* A pinned panel moves the page aside. The foot of a short page stays at the bottom of the screen even
          if fewer results are left. */}
      <div className="xl:peer-data-[pinned=narrow]/bar:pl-90 xl:peer-data-[pinned=wide]/bar:pl-146 page-frame print:pl-0!">
        <main className="min-w-0 grow px-4 pt-3 pb-4 sm:px-6 lg:px-8" id="content">
          <FailureNotice />
          <NoticesOfData missing={missing} problems={dataset.problems} />
          {parameters.size === 0 ? null : (
            <PartBoundary part={shell.address}>
              <IgnoredParameters ignored={ignored} snapshot={snapshot} />
            </PartBoundary>
          )}
          {selection.q === "" || (filters === "list" && snapshot.searched === "whole") ? null : (
            <PartBoundary part={shell.searchHits}>
              <SearchHits isList={filters === "list"} snapshot={snapshot} />
            </PartBoundary>
          )}
          {filters === "day" ? (
            <PartBoundary part={shell.filters}>
              <DayLine snapshot={snapshot} />
            </PartBoundary>
          ) : null}
          {views}
        </main>
        <PartBoundary part={shell.foot}>
          <PageFoot root={root} snapshot={snapshot} />
        </PartBoundary>
      </div>
    </ViewSlotProvider>
  );
};

const Loading = ({ missing }: Pick<DatasetState, "missing">) => {
  const { change, parameters, path } = useNavigation();
  const filters = pageAt(path)?.filters;
  const hasParameters = parameters.size > 0;
  useEffect(() => {
    // Notices about a link are above the view: loaded after it, they would move it. Where this fails, they are
    // requested again.
    if (hasParameters) notices().catch(() => undefined);
  }, [hasParameters]);
  return (
    <>
      {filters === undefined || filters === "day" ? null : (
        <FilterBar change={change} path={path} pinyin={undefined} snapshot={undefined} />
      )}
      <main className="px-4 pt-3 pb-4 sm:px-6 lg:px-8" id="content">
        <LoadingView words={shell.loading} />
        <NoticesOfData isView missing={missing} problems={[]} />
      </main>
    </>
  );
};

/** What the address asks for. As of a day, the former page stays until what that needs is loaded. */
const Ready = (props: ReadyProps) => {
  const { dataset, missing, today, asKnown } = props;
  const { parameters } = useNavigation();
  const { selection, ignored } = useSelection(dataset, parameters, today);
  const ready = useReadySelection(selection, asKnown);
  return (
    <>
      {selection.asOf === undefined || asKnown !== undefined ? null : (
        <PartBoundary part={filterBar.asOf}>
          <AsKnownPart />
        </PartBoundary>
      )}
      {ready === undefined ? (
        <Loading missing={missing} />
      ) : (
        <Selected {...props} ignored={ignored} selection={ready} />
      )}
    </>
  );
};

/** The three states of the data, loading, failed and ready, in one persistent shell. */
export const Workspace = memo((props: Props) => {
  const state = useDataset();
  const [asKnown, setAsKnown] = useState(props.asKnown);
  // Missing data can be retried before anything else is shown.
  const answers = state.state === "ready" || state.missing.length > 0;
  useEffect(() => {
    if (answers) endEarlyGestures();
  }, [answers]);
  return (
    <Shell root={props.root} search={<SearchField />}>
      {state.state === "ready" ? (
        <HandAsKnown value={setAsKnown}>
          <Ready {...state} {...props} asKnown={asKnown} />
        </HandAsKnown>
      ) : (
        <Loading missing={state.missing} />
      )}
    </Shell>
  );
});
