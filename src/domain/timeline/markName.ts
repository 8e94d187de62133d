import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateWords, dayWords } from "#domain/dateWords.ts";
import { agencyLabel, kindLabels, meaningLabels } from "#domain/labels.ts";
import { lastDayOf, spanWords, throughWords, weightiest } from "./clusterWords.ts";
import { meantDates } from "./meantDates.ts";
import { type Period, periodOf } from "./entryDates.ts";
import type { LaneColumn } from "./lanes.ts";
import { type Entry, shortTitle } from "#domain/dataset/entry.ts";
import type { FactsOf } from "./recordFacts.ts";
import type { Stop } from "./stops.ts";

const periodWords = (period: Period, short: boolean): string =>
  period.end === undefined
    ? `plan period from ${dayWords(period.start, short)}, open`
    : `plan period ${dateWords({ precision: "span", start: period.start, end: period.end }, short)}`;

/** All that a record's dates say, with their precision: 'signed 8 October 2023, due 2025'. */
export const datesInWords = (entry: Entry, short = false): string => {
  const words = meantDates(entry).map(
    (date) => `${meaningLabels[date.means]} ${dateWords(date, short)}`,
  );
  const period = periodOf(entry);
  return [...words, ...(period === undefined ? [] : [periodWords(period, short)])].join(", ");
};

/** 'MIIT and 5 others', counting those that the source doesn't name. */
export const issuersInWords = ({ record, bodies }: Entry, dataset: Dataset): string => {
  const [first] = bodies;
  if (first === undefined) return "";
  const agency = dataset.agencies.get(first);
  const name = agency === undefined ? first : agencyLabel(agency);
  const others = bodies.length - 1 + (record.issuers?.unnamed ?? 0);
  if (others === 0) return name;
  return `${name} and ${others} ${others === 1 ? "other" : "others"}`;
};

const laneWords = (lane: LaneColumn, at: number): string =>
  `${at + 1} of ${lane.rows.length} in ${lane.label}`;

/** What a stop is, in one breath, for those who hear it and those who point at it. */
export const stopName = (
  stop: Stop,
  lane: LaneColumn,
  dataset: Dataset,
  factsOf: FactsOf,
): string => {
  if (stop.type === "edge") {
    const when = stop.side === "before" ? "earlier" : "later";
    return `${stop.count} ${when} in ${lane.label}: bring ${stop.count === 1 ? "it" : "them"} in`;
  }
  if (stop.type === "record" || stop.rows.length === 1) {
    const row = stop.type === "record" ? stop.row : (stop.rows[0] ?? 0);
    const { entry } = factsOf(row);
    const issuers = issuersInWords(entry, dataset);
    return [
      shortTitle(entry),
      datesInWords(entry),
      kindLabels[entry.record.kind],
      ...(issuers === "" ? [] : [issuers]),
      laneWords(lane, stop.from),
    ].join("; ");
  }
  const titles = weightiest(stop.rows, factsOf, 3);
  const rest = stop.rows.length - titles.length;
  const named = `${titles.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  if (stop.runsThrough) return `${throughWords(stop.rows.length)}: ${named}; in ${lane.label}`;
  const kind = stop.kind === undefined ? "" : `, ${kindLabels[stop.kind].toLowerCase()}`;
  const lastDay = lastDayOf(stop.rows, stop.lastDay, factsOf);
  return `${stop.rows.length} records, ${spanWords(stop.firstDay, lastDay)}${kind}: ${named}; the first is ${laneWords(lane, stop.from)}`;
};

const MOST_NAMES = 1000;

/** What may differ between two stops of one key. */
const differenceOf = (stop: Stop): string | number => {
  if (stop.type === "edge") return stop.count;
  return stop.type === "cluster" && stop.runsThrough ? stop.rows.join(" ") : stop.from;
};

/** Names of a lane's stops, each worked out once: panning shows the same ones again and again. */
export const rememberNames = (lane: LaneColumn, dataset: Dataset, factsOf: FactsOf) => {
  const known = new Map<string, string>();
  return (stop: Stop): string => {
    const key = `${stop.key} ${differenceOf(stop)}`;
    const name = known.get(key) ?? stopName(stop, lane, dataset, factsOf);
    if (known.size > MOST_NAMES) known.clear();
    known.set(key, name);
    return name;
  };
};
