import { seriesReadings } from "#domain/query/filter/seriesReadings.ts";
import { asOnPhones, defineDrawing } from "#figures/drawing.ts";
import { glyphWords } from "#messages/figures/targetGlyph.ts";
import { trajectory } from "#messages/figures/trajectory.ts";

import { trajectoryOf } from "./trajectoryModel.ts";
import { layTrajectory, trajectoryScene } from "./trajectoryScene.ts";

/** Width until it is measured, in sixteenths of a rem. */
const USUAL = 700;

/** The trajectory of a target on its page; a goal in words has none. */
export const trajectoryDrawing = defineDrawing({
  id: ({ id }) => `course-${id}`,
  name: trajectory.actions,
  model: ({ snapshot, id }) => {
    const { dataset, judged } = snapshot;
    const entry = dataset.targetById.get(id);
    const judgement = judged.byTarget.get(id);
    if (entry === undefined || judgement === undefined) return undefined;
    const { target } = entry;
    const series = seriesReadings(entry, snapshot);
    const course = trajectoryOf(target, judgement, judged.assumptions, dataset.sources, series);
    return (
      course && {
        entry,
        judgement,
        series,
        course,
        title: trajectory.title(target.metric),
        description: glyphWords(target, judgement),
      }
    );
  },
  widths: { usual: USUAL, prerendered: asOnPhones },
  scene: ({ course, title, description }, { width, measure }) =>
    trajectoryScene(
      layTrajectory(course, width, measure),
      title,
      trajectory.description(description),
    ),
});
