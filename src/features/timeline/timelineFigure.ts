import { fileMeasure } from "#charts/scene/measure.ts";
import { timelineScene, type TimelineSelected } from "#charts/timeline/timelineScene.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { timeline } from "#messages/views/timeline.ts";

import type { TimelineData } from "./useTimelineData.ts";

/** Between the first and the last moment, and room for the names of lanes. */
const WIDTH = 900;
const GUTTER = { kind: 170, other: 190 } as const;

/** The timeline as it leaves the page: the stretch that is shown, in lanes, with what is selected. */
export const timelineFigure = (
  title: string,
  { base, lanes, kinds, grouping }: Pick<TimelineData, "base" | "lanes" | "kinds" | "grouping">,
  { asOf, entries }: Snapshot,
  window: TimeWindow,
  selected: TimelineSelected,
): Figure => ({
  stem: "timeline",
  title,
  status: timeline.fileStatus(entries.shown.length, entries.total, window),
  scene: timelineScene(
    {
      lanes,
      factsOf: base.factsBy(fileMeasure),
      measure: fileMeasure,
      extents: base.extents,
      window,
      width: WIDTH,
      bands: base.bands,
      today: base.today,
      asOf,
      kinds: grouping !== "kind",
    },
    grouping === "kind" ? GUTTER.kind : GUTTER.other,
    kinds,
    selected,
  ),
  entries: entries.shown,
});
