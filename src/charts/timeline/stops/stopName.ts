import { lastDayOf, weightiest } from "#charts/timeline/layout/clusters.ts";
import type { NamedLane } from "#charts/timeline/layout/placed.ts";
import type { FactsOf } from "#charts/timeline/layout/recordFacts.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { rowAt } from "#domain/filter/row.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import type { Stop } from "./stops.ts";

/** As many titles are told of what several records are told as. */
const MOST_TOLD = 3;

/** What a stop is, in one breath, for those who hear it and those who point at it. */
export const stopName = (
  stop: Stop,
  lane: NamedLane,
  dataset: Dataset,
  factsOf: FactsOf,
): string => {
  if (stop.type === "edge") return timelineMarks.edge(stop.side, stop.count, lane.name);
  const place = { at: stop.from + 1, of: lane.rows.length, lane: lane.name };
  if (stop.type === "record" || stop.rows.length === 1) {
    const { entry, title } = factsOf(stop.type === "record" ? stop.row : rowAt(stop.rows, 0));
    return timelineMarks.record(title, entry, dataset, place);
  }
  const { rows, kind, firstDay, lastDay } = stop;
  const named = { count: rows.length, titles: weightiest(rows, factsOf, MOST_TOLD) };
  if (stop.runsThrough) return timelineMarks.throughName(named, lane.name);
  const days = [firstDay, lastDayOf(rows, lastDay, factsOf)] as const;
  return timelineMarks.cluster(named, days, kind, place);
};

const MOST_NAMES = 1000;

/** What may differ between two stops of one key. */
const differenceOf = (stop: Stop): string | number => {
  if (stop.type === "edge") return stop.count;
  return stop.type === "cluster" && stop.runsThrough ? stop.rows.join(" ") : stop.from;
};

/** Names of a lane's stops, each worked out once: panning shows the same ones again and again. */
export const rememberNames = (lane: NamedLane, dataset: Dataset, factsOf: FactsOf) => {
  const known = new Map<string, string>();
  return (stop: Stop): string => {
    const key = `${stop.key} ${differenceOf(stop)}`;
    const name = known.get(key) ?? stopName(stop, lane, dataset, factsOf);
    if (known.size > MOST_NAMES) known.clear();
    known.set(key, name);
    return name;
  };
};
