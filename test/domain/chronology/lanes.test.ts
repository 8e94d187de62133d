import { describe, expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { emptyBits, fullBits, rowsOf, setBit } from "#domain/query/filter/bits.ts";
import { columnsOf } from "#domain/chronology/columns.ts";
import { groupings, laneIdsOf, NO_LANE } from "#domain/chronology/grouping.ts";
import { arrangeLanes, buildLanes, MAX_LANES, narrowLanes } from "#domain/chronology/lanes.ts";
import { realDataset } from "#test/support/dataset.ts";

import { news } from "#test/support/timelineSketch.ts";

describe("lanes", () => {
  test.each(groupings)("by %s hold every record of the data, each once in a lane", (grouping) => {
    const dataset = realDataset();
    const columns = columnsOf(dataset.entries);
    const built = buildLanes(columns, (row) =>
      dataset.entries.slice(row, row + 1).flatMap((entry) => laneIdsOf(entry, grouping)),
    );
    const lanes = arrangeLanes(built, columns, { last: NO_LANE });
    expect(lanes.length).toBeLessThanOrEqual(MAX_LANES);
    expect(new Set(lanes.flatMap(({ rows }) => [...rows])).size).toBe(dataset.entries.length);
    for (const { rows, starts } of lanes) {
      expect(new Set(rows).size).toBe(rows.length);
      expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test("a record of several bodies stands in each of their lanes", () => {
    const plan = realDataset().entryById.get("computing-power-2023-2025");
    expect(plan && laneIdsOf(plan, "agency")).toEqual([
      "miit",
      "cac",
      "moe",
      "nhc",
      "pboc",
      "sasac",
    ]);
    expect(plan && laneIdsOf(plan, "lead")).toEqual(["miit"]);
  });

  test("lanes beyond the limit are those that a filter leaves emptiest", () => {
    const entries = Array.from({ length: 100 }, (_, at) => news(`n${at}`, "2024-05-06"));
    const columns = columnsOf(entries);
    const built = buildLanes(columns, (row) => [row < 50 ? "full" : `l${row}`]);
    const arranged = arrangeLanes(built, columns);
    expect(arranged).toHaveLength(MAX_LANES);
    expect(arranged[0]?.id).toBe("full");
    expect(arranged.at(-1)).toMatchObject({ shared: 12 });
    expect(arranged.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(100);
    const late = emptyBits<Entry>(100);
    for (const row of rowsOf(fullBits<Entry>(100)).slice(90)) setBit(late, row);
    expect(arrangeLanes(narrowLanes(built, late), columns).map(({ id }) => id)).toHaveLength(10);
  });

  test("filters narrow lanes, and drop those that lose all", () => {
    const entries = [news("a", "2024"), news("b", "2023", "policy-news"), news("c", "2022")];
    const lanes = buildLanes(columnsOf(entries), (row) => [entries[row]?.record.kind ?? ""]);
    expect(narrowLanes(lanes, fullBits(3))).toEqual(lanes);
    const one = emptyBits<Entry>(3);
    for (const row of rowsOf(fullBits<Entry>(3)).slice(2)) setBit(one, row);
    expect(narrowLanes(lanes, one)).toMatchObject([
      { id: "corporate-news", rows: Int32Array.of(2) },
    ]);
  });
});
