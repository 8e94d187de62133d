import type { CompareModel } from "#figures/comparison/comparisonModel.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

import { targetName } from "#parts/records/targetNames.ts";
import { compareTargets } from "#messages/targets/comparison.ts";

interface Props {
  readonly model: CompareModel;
  readonly snapshot: Snapshot;
}

/** Up to four targets over time, on one axis. */
export const CompareFigure = ({ model, snapshot }: Props) => {
  const [ref, width = 800] = useContainerWidth();
  const measure = useMeasure();
  const names = model.lines.map(({ entry }) => targetName(entry, snapshot.dataset));
  const scene = comparisonScene(model, names, width, measure);
  return (
    <figure aria-label={compareTargets.title} ref={ref}>
      <SceneSvg scene={scene} />
    </figure>
  );
};
