import type { PageParameters } from "#parts/page/pageParameters.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import {
  closedLanes,
  laneGrouping,
  openedLanes,
  pinnedLanes,
  narrowOrder,
  rowOrder,
  selectedRecord,
  statisticsRange,
  timelineView,
  timeWindow,
} from "#figures/timeline/parameters.ts";

export const timelineParameters: PageParameters = ({ snapshot: { dataset, today } }) => {
  const base = timelineBase(dataset, today);
  return [
    timeWindow(base),
    laneGrouping,
    selectedRecord(dataset),
    timelineView,
    rowOrder,
    pinnedLanes,
    openedLanes,
    closedLanes,
    statisticsRange(base),
    narrowOrder,
  ];
};
