import { type ReactNode, useMemo, useState } from "react";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { tableMeasure, widened } from "#scene/measure.ts";
import { targetStripModel } from "#figures/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#figures/targetStrip/targetStripScene.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { selectionEntries } from "#domain/query/selection/selection.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { useIsPrerendered } from "#ui/screen/prerendered.ts";
import { rem } from "#ui/screen/rem.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

import { namesOfJudged } from "./stripNames.ts";

/** Until the width is measured: as a laptop has it. */
const ASSUMED_WIDTH = 856;

/** Widths of texts in a face as most screens have it, and in a wide one, of those by which files are laid out. */
const USUAL = widened(tableMeasure, 0.87);
const WIDE = widened(tableMeasure, 0.95);

/**
 * Where a strip that is drawn ahead has another height: from which width on, the class for that, and for
 * which face. On a laptop only one line stands below it, which the screen must hold.
 */
const STEPS = [
  [600, "hidden @min-[37.5rem]:block @min-[45rem]:hidden", WIDE],
  [720, "hidden @min-[45rem]:block @min-[50rem]:hidden", WIDE],
  [800, "hidden @min-[50rem]:block @min-[53.5rem]:hidden", WIDE],
  [ASSUMED_WIDTH, "hidden @min-[53.5rem]:block", USUAL],
] as const;

interface Props {
  readonly snapshot: Snapshot;
  /** What is said under the line that draws how many are judged. */
  readonly children: ReactNode;
}

/** Every judged target on its share of the way, and what can be done with the figure. */
export const TargetStrip = ({ snapshot, children }: Props) => {
  const { targets, judged, dataset, selection } = snapshot;
  const [ref, forms] = useWidths(ASSUMED_WIDTH, true);
  const measure = useMeasure();
  const model = useMemo(
    () => targetStripModel({ targets, judged, dataset }, namesOfJudged({ targets, judged })),
    [targets, judged, dataset],
  );
  const drawn = useMemo(
    () =>
      forms.flatMap(({ width, className }) => {
        const scene = targetStripScene(model, selection, width, measure);
        return scene === undefined ? [] : [{ scene, className }];
      }),
    [model, selection, forms, measure],
  );
  // What was drawn ahead is as high as the reader's own width and face may need it, and stays so until
  // something else is chosen: nothing below moves.
  const isPrerendered = useIsPrerendered();
  const asked = selectionEntries(selection).join("&");
  const [kept, keep] = useState(() => ({
    asked,
    rooms: isPrerendered
      ? STEPS.map(([from, className, face]) => ({
          className,
          // What was prerendered may be higher than either face needs.
          height: Math.max(
            ...[face, measure].map(
              (one) => targetStripScene(model, selection, from, one)?.height ?? 0,
            ),
          ),
        }))
      : [],
  }));
  if (kept.asked !== asked && kept.rooms.length > 0) keep({ asked, rooms: [] });
  return (
    <div ref={ref}>
      {drawn.length === 0 ? null : (
        <>
          <div className="mb-1 @min-[50rem]:absolute @min-[50rem]:top-1 @min-[50rem]:right-0 @min-[50rem]:mb-0">
            <FigureActions
              name={targetStrip.actions}
              snapshot={snapshot}
              figureId="targets-on-their-way"
            />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] *:[grid-area:1/1]">
            {drawn.map(({ scene, className }) => (
              <SceneSvg
                className={`print:landscape:max-h-[70vh] print:portrait:max-h-[68vh] ${className}`}
                key={className}
                scene={scene}
              />
            ))}
            {kept.rooms.map(({ className, height }) => (
              <svg
                aria-hidden="true"
                className={`pointer-events-none print:hidden ${className}`}
                height={rem(height)}
                key={className}
                width="1"
              />
            ))}
          </div>
          {children}
        </>
      )}
    </div>
  );
};
