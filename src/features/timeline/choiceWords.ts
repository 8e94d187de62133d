import { throughWords } from "#domain/timeline/clusterWords.ts";
import type { Stop } from "#domain/timeline/stops.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

import { windowWords } from "./windowWords.ts";

/** What some records that a mark lists have in common: the heading over them. */
export const choiceWords = (stop: Stop, rows: Int32Array, window: TimeWindow): string =>
  stop.type === "cluster" && stop.runsThrough
    ? `${throughWords(rows.length)} ${windowWords(window)}`
    : `${rows.length} records fall together`;
