import { timeline } from "#messages/views/timeline.ts";
import { fileMeasure } from "#scene/measure.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { FigureFile } from "#export/figureFile.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { recordsTable } from "#figures/tables/recordsTable.ts";

import { EDGE, LATER } from "./layout/placeRow.ts";
import { laneState, selectedOf, timelineBase, timelineModel, timelineTitle } from "./model.ts";
import {
  closedLanes,
  laneGrouping,
  openedLanes,
  pinnedLanes,
  rowOrder,
  selectedRecord,
  statedRange,
  timeWindow,
} from "./parameters.ts";
import { timelineScene } from "./timelineScene.ts";

/** Width of the names of lanes and rows. */
const GUTTER = 260;
/** As many rows of a lane a file has. */
const MOST_ROWS = 150;
/** As many rows of a lane, and lanes, are read from the back of a room. */
const ON_SLIDE = { rows: 7, lanes: 10 } as const;
/** How high the plot may be before lanes are closed, and how wide it is between first and last moment. */
const usual = { room: 560, width: 900 };
/** So that its type is read from the back of a room. */
const onSlide = { room: 350, width: 600 };
/** Axis, legend and minimap take so much of a height that is given. */
const AROUND = 130;
const LEAST_ROOM = 80;
/** Where the whole has a width: the width of names as a share of it, and the least between the moments. */
const NARROW = { share: 0.3, plot: 200 } as const;

const widthsIn = (whole: number) => {
  const gutter = Math.min(GUTTER, whole * NARROW.share);
  return { gutter, width: Math.max(NARROW.plot, whole - gutter - EDGE - LATER) };
};

/** The timeline as it leaves the page: the window that is shown, in the same lanes, with what is selected. */
export const timelineFigure = ({
  snapshot,
  parameters,
  isSlide = false,
  width: whole,
  height,
}: FigurePage): FigureFile | undefined => {
  const { asOf, dataset, entries, judged, today } = snapshot;
  if (entries.shown.length === 0) return undefined;
  const base = timelineBase(dataset, today);
  const pinned = valueIn(parameters, pinnedLanes);
  const model = timelineModel(
    base,
    judged,
    entries.result.mask,
    valueIn(parameters, laneGrouping),
    pinned,
  );
  const { outcomes } = model;
  const window = valueIn(parameters, timeWindow(base));
  const lanes = isSlide ? model.lanes.slice(0, ON_SLIDE.lanes) : model.lanes;
  const { room, width: plot } = isSlide ? onSlide : usual;
  const { gutter, width } = whole === undefined ? { gutter: GUTTER, width: plot } : widthsIn(whole);
  const factsOf = base.factsBy(fileMeasure);
  return {
    id: "timeline",
    title: timelineTitle(snapshot),
    status: timeline.fileStatus(entries.shown.length, entries.total, window),
    scene: timelineScene(
      {
        ...base,
        ...model,
        ...laneState(
          outcomes,
          valueIn(parameters, openedLanes),
          valueIn(parameters, closedLanes),
          valueIn(parameters, rowOrder),
        ),
        lanes,
        lanesLeft: model.lanes.length - lanes.length,
        window,
        room: height === undefined ? room : Math.max(LEAST_ROOM, height - AROUND),
        most: isSlide ? ON_SLIDE.rows : MOST_ROWS,
        factsOf,
        measure: fileMeasure,
        width,
        range: valueIn(parameters, statedRange(base)),
        // On a slide marks say what they are to who points at them.
        named: isSlide ? { dataset, judged, factsOf } : undefined,
        asOf,
      },
      gutter,
      selectedOf(
        dataset,
        dataset.entryById.get(valueIn(parameters, selectedRecord(dataset)) ?? ""),
      ),
    ),
    table: recordsTable(entries.shown, dataset),
    entries: entries.shown,
  };
};
