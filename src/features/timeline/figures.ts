import { valueIn } from "#domain/query/parameters/parameter.ts";
import { kindsAmong } from "#domain/chronology/columns.ts";
import { attentionRank, outcomesOf } from "#domain/chronology/outcomes.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";

import {
  closedLanes,
  laneGrouping,
  openedLanes,
  pinnedLanes,
  rowOrder,
  selectedRecord,
  statedRange,
  timeWindow,
} from "./params.ts";
import { rangeFigure } from "./range/rangeFigure.ts";
import { timelineFigure } from "./timelineFigure.ts";
import { allLanes, selectedOf, shownLanes, timelineBase, timelineTitle } from "./timelineModel.ts";

/** How high the plot may be before lanes are closed, and how wide it is between first and last moment. */
const usual = { room: 560, width: 900 };
/** So that its type is read from the back of a room. */
const onSlide = { room: 350, width: 600 };

export const timelineFigures: PageFigures = [
  figureOf("timeline", ({ snapshot, parameters, isSlide = false, width: whole, height }) => {
    const { dataset, entries, judged, today } = snapshot;
    if (entries.shown.length === 0) return undefined;
    const base = timelineBase(dataset, today);
    const { mask } = entries.result;
    const grouping = valueIn(parameters, laneGrouping);
    const outcomes = outcomesOf(dataset.entries, base.columns, judged);
    const pinned = valueIn(parameters, pinnedLanes);
    const lanes = shownLanes(allLanes(base, grouping), base, { grouping, mask, outcomes, pinned });
    const selected = dataset.entryById.get(valueIn(parameters, selectedRecord(dataset)) ?? "");
    return timelineFigure(
      timelineTitle(snapshot),
      {
        data: { base, lanes, kinds: kindsAmong(base.columns, mask), outcomes },
        shaped: {
          opened: new Set(valueIn(parameters, openedLanes)),
          closed: new Set(valueIn(parameters, closedLanes)),
          rank:
            valueIn(parameters, rowOrder) === "outcome"
              ? (one: EntryRow): number => attentionRank(outcomes, one)
              : undefined,
        },
        ...(isSlide ? onSlide : usual),
        // What stands around the plot takes some of it.
        ...(height === undefined ? {} : { room: Math.max(80, height - 130) }),
        whole,
        isSlide,
        range: valueIn(parameters, statedRange(base)),
      },
      snapshot,
      valueIn(parameters, timeWindow(base)),
      selectedOf(dataset, selected),
    );
  }),
  figureOf("range", ({ snapshot, parameters, isSlide = false, width: whole }) => {
    const range = valueIn(parameters, statedRange(timelineBase(snapshot.dataset, snapshot.today)));
    return range && rangeFigure(range, snapshot, { isSlide, width: whole });
  }),
];
