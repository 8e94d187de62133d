import { type ComponentProps, memo, useLayoutEffect } from "react";

import { DayLine } from "#app/filters/DayLine.tsx";
import { FilterBar } from "#app/filters/FilterBar.tsx";
import { searchGround } from "#app/search/ground.ts";
import { SearchField } from "#app/search/SearchField.tsx";
import { FailureNotice } from "#app/notices/FailureNotice.tsx";
import { notices } from "#app/notices/loadNotices.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { PageFoot } from "#app/shell/PageFoot.tsx";
import { Shell } from "#app/shell/Shell.tsx";
import { isBare, pageAt } from "#app/pages/pages.ts";
import { ownState } from "#data/ownData/shown.ts";
import { type DatasetState, type FailedData, useDataset } from "#data/useDataset.ts";
import { usePinyin } from "#data/usePinyin.ts";
import { useTextSearch } from "#data/search/useTextSearch.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { Ignored } from "#domain/query/parameters/parameter.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { shell } from "#messages/app/shell.ts";
import { dataNow } from "#figures/lateData.ts";
import { PinyinProvider } from "#parts/records/titlePinyin.ts";
import { ViewSlotProvider } from "#ui/bar/viewSlot.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { useSearchWait } from "./useSearchWait.ts";
import { useSelection, useSnapshot } from "./useSnapshot.ts";
import { LoadingView } from "./LoadingView.tsx";
import { ViewRoutes } from "./ViewRoutes.tsx";

const IgnoredParameters = lazy(notices, "IgnoredParameters");
const DataNotices = lazy(notices, "DataNotices");
const SearchHits = lazy(notices, "SearchHits");

interface Props {
  readonly root: string;
  readonly today: Day;
}

interface ReadyProps extends Props, Omit<Extract<DatasetState, { state: "ready" }>, "state"> {}

const NoticesOfData = (props: ComponentProps<typeof DataNotices>) =>
  props.failed === undefined &&
  props.problems.length === 0 &&
  (ownState.shown ?? ownState.lost) === undefined ? null : (
    <PartBoundary part={shell.dataNotices}>
      <DataNotices {...props} />
    </PartBoundary>
  );

interface SelectedProps extends ReadyProps {
  readonly selection: Selection;
  readonly ignored: readonly Ignored[];
}

const Selected = ({ dataset, root, today, selection, ignored }: SelectedProps) => {
  const { parameters, path, change } = useNavigation();
  const pinyin = usePinyin();
  const search = useTextSearch(dataset, pinyin, selection.q);
  const snapshot = useSnapshot(dataset, selection, today, search.searches);
  useLayoutEffect(() => {
    searchGround.set({ snapshot, pinyin, search });
    const { soFar, extent } = search;
    const { judged } = snapshot;
    dataNow.set({
      extent,
      under: (other) =>
        takeSnapshot(prepare(dataset), judged, selection, today, soFar, asKnown).under(other),
    });
  });
  const filters = pageAt(path)?.filters;
  // The page of one thing is the same whatever a search finds.
  const isWaiting = useSearchWait(filters !== "day" && snapshot.searched === "pending");
  const views = (
    <PinyinProvider value={search.named ?? pinyin}>
      {isWaiting ? (
        <LoadingView words={shell.loadingView} />
      ) : (
        <ViewRoutes root={root} snapshot={snapshot} />
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
          <NoticesOfData problems={dataset.problems} />
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

/** Until the data set is there, or where it can't be loaded. */
const Loading = ({ failed }: { readonly failed?: FailedData | undefined }) => {
  const { change, path } = useNavigation();
  const filters = pageAt(path)?.filters;
  return (
    <>
      {filters === undefined || filters === "day" ? null : (
        <FilterBar change={change} path={path} pinyin={undefined} snapshot={undefined} />
      )}
      <main className="px-4 pt-3 pb-4 sm:px-6 lg:px-8" id="content">
        {failed?.fault === undefined ? (
          <LoadingView words={shell.loading} />
        ) : (
          <ViewHeader title={shell.brokenTitle} />
        )}
        <NoticesOfData failed={failed} problems={[]} />
      </main>
    </>
  );
};

/** What the address asks for. */
const Ready = (props: ReadyProps) => {
  const { dataset, today } = props;
  const { parameters } = useNavigation();
  return <Selected {...props} {...useSelection(dataset, parameters, today)} />;
};

/** The states of the data, loading, failed and ready, in one persistent shell. */
export const Workspace = memo((props: Props) => {
  const state = useDataset();
  return (
    <Shell root={props.root} search={<SearchField />}>
      {state.state === "ready" ? (
        <Ready {...state} {...props} />
      ) : (
        <Loading failed={state.state === "failed" ? state : undefined} />
      )}
    </Shell>
  );
});
