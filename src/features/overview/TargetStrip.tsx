import { type ReactNode, useMemo } from "react";

import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import { targetStripModel } from "#charts/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#charts/targetStrip/targetStripScene.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

import { namesByVerdict } from "./stripNames.ts";

/** Until the width is measured: as a laptop has it. */
const ASSUMED_WIDTH = 880;

interface Props {
  readonly snapshot: Snapshot;
  /** What is said under the line that draws how many are judged. */
  readonly children: ReactNode;
}

/** Every judged target on its share of the way, and what can be done with the figure. */
export const TargetStrip = ({ snapshot, children }: Props) => {
  const { targets, judged, selection } = snapshot;
  const [ref, forms] = useWidths(ASSUMED_WIDTH, true);
  const measure = useMeasure();
  const model = useMemo(
    () => targetStripModel({ targets, judged }, namesByVerdict({ targets, judged })),
    [targets, judged],
  );
  const drawn = useMemo(
    () =>
      forms.flatMap(({ width, className }) => {
        const scene = targetStripScene(model, selection, width, measure);
        return scene === undefined ? [] : [{ scene, className }];
      }),
    [model, selection, forms, measure],
  );
  return (
    <div ref={ref}>
      {drawn.length === 0 ? null : (
        <>
          {drawn.map(({ scene, className }) => (
            <SceneSvg
              className={`print:landscape:max-h-[90vh] print:portrait:max-h-[68vh] ${className}`}
              key={className}
              scene={scene}
            />
          ))}
          {children}
          <div className="mt-1 md:absolute md:top-1 md:right-0 md:mt-0">
            <FigureActions
              name={targetStrip.actions}
              snapshot={snapshot}
              stem="targets-on-their-way"
            />
          </div>
        </>
      )}
    </div>
  );
};
