import type { ReactNode } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureView } from "#figures/view/FigureView.tsx";
import { targetStripDrawing } from "#figures/targetStrip/drawing.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** Shown below the line with the number of judged targets. */
  readonly children: ReactNode;
}

/** The strip of targets, loaded after the answer. */
export const TargetStrip = ({ snapshot, children }: Props) => (
  <FigureView
    actionsClass="mb-1 @min-[50rem]:absolute @min-[50rem]:top-1 @min-[50rem]:right-0 @min-[50rem]:mb-0"
    className="print:landscape:max-h-[70vh] print:portrait:max-h-[68vh]"
    figure={targetStripDrawing}
    snapshot={snapshot}
  >
    {children}
  </FigureView>
);
