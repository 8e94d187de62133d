import { useMemo } from "react";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { stripYears } from "./stripPlaces.ts";
import type { StripModel } from "./stripScene.ts";
import { stripSheet } from "./stripSheet.ts";
import { strip } from "#messages/figures/strip.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

/** Until the width is measured: as wide as a page of text gets, which it is on most screens. */
const ASSUMED_WIDTH = 1088;

/** A slim timeline of some records, over the width there is, with the day that its line stands for. */
export const TimelineStrip = (props: StripModel) => {
  const { entries } = props;
  const [ref, forms] = useWidths(ASSUMED_WIDTH);
  const measure = useMeasure();
  const years = useMemo(() => stripYears(entries), [entries]);
  return (
    <div ref={ref}>
      {forms.map(({ width, className }) => (
        <SceneSvg
          className={`w-full ${className}`}
          key={className}
          scene={stripSheet(props, measure, width)}
        />
      ))}
      <ul aria-label={strip.years} className="sr-only">
        {years.map(({ year, counts }) => (
          <li key={year}>{strip.year(year, counts)}</li>
        ))}
      </ul>
    </div>
  );
};
