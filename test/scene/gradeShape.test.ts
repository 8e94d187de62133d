import { expect, test } from "vitest";

import { grades } from "#domain/schema/values.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { gradeShape } from "#scene/gradeShape.ts";

test("each grade, and each copy, has a shape and words of its own", () => {
  const all = grades.flatMap((grade) => [
    { grade, isCopy: false },
    { grade, isCopy: true },
  ]);
  expect(new Set(all.map(gradeShape)).size).toBe(12);
  expect(new Set(all.map((graded) => gradeLabel(graded))).size).toBe(12);
});

test("a copy is the mark of its grade with more", () => {
  for (const grade of grades) {
    const own = gradeShape({ grade, isCopy: false });
    expect(gradeShape({ grade, isCopy: true }).startsWith(own)).toBe(true);
  }
});
