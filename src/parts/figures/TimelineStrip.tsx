import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import { stripScene, type StripModel } from "#charts/strip/stripScene.ts";
import { useContainerWidth } from "#ui/screen/useContainerWidth.ts";

/** Until the width is measured. */
const ASSUMED_WIDTH = 920;

/** A slim timeline of some records, over the width there is. */
export const TimelineStrip = (props: StripModel) => {
  const [ref, width = ASSUMED_WIDTH] = useContainerWidth();
  const measure = useMeasure();
  const scene = stripScene(props, width, measure);
  return scene === undefined ? null : (
    <div ref={ref}>
      <SceneSvg className="w-full" scene={scene} />
    </div>
  );
};
