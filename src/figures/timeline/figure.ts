import { timeline } from "#messages/views/timeline.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { recordsTable } from "#figures/tables/recordsTable.ts";

import { fileWidths, frameInFile } from "./frame.ts";
import { laneState, selectedOf, timelineBase, timelineModel, timelineTitle } from "./model.ts";
import {
  closedLanes,
  laneGrouping,
  openedLanes,
  pinnedLanes,
  rowOrder,
  selectedRecord,
  statisticsRange,
  timeWindow,
} from "./parameters.ts";
import { timelineScene } from "./timelineScene.ts";

/** The most rows of a lane in a file. */
const MOST_ROWS = 150;
/** The most rows of a lane, and the most lanes, on a slide. */
const ON_SLIDE = { rows: 7, lanes: 10 } as const;
/**
 * The height of the plot before lanes are closed; on a slide so low that its type is legible from the back of a lecture
 * hall.
 */
const ROOM = { file: 560, slide: 350 } as const;
/** The height of axis, legend and minimap, to subtract from a given height. */
const AROUND = 130;
const LEAST_ROOM = 80;

/** The model of the file: on the screen the same model is drawn lane by lane, as gestures move it. */
const timelineOnPage = defineModel({
  id: "timeline",
  reads: [
    laneGrouping.name,
    pinnedLanes.name,
    openedLanes.name,
    closedLanes.name,
    rowOrder.name,
    "select",
    "range",
    "window",
  ],
  model: ({ snapshot: { dataset, entries, judged, today, selection }, parameters }) => {
    if (entries.shown.length === 0) return undefined;
    const base = timelineBase(dataset, today);
    const grouping = valueIn(parameters, laneGrouping);
    const pinned = valueIn(parameters, pinnedLanes);
    const { mask } = entries.result;
    const model = timelineModel(base, { judged, mask, count: selection.count, grouping, pinned });
    const opened = valueIn(parameters, openedLanes);
    const closed = valueIn(parameters, closedLanes);
    const selected = valueIn(parameters, selectedRecord(dataset));
    return {
      ...model,
      state: laneState(model.outcomes, opened, closed, valueIn(parameters, rowOrder)),
      range: valueIn(parameters, statisticsRange(base)),
      selected: selectedOf(dataset, dataset.entryById.get(selected ?? "")),
      window: valueIn(parameters, timeWindow(base)),
    };
  },
});

/** The timeline in files: the shown window, the same lanes, and the selected record. */
export const timelineFigure = defineFigure(timelineOnPage, {
  widths: fileWidths,
  scene: (
    { state, selected, ...model },
    { isSlide, width: whole, height, measure },
    { snapshot: { asOf, dataset, judged } },
  ) => {
    const { base } = model;
    const lanes = isSlide ? model.lanes.slice(0, ON_SLIDE.lanes) : model.lanes;
    const room = height === undefined ? ROOM[isSlide ? "slide" : "file"] : height - AROUND;
    const { gutter, width, later } = frameInFile(whole);
    const factsOf = base.factsBy(measure);
    return timelineScene(
      {
        ...base,
        ...model,
        ...state,
        lanes,
        lanesLeft: model.lanes.length - lanes.length,
        room: Math.max(LEAST_ROOM, room),
        most: isSlide ? ON_SLIDE.rows : MOST_ROWS,
        factsOf,
        measure,
        width,
        later,
        // On a slide marks have tooltips.
        named: isSlide ? { dataset, judged, factsOf } : undefined,
        asOf,
      },
      gutter,
      selected,
    );
  },
  words: ({ window }, { snapshot }) => {
    const { shown, total } = snapshot.entries;
    return {
      title: timelineTitle(snapshot),
      status: timeline.fileStatus(shown.length, total, window),
    };
  },
  table: (_model, { snapshot }) => recordsTable(snapshot.entries.shown, snapshot),
  entries: (_model, { snapshot }) => snapshot.entries.shown,
});
