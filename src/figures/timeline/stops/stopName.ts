import { lastDayOf, weightiest } from "#figures/timeline/layout/placeStrip.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { type EntryRow, rowAt } from "#domain/query/filter/row.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { type JudgedTarget, timelineMarks } from "#messages/figures/timelineMarks.ts";

import type { Stop } from "./stops.ts";

/** The most titles in the name of a cluster. */
const MOST_TOLD = 3;

/** The data for the names of stops. */
export interface Named {
  readonly dataset: Dataset;
  readonly judged: Judged;
  readonly factsOf: FactsOf;
}

/** The judged targets of a document, in the order of display, and the number of the others. */
export const judgedTargets = (
  row: EntryRow,
  { judged, factsOf }: Omit<Named, "dataset">,
): { readonly judged: readonly JudgedTarget[]; readonly notJudged: number } => {
  const { record } = factsOf(row).entry;
  if (!isPolicy(record)) return { judged: [], notJudged: 0 };
  const all = record.targets.flatMap((target) => {
    const judgement = judged.byTarget.get(target.id);
    return judgement === undefined ? [] : [{ target, judgement }];
  });
  const targets = all
    .filter(({ judgement }) => judgement.verdict !== "not-judged")
    .sort((a, b) => verdicts.indexOf(a.judgement.verdict) - verdicts.indexOf(b.judgement.verdict));
  return { judged: targets, notJudged: all.length - targets.length };
};

/** The accessible name of a stop. */
export const stopName = (stop: Stop, shape: LaneShape, named: Named): string => {
  const { dataset, factsOf, judged } = named;
  const { lane, isOpen } = shape;
  if (stop.type === "edge") return timelineMarks.edge(stop.side, stop.count, lane.name);
  if (stop.type === "pin") return timelineMarks.pin(lane.name, lane.isPinned);
  if (stop.type === "lane") {
    return timelineMarks.laneHead(
      lane.name,
      { documents: lane.documents.rows.length, news: lane.news.rows.length },
      lane.tally,
    );
  }
  const isNews = isOpen && !(stop.type === "record" && stop.isRow);
  const of = !isOpen
    ? lane.rows.length
    : isNews
      ? lane.news.rows.length
      : lane.documents.rows.length;
  const place = { at: stop.from + 1, of, lane: lane.name };
  if (stop.type === "record" || stop.rows.length === 1) {
    const { row, entry, title } = factsOf(stop.type === "record" ? stop.row : rowAt(stop.rows, 0));
    const targets = judgedTargets(row, { judged, factsOf });
    return timelineMarks.record(title, entry, dataset, { ...targets, place });
  }
  const { rows, kind, firstDay, lastDay } = stop;
  const days = [firstDay, lastDayOf(rows, lastDay, factsOf)] as const;
  const titles = weightiest(rows, factsOf, MOST_TOLD);
  return timelineMarks.cluster({ count: rows.length, titles }, days, kind, place);
};

const MOST_NAMES = 1000;

/** What may differ between two stops of the same key. */
const differenceOf = (stop: Stop): string | number => {
  if (stop.type === "edge") return stop.count;
  return stop.type === "lane" || stop.type === "pin" ? 0 : stop.from;
};

/** Names of a lane's stops, each computed once: panning shows the same stops again and again. */
export const rememberNames = (shape: LaneShape, named: Named) => {
  const cache = new Map<string, string>();
  return (stop: Stop): string => {
    const key = `${stop.key} ${differenceOf(stop)}`;
    const name = cache.get(key) ?? stopName(stop, shape, named);
    if (cache.size > MOST_NAMES) cache.clear();
    cache.set(key, name);
    return name;
  };
};
