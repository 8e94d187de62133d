import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import type { StripModel } from "#charts/strip/stripScene.ts";
import { stripSheet } from "#charts/strip/stripSheet.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

/** Until the width is measured: as wide as a page of text gets, which it is on most screens. */
const ASSUMED_WIDTH = 1088;

/** A slim timeline of some records, over the width there is, with the day that its line stands for. */
export const TimelineStrip = (props: StripModel) => {
  const [ref, forms] = useWidths(ASSUMED_WIDTH);
  const measure = useMeasure();
  return (
    <div ref={ref}>
      {forms.map(({ width, className }) => (
        <SceneSvg
          className={`w-full ${className}`}
          key={className}
          scene={stripSheet(props, measure, width)}
        />
      ))}
    </div>
  );
};
