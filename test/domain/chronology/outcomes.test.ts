import { describe, expect, test } from "vitest";

import { columnsOf } from "#domain/chronology/columns.ts";
import { isPolicy } from "#domain/dataset/entry.ts";
import { outcomesOf, tallyOf, verdictsIn } from "#domain/chronology/outcomes.ts";
import { asRow, listRows } from "#domain/query/filter/row.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { realSnapshot } from "#test/support/dataset.ts";

describe("outcomes by row", () => {
  const { dataset, judged, targets } = realSnapshot();
  const columns = columnsOf(dataset.entries, dataset.targets);
  const outcomes = outcomesOf(dataset.entries, columns, judged);
  const rows = dataset.entries.map((_entry, at) => asRow<(typeof dataset.entries)[number]>(at));

  test("are those of each document's targets, in the order of display", () => {
    rows.forEach((row) => {
      const record = dataset.entries[row]?.record;
      const own = record !== undefined && isPolicy(record) ? record.targets : [];
      const expected = own.flatMap(({ id }) => judged.byTarget.get(id)?.verdict ?? []);
      expect(verdictsIn(outcomes, row)).toEqual(
        [...expected].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b)),
      );
    });
  });

  test("add up to all targets", () => {
    const tally = tallyOf(outcomes, listRows(rows));
    expect(tally.judged + tally.notJudged).toBe(targets.items.length);
    expect([...tally.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(tally.judged);
  });

  test("are read once for all that is judged alike", () => {
    expect(outcomesOf(dataset.entries, columns, judged)).toBe(outcomes);
  });
});
