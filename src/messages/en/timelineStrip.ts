import type { EntryKind } from "#domain/schema/records.ts";

import { kindLabels } from "./labels.ts";

type RowKey = EntryKind | "ends";

const rowLabel = (key: RowKey): string => (key === "ends" ? "Plans end" : kindLabels[key]);

/** A slim timeline of some records. */
export const timelineStrip = {
  row: rowLabel,
  /** What the picture shows, for those who don't see it. */
  summary: (
    label: string,
    rows: readonly (readonly [key: RowKey, count: number])[],
    isEarlier: boolean,
  ): string =>
    `${label}: ${rows
      .map(([key, count]) => `${rowLabel(key).toLowerCase()} ${count}`)
      .join(", ")}${isEarlier ? ", as of an earlier day" : ""}`,
};
