import { fileMeasure } from "#charts/scene/measure.ts";
import { timelineScene, type TimelineSelected } from "#charts/timeline/timelineScene.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { timeline } from "#messages/views/timeline.ts";

import { recordsTable } from "#parts/figures/tables/recordsTable.ts";

import type { TimelineShapes } from "./useShapes.ts";
import type { TimelineData } from "./useTimelineData.ts";

/** Room for the names of lanes and rows. */
const GUTTER = 260;
/** As many rows of a lane a file has. */
const MOST_ROWS = 150;

interface Drawn {
  readonly data: Pick<TimelineData, "base" | "lanes" | "kinds" | "outcomes">;
  readonly shaped: Pick<TimelineShapes, "opened" | "closed" | "rank">;
  /** How high the plot may be before lanes are closed. */
  readonly room: number;
  /** Between the first and the last moment. */
  readonly width: number;
  readonly range?: TimeWindow | undefined;
}

/** The timeline as it leaves the page: the stretch that is shown, in lanes as they stand there, with what is selected. */
export const timelineFigure = (
  title: string,
  { data, shaped, room, width, range }: Drawn,
  { asOf, dataset, entries }: Snapshot,
  window: TimeWindow,
  selected: TimelineSelected,
): Figure => {
  const { base, lanes, kinds, outcomes } = data;
  const { bands, columns, extents, newest, today } = base;
  return {
    stem: "timeline",
    title,
    status: timeline.fileStatus(entries.shown.length, entries.total, window),
    scene: timelineScene(
      {
        ...shaped,
        lanes,
        extents,
        window,
        room,
        most: MOST_ROWS,
        factsOf: base.factsBy(fileMeasure),
        measure: fileMeasure,
        width,
        bands,
        columns,
        kinds,
        newest,
        outcomes,
        range,
        today,
        asOf,
      },
      GUTTER,
      selected,
    ),
    table: recordsTable(entries.shown, dataset),
    entries: entries.shown,
  };
};
