import type { PlacedMark, PlacedTimeline } from "#charts/timeline/layout/placed.ts";
import type { DateMeaning, EntryKind } from "#domain/schema/records.ts";

import { LEAST_RANGE } from "./laneMarks.ts";

/** Something that a legend explains: a date of some meaning in the shape of a kind, or a form. */
export type DrawnPart =
  | `${DateMeaning}/${EntryKind}`
  | "period"
  | "range"
  | "through"
  | "cluster"
  | "density"
  | `band/${string}`;

const addMark = (parts: Set<DrawnPart>, mark: PlacedMark, width: number): void => {
  if (mark.type === "cluster") {
    parts.add(mark.runsThrough ? "through" : "cluster");
    return;
  }
  if (mark.bar !== undefined && mark.bar.x1 > 0 && mark.bar.x0 < width) parts.add("period");
  for (const { means, x, x0, x1 } of mark.dates) {
    if (x >= 0 && x <= width) parts.add(`${means}/${mark.kind}`);
    if (Math.min(x1, width) - Math.max(x0, 0) >= LEAST_RANGE) parts.add("range");
  }
};

/** What is drawn of all that a legend may explain, each once. */
export const drawnParts = ({ lanes, bands, width }: PlacedTimeline): readonly DrawnPart[] => {
  const parts = new Set<DrawnPart>();
  for (const { marks, density } of lanes) {
    if (density !== undefined) parts.add("density");
    for (const mark of marks) addMark(parts, mark, width);
  }
  for (const { period } of bands) parts.add(`band/${period.id}`);
  return [...parts];
};
