import { fileMeasure } from "#scene/measure.ts";
import { trajectoryChart } from "#figures/trajectory/trajectoryChart.ts";
import { trajectorySheet } from "#figures/trajectory/trajectoryKey.ts";
import type { TrajectoryModel } from "#figures/trajectory/trajectoryModel.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { FigureFile } from "#export/figureFile.ts";

import { pointsTable } from "#features/targets/pointsTable.ts";
import { targetFinding } from "#messages/figures/trajectory.ts";
import type { FigureSize } from "#figures/drawing.ts";

const WIDTH = 900;

/** A target's course as it leaves the page, under what was found of the target. */
export const trajectoryFile = (
  model: TrajectoryModel,
  entry: TargetEntry,
  judgement: Judgement,
  dataset: Dataset,
  words: { readonly title: string; readonly description: string },
  { width = WIDTH, height }: FigureSize = {},
): FigureFile => ({
  id: `course-${entry.id}`,
  title: targetFinding(entry, judgement),
  status: "",
  scene: trajectorySheet(model, words.title, words.description, width, fileMeasure, height),
  chart: trajectoryChart(model),
  table: pointsTable([{ entry, judgement }], dataset),
  entries: [entry.entry],
  targets: [entry],
});
