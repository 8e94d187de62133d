import { type DatasetState, useDataset } from "#data/useDataset.ts";
import { usePinyin } from "#data/usePinyin.ts";
import { useTextSearch } from "#data/useTextSearch.ts";
import type { Day } from "#domain/dates.ts";
import { PinyinProvider } from "#figures/titlePinyin.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { Chips } from "./Chips.tsx";
import { FailedFiles } from "./FailedFiles.tsx";
import { FilterSidebar } from "./FilterSidebar.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { PaletteOpener } from "./PaletteOpener.tsx";
import { PartBoundary } from "./PartBoundary.tsx";
import { SetAsideNotice } from "./SetAsideNotice.tsx";
import { Shell } from "./Shell.tsx";
import { texts } from "./texts.ts";
import { useSnapshot } from "./useSnapshot.ts";
import { ViewRoutes } from "./ViewRoutes.tsx";

const Ready = ({
  dataset,
  failed,
  today,
}: Extract<DatasetState, { state: "ready" }> & { readonly today: Day }) => {
  const { parameters } = useNavigation();
  const pinyin = usePinyin();
  const search = useTextSearch(dataset, pinyin, parameters.get("q")?.trim() ?? "");
  const snapshot = useSnapshot(dataset, parameters, today, search.searches);
  return (
    <Shell asOf={snapshot.asOf} onSearch={search.want} query={snapshot.selection.q}>
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start print:block">
        <FilterSidebar pinyin={pinyin} snapshot={snapshot} />
        <div className="min-w-0">
          <main className="px-4 py-4 sm:px-6 lg:px-8" id="content">
            <FailedFiles failed={failed} />
            <SetAsideNotice problems={dataset.problems} />
            <LeftOut snapshot={snapshot} />
            <Chips snapshot={snapshot} />
            <PinyinProvider value={pinyin}>
              <ViewRoutes snapshot={snapshot} />
            </PinyinProvider>
          </main>
          <PartBoundary part={texts.palette}>
            <PaletteOpener pinyin={pinyin} search={search} snapshot={snapshot} />
          </PartBoundary>
        </div>
      </div>
    </Shell>
  );
};

/** Loading, failed and ready: the three states of the data, each drawn in the same shell. */
export const Workspace = ({ today }: { readonly today: Day }) => {
  const state = useDataset();
  if (state.state === "ready") return <Ready {...state} today={today} />;
  return (
    <Shell asOf={today} query="">
      <main className="px-4 py-8 lg:px-8" id="content">
        <p className="text-muted" role="status">
          {texts.loading}
        </p>
      </main>
    </Shell>
  );
};
