import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear, type Scale } from "#scene/scale.ts";
import { levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";

import type { Panel } from "./panelModel.ts";

/** How many years after the as-of day a shared axis goes on; levels due later are at its edge. */
const YEARS_TO_COME = 4;
/** Right of the plot: half a year's name, and the brackets of later levels. */
const RIGHT = 10;
const EDGE = 14;
/** Between a level's label and the plot. */
const GAP = 7;

/** The plot of a panel: shared by all panels of a picture, so that they can be compared. */
export interface PanelFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The height of the plot. */
  readonly plot: number;
  readonly days: readonly [Day, Day];
}

const daysOf = (panels: readonly Panel[], isShared: boolean): readonly [Day, Day] => {
  const asOf = Math.max(...panels.map((panel) => panel.asOf));
  const markedDays = panels.flatMap(({ points, levels, measure }) => [
    ...points.map(({ date }) => date.start),
    ...levels.map(({ day }) => day),
    ...measure.documents.map(({ main }) => main.end),
  ]);
  const { year } = partsOf(asOf);
  const due = Math.max(asOf, ...panels.flatMap(({ levels }) => levels.map(({ day }) => day)));
  const last = isShared ? Math.min(due, dayOf(year + YEARS_TO_COME, 12, 31)) : due;
  return [
    dayOf(partsOf(Math.min(asOf, ...markedDays)).year, 1, 1),
    dayOf(partsOf(last).year, 12, 31),
  ];
};

/** The frame of panels of a width. With `isShared` its axis ends a few years from now, whatever is due later. */
export const panelFrame = (
  panels: readonly Panel[],
  width: number,
  plot: number,
  measure: Measure,
  isShared: boolean,
): PanelFrame => {
  const ends = panels.flatMap(({ axis, unit }) =>
    [axis[0] ?? 0, axis.at(-1) ?? 0].map((end) => levelLabel(end, unit)),
  );
  const widest = Math.max(...ends.map((end) => measure(end, SMALL)));
  const days = daysOf(panels, isShared);
  const isBeyond = panels.some(({ levels }) => levels.some(({ day }) => day > days[1]));
  return {
    width,
    left: Math.ceil(widest) + GAP + 1,
    right: width - RIGHT - (isBeyond ? EDGE : 0),
    plot,
    days,
  };
};

export const AXIS_GAP = GAP;

/** The scales of a panel, from its top down; what is later than the axis is at the edge behind it. */
export const panelScales = (
  { axis }: Panel,
  { left, right, plot, days }: PanelFrame,
): { readonly x: Scale; readonly y: Scale } => {
  const across = linear(days, [left, right]);
  return {
    x: (day) => (day > days[1] ? right + EDGE : across(day)),
    y: linear([axis[0] ?? 0, axis.at(-1) ?? 1], [plot, 0]),
  };
};
