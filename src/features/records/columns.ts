import type { SortKey } from "./params.ts";

export interface RecordColumn {
  readonly key: SortKey;
  readonly label: string;
  /** Width in the table; the title takes what is left. */
  readonly width: string;
  readonly align?: "right";
  readonly descendingFirst?: boolean;
}

/** The columns of the table, in its order. */
export const recordColumns: readonly RecordColumn[] = [
  { key: "date", label: "Date", width: "w-[10.5rem]", descendingFirst: true },
  { key: "kind", label: "Kind", width: "w-[8.25rem]" },
  { key: "title", label: "Title", width: "" },
  { key: "body", label: "Issuing bodies", width: "w-[13%]" },
  { key: "type", label: "Document type", width: "w-[7.5rem]" },
  { key: "sector", label: "Sector", width: "w-[10%]" },
  { key: "targets", label: "Targets", width: "w-[4.25rem]", align: "right", descendingFirst: true },
  {
    key: "corrections",
    label: "Corrections",
    width: "w-[5.75rem]",
    align: "right",
    descendingFirst: true,
  },
];
