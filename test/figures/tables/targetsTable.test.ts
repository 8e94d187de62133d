import { expect, test } from "vitest";

import { wayOf } from "#domain/judging/way.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { wayShare } from "#messages/judging/verdicts.ts";
import { numberCell } from "#scene/table/figureTable.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each(["", "path=compound", "asof=2024-06-30"])(
  "a list of targets gives the share of the way as pages do: with its bound, and none that isn't proven (%s)",
  (query) => {
    const snapshot = realSnapshot(query);
    const { targets } = snapshot.dataset;
    const table = targetsTable(targets, snapshot);
    const shares = table.find(({ heading }) => heading === tableFile.way)?.cells ?? [];
    expect(shares).toHaveLength(targets.length);
    let [bounded, unproven] = [0, 0];
    for (const [at, { id }] of targets.entries()) {
      const judgement = snapshot.judged.byTarget.get(id) ?? expect.unreachable(id);
      const way = wayOf(judgement);
      expect(shares[at] === undefined, id).toBe(wayShare(judgement) === undefined);
      if (way?.bound !== undefined) bounded += 1;
      if (way === undefined && judgement.wayCovered !== undefined) unproven += 1;
      if (way === undefined) continue;
      const share = Math.round(way.covered * 10_000) / 100;
      expect(shares[at], id).toEqual(numberCell(share, "%", way.bound && boundWords[way.bound]));
    }
    expect(bounded).toBeGreaterThan(1);
    if (query === "") expect(unproven).toBeGreaterThan(0);
  },
);
