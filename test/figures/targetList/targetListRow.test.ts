import { describe, expect, test } from "vitest";

import { gradedSourceOf } from "#domain/grade.ts";
import { roundingIn } from "#domain/judging/shownFigure.ts";
import { targetRow } from "#figures/targetList/targetListRow.ts";
import { targetList } from "#messages/targets/targets.ts";
import { dateWords } from "#messages/words/dates.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

const { dataset, judged, targets, asOf } = realSnapshot("count=targets");

const judgedRows = targets.shown.flatMap((entry) => {
  const judgement = judged.byTarget.get(entry.id);
  return judgement === undefined || judgement.verdict === "not-judged"
    ? []
    : [{ entry, judgement, row: targetRow(entry, judgement, dataset.sources, "share") }];
});

describe("a row of the list is of one figure", () => {
  test("its value, date, source and grade are those of the figure by which the verdict is graded", () => {
    const graded = judgedRows.filter(({ judgement }) => judgement.grade !== undefined);
    expect(graded.length).toBeGreaterThan(50);
    for (const { entry, judgement, row } of graded) {
      const { grade, unit } = judgement;
      if (grade === undefined) continue;
      const { by } = grade;
      expect(row.used?.figure, entry.id).toBe(
        targetList.figure(by.value, unit, by.bound, roundingIn(judgement, by)),
      );
      expect(row.used?.date, entry.id).toBe(dateWords(by.date, true));
      const figure = grade.isBaseline
        ? !isQualitative(entry.target) && entry.target.baseline
        : by.reading;
      const source = figure && gradedSourceOf(figure, dataset.sources, asOf);
      expect(row.source?.graded.grade, entry.id).toBe(source ? source.grade : undefined);
      expect(row.source?.publisher, entry.id).toBe(source && targetList.publisher(source));
      // That it is another figure’s is said.
      expect(row.source?.grade.endsWith(" (baseline)")).toBe(grade.isBaseline);
    }
  });

  test("what met a target is that figure, and a first one before it is said to be another", () => {
    const met = judgedRows.filter(({ judgement }) => judgement.verdict === "met");
    for (const { judgement, row } of met) {
      if (judgement.verdict !== "met") continue;
      expect(row.why).toMatch(new RegExp(`^reached (?:in|by|over) ${row.used?.date}\\b`));
      const first = dateWords(judgement.metOn, true);
      expect(row.why.includes(" (first: ")).toBe(first !== row.used?.date);
    }
    expect(met.some(({ row }) => row.why.includes(" (first: "))).toBe(true);
  });
});
