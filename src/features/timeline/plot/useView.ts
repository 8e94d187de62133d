import { type RefObject, useEffect, useState } from "react";

import { HEAD, ROW } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import type { RowRange } from "#figures/timeline/marks/rowMarks.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

/** From where to where the plot is looked at, in its own units. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** Plots lower than this are drawn whole, as all are on paper. */
const LOW = 2400;
/** What is drawn beyond the screen, and the steps in which it is drawn anew. */
const BEYOND = 400;
const STEP = 200;

const whole: View = { top: 0, bottom: Number.POSITIVE_INFINITY };

/** Of a high plot, what is near the screen. */
export const useView = (
  plot: RefObject<SVGSVGElement | null>,
  height: number,
  scale: number,
): View => {
  const [view, setView] = useState<View>({ top: 0, bottom: 2000 });
  const isPrinting = usePrinting();
  const isHigh = height > LOW && !isPrinting;
  useEffect(() => {
    if (!isHigh) return;
    const look = (): void => {
      const top = -(plot.current?.getBoundingClientRect().top ?? 0) / scale;
      const from = Math.floor((top - BEYOND) / STEP) * STEP;
      const to = from + Math.ceil((window.innerHeight / scale + 2 * BEYOND) / STEP + 1) * STEP;
      setView((before) =>
        before.top === from && before.bottom === to ? before : { top: from, bottom: to },
      );
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [plot, isHigh, scale]);
  return isHigh ? view : whole;
};

/** The rows of a lane that are near the screen. */
export const rowsInView = ({ top, rows }: LaneShape, view: View): RowRange => {
  const from = Math.floor((view.top - top - HEAD) / ROW);
  const to = Math.ceil((view.bottom - top - HEAD) / ROW);
  const first = Math.min(Math.max(0, from), rows.length);
  return { from: first, to: Math.max(first, Math.min(rows.length, to)) };
};
