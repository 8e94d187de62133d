import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { timeline } from "#messages/views/timeline.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
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
/** How high the plot may be before lanes are closed; on a slide so that its type is read from the back of a room. */
const ROOM = { file: 560, slide: 350 } as const;
/** How wide it is between first and last moment, where the whole has no width of its own. */
const PLOT = { file: 900, slide: 600 } as const;
/** Axis, legend and minimap take so much of a height that is given. */
const AROUND = 130;
const LEAST_ROOM = 80;
/** Where the whole is narrower: the width of names as a share of it, and the least between the moments. */
const NARROW = { share: 0.3, plot: 200 } as const;

const wholeOf = (plot: number): number => GUTTER + EDGE + plot + LATER;

const widthsIn = (whole: number) => {
  const gutter = Math.min(GUTTER, whole * NARROW.share);
  return { gutter, width: Math.max(NARROW.plot, whole - gutter - EDGE - LATER) };
};

/** What a file is laid out from: on the screen the same model is drawn lane by lane, as gestures move it. */
const drawing = defineDrawing({
  id: "timeline",
  name: timelineMarks.title,
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
  model: ({ snapshot: { dataset, entries, judged, today }, parameters }) => {
    if (entries.shown.length === 0) return undefined;
    const base = timelineBase(dataset, today);
    const grouping = valueIn(parameters, laneGrouping);
    const pinned = valueIn(parameters, pinnedLanes);
    const model = timelineModel(base, judged, entries.result.mask, grouping, pinned);
    const opened = valueIn(parameters, openedLanes);
    const closed = valueIn(parameters, closedLanes);
    const selected = valueIn(parameters, selectedRecord(dataset));
    return {
      ...model,
      state: laneState(model.outcomes, opened, closed, valueIn(parameters, rowOrder)),
      range: valueIn(parameters, statedRange(base)),
      selected: selectedOf(dataset, dataset.entryById.get(selected ?? "")),
      window: valueIn(parameters, timeWindow(base)),
    };
  },
});

/** The timeline as it leaves the page: the window that is shown, in the same lanes, with what is selected. */
export const timelineFigure = defineFigure(drawing, {
  widths: { file: wholeOf(PLOT.file), slide: wholeOf(PLOT.slide) },
  scene: (
    { state, selected, ...model },
    { isSlide, width: whole, height, measure },
    { snapshot: { asOf, dataset, judged } },
  ) => {
    const { base } = model;
    const lanes = isSlide ? model.lanes.slice(0, ON_SLIDE.lanes) : model.lanes;
    const room = height === undefined ? ROOM[isSlide ? "slide" : "file"] : height - AROUND;
    const { gutter, width } = widthsIn(whole);
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
        // On a slide marks say what they are to who points at them.
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
  table: (_model, { snapshot: { dataset, entries } }) => recordsTable(entries.shown, dataset),
  entries: (_model, { snapshot }) => snapshot.entries.shown,
});
