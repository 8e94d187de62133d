import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import { stripScene, type StripModel } from "#charts/strip/stripScene.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

/** Until the width is measured: as wide as a page of text gets, which it is on most screens. */
const ASSUMED_WIDTH = 1088;

/** A slim timeline of some records, over the width there is. */
export const TimelineStrip = (props: StripModel) => {
  const [ref, forms] = useWidths(ASSUMED_WIDTH);
  const measure = useMeasure();
  const drawn = forms.flatMap(({ width, className }) => {
    const scene = stripScene(props, width, measure);
    return scene === undefined ? [] : [{ scene, className }];
  });
  return drawn.length === 0 ? null : (
    <div ref={ref}>
      {drawn.map(({ scene, className }) => (
        <SceneSvg className={`w-full ${className}`} key={className} scene={scene} />
      ))}
    </div>
  );
};
