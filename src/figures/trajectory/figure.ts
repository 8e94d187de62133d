import { defineFigure } from "#figures/figure.ts";
import { pointsTable } from "#figures/tables/pointsTable.ts";
import { trajectory, targetFinding } from "#messages/figures/trajectory.ts";
import { labelUnit } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import { flow } from "#scene/place/flow.ts";
import { wrapTo } from "#scene/wrap.ts";

import { trajectoryDrawing } from "./drawing.ts";
import { trajectoryChart } from "./trajectoryChart.ts";
import { trajectoryScales } from "./trajectoryFrame.ts";
import { SIDE, trajectorySamples } from "./trajectoryKey.ts";
import { rowWords } from "./trajectoryRow.ts";
import { layTrajectory, type TrajectoryLayout, trajectoryScene } from "./trajectoryScene.ts";

/** The least height of a trajectory; below that its key is left out. */
const LEAST = 200;
/** Between the unit above the plot and the figure, and between the figure and its key. */
const UNIT_LINE = 18;
const GAP = 8;
const BESIDE = 6;

/** Hit areas of each day, over the whole plot: the nearest day answers. */
const dayHits = ({ model, frame }: TrajectoryLayout): readonly Mark[] => {
  const { left, right, top, bottom } = frame;
  const { x } = trajectoryScales(frame, model);
  const described = model.rows.filter((row) => rowWords(row, model.unit).length > 0);
  const places = described.map(({ day }) => x(day));
  return described.map((row, at): Mark => {
    const own = places[at] ?? left;
    const from = at === 0 ? left : ((places[at - 1] ?? left) + own) / 2;
    const to = (own + (places[at + 1] ?? 2 * right - own)) / 2;
    return {
      kind: "hit",
      x: from,
      y: top,
      width: to - from,
      height: bottom - top,
      means: {
        id: String(row.day),
        name: trajectory.onDay(dayWords(row.day), rowWords(row, model.unit)),
      },
    };
  });
};

/**
 * A trajectory in files: its unit above it, the key to its marks below it. The key is left out where the given height
 * is too small for both.
 */
export const trajectoryFigure = defineFigure(trajectoryDrawing, {
  widths: { file: 900 },
  scene: (
    { course: model, title, description },
    { width, measure, height: most = Number.POSITIVE_INFINITY },
  ) => {
    const unit = wrapTo(labelUnit(model.unit), width, 2, { measure, size: SMALL });
    const top = unit.length * UNIT_LINE;
    const whole = flow(
      trajectorySamples(model).map((sample) => ({
        width: SIDE + BESIDE + measure(sample.title, SMALL),
        marks: [
          ...sample.marks,
          {
            kind: "text",
            x: SIDE + BESIDE,
            y: SIDE / 2 + 4.5,
            lines: [sample.title],
            fill: "ink.muted",
          },
        ],
      })),
      width,
      SIDE + 2,
      18,
    );
    const key = most - top - GAP - whole.height < LEAST ? { marks: [], height: 0 } : whole;
    const layout = layTrajectory(model, width, measure, most - top - GAP - key.height);
    const scene = trajectoryScene(layout, title, description);
    const foot = top + scene.height + GAP;
    return {
      ...scene,
      height: foot + key.height,
      marks: [
        { kind: "text", x: 0, y: 12, lines: unit, leading: UNIT_LINE, fill: "ink.muted" },
        { kind: "group", at: { x: 0, y: top }, marks: [...scene.marks, ...dayHits(layout)] },
        { kind: "group", at: { x: 0, y: foot }, marks: key.marks },
      ],
    };
  },
  words: ({ entry, judgement }) => ({ title: targetFinding(entry, judgement), status: "" }),
  chart: ({ course }) => trajectoryChart(course),
  table: (target, { snapshot }) => pointsTable([target], snapshot.dataset),
  entries: ({ entry }) => [entry.entry],
  targets: ({ entry }) => [entry],
  hasAllFigures: true,
  read: ({ series }) => series.flatMap(({ reading }) => reading.provenance),
});
