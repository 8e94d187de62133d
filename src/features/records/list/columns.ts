import { records } from "#messages/views/records.ts";

import type { SortKey } from "#figures/recordList/recordOrder.ts";

export interface RecordColumn {
  readonly key: SortKey;
  readonly label: string;
  /** Width in the table; the title takes the rest. */
  readonly width: string;
  readonly align?: "right";
  readonly descendingFirst?: boolean;
}

/** The columns of the table, in order. */
export const recordColumns: readonly RecordColumn[] = [
  {
    key: "date",
    label: records.columns.date,
    width: "w-[10.5rem]",
    descendingFirst: true,
  },
  { key: "kind", label: records.columns.kind, width: "w-12 @6xl:w-[8.25rem]" },
  { key: "title", label: records.columns.title, width: "" },
  { key: "body", label: records.columns.body, width: "w-[15%] @min-[96rem]:w-[17%]" },
  { key: "type", label: records.columns.type, width: "w-[7.5rem]" },
  {
    key: "sector",
    label: records.columns.sector,
    width: "w-[19%] @6xl:w-[24%]",
  },
  {
    key: "targets",
    label: records.columns.targets,
    width: "w-[4.25rem]",
    align: "right",
    descendingFirst: true,
  },
  {
    key: "corrections",
    label: records.columns.corrections,
    // In the table the few rows with corrections say so after their titles.
    width: "@4xl:hidden",
    descendingFirst: true,
  },
];
