import { slideSnapshot } from "#app/figures/slideFigure.ts";
import { targetsOn } from "#app/pages/pageDetails.ts";
import type { Briefing } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { BriefingPage } from "#features/briefing/page/BriefingPage.tsx";
import { keepBriefing } from "#parts/briefing/briefingStore.ts";
import {
  type SlideFigure,
  SlideFigureContext,
  SlideSnapshotContext,
  TargetsOnContext,
} from "#parts/briefing/slideFigure.ts";
import { edition } from "#test/support/edition.ts";
import { renderView } from "#test/support/renderView.tsx";

/** Renders the page of a briefing that the reader has kept; `make` makes the figures of its slides. */
export const renderBriefing = (briefing: Briefing, snapshot: Snapshot, make: SlideFigure) => {
  keepBriefing(briefing);
  return renderView(
    <SlideFigureContext value={make}>
      <TargetsOnContext value={targetsOn}>
        <SlideSnapshotContext value={slideSnapshot}>
          <main>
            <BriefingPage snapshot={{ ...snapshot, dataset: { ...snapshot.dataset, edition } }} />
          </main>
        </SlideSnapshotContext>
      </TargetsOnContext>
    </SlideFigureContext>,
    "/briefing",
  );
};
