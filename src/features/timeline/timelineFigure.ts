import { fileMeasure } from "#scene/measure.ts";
import { EDGE, LATER } from "#figures/timeline/layout/placeRow.ts";
import { timelineScene, type TimelineSelected } from "#figures/timeline/timelineScene.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { timeline } from "#messages/views/timeline.ts";

import { recordsTable } from "#figures/tables/recordsTable.ts";

import type { TimelineShapes } from "./useShapes.ts";
import type { TimelineData } from "./useTimelineData.ts";

/** Room for the names of lanes and rows. */
const GUTTER = 260;
/** Where the whole has a width: the room for names as a share of it, and the least between the moments. */
const NARROW = { share: 0.3, plot: 200 } as const;

const widthsIn = (whole: number) => {
  const gutter = Math.min(GUTTER, whole * NARROW.share);
  return { gutter, width: Math.max(NARROW.plot, whole - gutter - EDGE - LATER) };
};
/** As many rows of a lane a file has. */
const MOST_ROWS = 150;
/** As many rows of a lane, and lanes, are read from the back of a room. */
const ON_SLIDE = { rows: 7, lanes: 10 } as const;

interface Drawn {
  readonly data: Pick<TimelineData, "base" | "lanes" | "kinds" | "outcomes">;
  readonly shaped: Pick<TimelineShapes, "opened" | "closed" | "rank">;
  /** How high the plot may be before lanes are closed. */
  readonly room: number;
  /** Between the first and the last moment. */
  readonly width: number;
  /** How wide it is with all that stands beside that, if that is said. */
  readonly whole?: number | undefined;
  readonly range?: TimeWindow | undefined;
  /** On a slide it says what its marks are to who points at them, and has fewer of them. */
  readonly isSlide?: boolean;
}

/** The timeline as it leaves the page: the stretch that is shown, in lanes as they stand there, with what is selected. */
export const timelineFigure = (
  title: string,
  { data, shaped, room, whole, range, isSlide = false, ...drawn }: Drawn,
  { asOf, dataset, entries, judged }: Snapshot,
  window: TimeWindow,
  selected: TimelineSelected,
): FigureFile => {
  const { base, kinds, outcomes } = data;
  const lanes = isSlide ? data.lanes.slice(0, ON_SLIDE.lanes) : data.lanes;
  const { gutter, width } = whole === undefined ? { gutter: GUTTER, ...drawn } : widthsIn(whole);
  const factsOf = base.factsBy(fileMeasure);
  const { bands, columns, extents, newest, today } = base;
  return {
    id: "timeline",
    title,
    status: timeline.fileStatus(entries.shown.length, entries.total, window),
    scene: timelineScene(
      {
        ...shaped,
        lanes,
        lanesLeft: data.lanes.length - lanes.length,
        extents,
        window,
        room,
        most: isSlide ? ON_SLIDE.rows : MOST_ROWS,
        factsOf,
        measure: fileMeasure,
        width,
        bands,
        columns,
        kinds,
        newest,
        outcomes,
        range,
        named: isSlide ? { dataset, judged, factsOf } : undefined,
        today,
        asOf,
      },
      gutter,
      selected,
    ),
    table: recordsTable(entries.shown, dataset),
    entries: entries.shown,
  };
};
