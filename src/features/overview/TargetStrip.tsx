import { useMemo } from "react";

import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import { fileMeasure } from "#charts/scene/measure.ts";
import { type StripModel, targetStripModel } from "#charts/targetStrip/targetStripModel.ts";
import { targetStripScene } from "#charts/targetStrip/targetStripScene.ts";
import { targetStripSheet } from "#charts/targetStrip/targetStripSheet.ts";
import { judgedFinding } from "#domain/findings/judgedFinding.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { judgedWords, targetsFinding } from "#messages/words/findings.ts";
import { overview } from "#messages/views/overview.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

import { namesApart } from "./namesApart.ts";

/** Until the width is measured. */
const ASSUMED_WIDTH = 920;

/** The strip as it leaves the page, with all that is known of why the others aren't judged. */
const figureOf = (model: StripModel, { targets, judged, selection }: Snapshot): Figure => {
  const counts = countVerdicts(targets.shown, judged);
  const finding = judgedFinding(counts);
  const scene = targetStripSheet(model, counts, selection, fileMeasure);
  if (scene === undefined) throw new Error("none of the targets is judged");
  return {
    stem: "targets-on-their-way",
    title: finding === undefined ? targetsFinding(counts) : judgedWords(finding),
    status: targetStrip.status(model.judged, model.total),
    scene,
    entries: targets.shown.map(({ entry }) => entry),
  };
};

/** Every judged target on its share of the way, and what can be done with the figure. */
export const TargetStrip = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { targets, judged, selection } = snapshot;
  const [ref, width = ASSUMED_WIDTH] = useContainerWidth();
  const measure = useMeasure();
  const model = useMemo(
    () => targetStripModel(targets.shown, judged, namesApart(targets.shown)),
    [targets.shown, judged],
  );
  const scene = useMemo(
    () => targetStripScene(model, selection, width, measure),
    [model, selection, width, measure],
  );
  return (
    <div ref={ref}>
      {scene === undefined ? null : (
        <>
          <SceneSvg scene={scene} />
          <div className="mt-1 xl:absolute xl:top-0 xl:right-0 xl:mt-0">
            <FigureActions
              figure={() => figureOf(model, snapshot)}
              name={overview.stripActions}
              snapshot={snapshot}
            />
          </div>
        </>
      )}
    </div>
  );
};
