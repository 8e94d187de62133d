import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear, type Scale } from "#scene/scale.ts";
import { besideHeading, levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";

import type { TrajectoryModel } from "./trajectoryModel.ts";

/** The plot area of a trajectory in its figure, in sixteenths of a rem. */
export interface TrajectoryFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above the plot: the due date, and the mark of a reading at the highest level. */
const TOP = 28;
/** Below it: the years. */
const AXIS = 34;
const RIGHT = 12;
/** Left of it: the levels, with at least this width, so that most trajectories begin at the same position. */
const LEFT = 62;
/** Between a level's label and the plot. */
export const LEVEL_GAP = 8;
const NARROW = 500;
/** Height where only the target is known and there is no trajectory to draw. */
const BARE = 150;

export const trajectoryFrame = (
  { levels, onlyTarget, unit }: TrajectoryModel,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): TrajectoryFrame => {
  const usual = onlyTarget === undefined ? (width < NARROW ? 260 : 340) : BARE;
  const height = Math.min(usual, Math.max(BARE, most));
  const widest = Math.max(
    ...levels.map((level) => measure(levelLabel(level, besideHeading(unit)), SMALL)),
  );
  return {
    width,
    height,
    left: Math.max(LEFT, Math.ceil(widest) + LEVEL_GAP + 2),
    right: width - RIGHT,
    top: TOP,
    bottom: height - AXIS,
  };
};

/** The lowest and the highest level of the value axis. */
export const levelRange = ({ levels }: TrajectoryModel): [number, number] => [
  levels[0] ?? 0,
  levels.at(-1) ?? 1,
];

/** The scales of days and values. */
export const trajectoryScales = (
  { left, right, top, bottom }: TrajectoryFrame,
  model: TrajectoryModel,
): { readonly x: Scale; readonly y: Scale } => ({
  x: linear(model.days, [left, right]),
  y: linear(levelRange(model), [bottom, top]),
});
