import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { overview } from "#messages/views/overview.ts";

import { BodyBars } from "./BodyBars.tsx";
import { fieldMarksDrawing } from "#figures/fieldMarks/drawing.ts";
import { FigureView } from "#figures/FigureView.tsx";
import { Watch } from "./Watch.tsx";
import { Later, useLater } from "#ui/screen/useLater.tsx";

/**
 * What follows the answer: how the fields stand, and why to come back, which comes first in one column; and
 * who issued most, which comes last and follows what is in view.
 */
export const Below = ({ snapshot }: { readonly snapshot: Snapshot }) => (
  <>
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-4 @min-[44rem]:grid-cols-2 @min-[76rem]:row-span-2 @min-[76rem]:grid-cols-1">
      <div className="@max-[76rem]:order-last">
        <FigureView figure={fieldMarksDrawing} heading={overview.fields} snapshot={snapshot} />
      </div>
      <Watch snapshot={snapshot} />
    </div>
    <Later>
      <BodyBars snapshot={useLater(snapshot)} />
    </Later>
  </>
);
