import { headingsOf, type TableName } from "#importing/files/template/tables.ts";

/** Targets and readings of each record. */
const [TARGETS, READINGS] = [4, 4];

const csvOf = (table: TableName, rows: readonly Readonly<Record<string, string>>[]): string => {
  const headings = headingsOf(table);
  return [
    headings.join(","),
    ...rows.map((row) => headings.map((key) => row[key] ?? "").join(",")),
  ].join("\r\n");
};

const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_none, at) => make(at));

/** CSV files with this many rows in all: a twentieth records, a fifth targets, the rest readings. */
export const ownRows = (count: number): ReadonlyMap<string, string> => {
  const records = Math.round(count / (1 + TARGETS + TARGETS * READINGS));
  const shared = { place_en: "Section 2", source: "bench-source" };
  return new Map([
    [
      "sources.csv",
      csvOf("sources", [
        {
          id: "bench-source",
          title: "A source",
          publisher: "A publisher",
          form: "official",
          grade: "official",
        },
      ]),
    ],
    [
      "records.csv",
      csvOf(
        "records",
        times(records, (at) => ({
          id: `bench-plan-${at}`,
          kind: "policy",
          title_en: `Plan number ${at}`,
          title_zh: `第${at}号规划`,
          type: "plan",
          summary_en: `What plan number ${at} orders.`,
          summary_zh: `第${at}号规划的内容。`,
          published: `20${10 + (at % 15)}-0${1 + (at % 9)}-15`,
          ...shared,
        })),
      ),
    ],
    [
      "targets.csv",
      csvOf(
        "targets",
        times(records * TARGETS, (at) => ({
          id: `bench-target-${at}`,
          record: `bench-plan-${at % records}`,
          metric_en: `Measure number ${at}`,
          metric_zh: `第${at}项指标`,
          comparator: "at least",
          value: String(100 + (at % 50)),
          unit: "GW",
          due: `20${26 + (at % 10)}`,
          baseline: "50",
          baseline_date: "2020",
          ...shared,
        })),
      ),
    ],
    [
      "readings.csv",
      csvOf(
        "readings",
        times(records * TARGETS * READINGS, (at) => ({
          target: `bench-target-${at % (records * TARGETS)}`,
          value: String(50 + (at % 60)),
          date: `202${1 + (at % 4)}`,
          ...shared,
        })),
      ),
    ],
  ]);
};
