import { type DatasetState, useDataset } from "#data/useDataset.ts";
import { usePinyin } from "#data/usePinyin.ts";
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

interface Props {
  readonly root: string;
  readonly today: Day;
}

const Ready = ({
  dataset,
  failed,
  root,
  today,
}: Extract<DatasetState, { state: "ready" }> & Props) => {
  const { parameters } = useNavigation();
  const pinyin = usePinyin();
  const snapshot = useSnapshot(dataset, parameters, today, pinyin);
  return (
    <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start print:block">
      <FilterSidebar pinyin={pinyin} snapshot={snapshot} />
      <div className="min-w-0">
        <main className="px-4 py-4 sm:px-6 lg:px-8" id="content">
          <FailedFiles failed={failed} />
          <SetAsideNotice problems={dataset.problems} />
          <LeftOut snapshot={snapshot} />
          <Chips snapshot={snapshot} />
          <PinyinProvider value={pinyin}>
            <ViewRoutes root={root} snapshot={snapshot} />
          </PinyinProvider>
        </main>
        <PartBoundary part={texts.palette}>
          <PaletteOpener pinyin={pinyin} snapshot={snapshot} />
        </PartBoundary>
      </div>
    </div>
  );
};

/** Loading, failed and ready: the three states of the data, in one shell that stays. */
export const Workspace = (props: Props) => {
  const state = useDataset();
  return (
    <Shell>
      {state.state === "ready" ? (
        <Ready {...state} {...props} />
      ) : (
        <main className="px-4 py-8 lg:px-8" id="content">
          <p className="text-muted" role="status">
            {texts.loading}
          </p>
        </main>
      )}
    </Shell>
  );
};
