import type { Cell } from "#importing/files/template/column.ts";
import { headingsOf, type TableName } from "#importing/files/template/tables.ts";
import { type OwnFiles, readOwnFiles } from "#importing/files/readOwnFiles.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table as CSV, from rows that name their columns. */
export const csvOf = (
  table: TableName,
  ...rows: readonly Readonly<Record<string, Cell>>[]
): string => {
  const headings = headingsOf(table);
  return [headings, ...rows.map((row) => headings.map((key) => String(row[key] ?? "")))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");
};

export const source = {
  id: "port-authority-2030",
  title: "Port plan",
  publisher: "Port Authority",
  form: "official",
  grade: "official",
} as const;

export const policy = {
  id: "port-plan-2024",
  kind: "policy",
  title_en: "Port plan",
  title_zh: "港口规划",
  type: "plan",
  summary_en: "Sets how much the ports are to handle.",
  published: "2024-03-01",
  lead: "port-authority",
  source: "port-authority-2030",
} as const;

export const target = {
  id: "port-containers-2025",
  record: "port-plan-2024",
  metric_en: "Containers handled",
  metric_zh: "集装箱吞吐量",
  comparator: "at least",
  value: "120",
  unit: "million boxes",
  due: "2025",
  baseline: "100",
  baseline_date: "2023",
  source: "port-authority-2030",
} as const;

export const reading = {
  target: "port-containers-2025",
  value: "112",
  date: "2024",
  source: "port-authority-2030",
} as const;

const body = {
  id: "port-authority",
  name_en: "Port Authority",
  kind: "administration",
} as const;

/** The files of a small data set, by their names. */
export const smallSet = {
  "sources.csv": csvOf("sources", source),
  "records.csv": csvOf("records", policy),
  "targets.csv": csvOf("targets", target),
  "readings.csv": csvOf("readings", reading),
  "bodies.csv": csvOf("bodies", body),
} as const;

export const readTexts = (files: Readonly<Record<string, string>>): Promise<OwnFiles> =>
  readOwnFiles(
    Object.entries(files).map(([name, text]) => ({ name, content: new Blob([text]) })),
    "en",
  );

export const readBytes = (name: string, bytes: Uint8Array): Promise<OwnFiles> =>
  readOwnFiles([{ name, content: new Blob([new Uint8Array(bytes)]) }], "en");
