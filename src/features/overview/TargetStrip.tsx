import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureView } from "#figures/view/FigureView.tsx";
import { targetStripDrawing } from "#figures/targetStrip/drawing.ts";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";

import { Grounds } from "./Covered.tsx";

/** The strip of targets, loaded after the answer. */
export const TargetStrip = ({ snapshot }: { readonly snapshot: Snapshot }) => (
  <FigureView
    actionsClass="mb-1 max-sm:absolute max-sm:-top-3 max-sm:right-0 max-sm:z-10 max-sm:mb-0 @min-[50rem]:absolute @min-[50rem]:top-1 @min-[50rem]:right-0 @min-[50rem]:mb-0"
    className="print:landscape:max-h-[70vh] print:portrait:max-h-[68vh]"
    figure={targetStripDrawing}
    snapshot={snapshot}
  >
    {/* Each on lines of its own, as far from the next as a thumb needs. */}
    <div className="grid justify-items-start pt-1 text-small text-muted sm:hidden *:py-1">
      <Grounds snapshot={snapshot} />
      <MethodLink />
    </div>
  </FigureView>
);
