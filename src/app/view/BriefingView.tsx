import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { BriefingPage } from "#features/briefing/BriefingPage.tsx";
import { SlideFigureContext, SlideSnapshotContext } from "#parts/briefing/slideFigure.ts";

import { SaveAsPage } from "./SaveAsPage.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

/** The briefing, with how figures of all views are made. */
export const BriefingView = ({ snapshot }: Props) => (
  <SlideFigureContext value={slideFigure}>
    <SlideSnapshotContext value={slideSnapshot}>
      <BriefingPage actions={<SaveAsPage snapshot={snapshot} />} snapshot={snapshot} />
    </SlideSnapshotContext>
  </SlideFigureContext>
);
