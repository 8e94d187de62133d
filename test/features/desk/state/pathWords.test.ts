import { expect, test } from "vitest";

import { pathWords } from "#features/desk/form/pathWords.ts";

const plan = { targets: [{ value: 3 }, { qualitative: true }], measures: [{ en: "a", zh: "b" }] };

test.each([
  ["", ""],
  ["summary", "Summary"],
  ["title.short.zh", "Title: Short title, Chinese"],
  ["targets.0", "Targets 1"],
  ["targets.0.metric.zh", "Targets 1: Metric, Chinese"],
  ["targets.0.baseline.asOf", "Targets 1: Baseline: As of"],
  ["targets.1.goal", "Targets 2: Goal"],
  ["measures.0.en", "Measures 1, English"],
  ["issuers.co.1", "Issued by: With 2"],
  ["no-such-field", "no-such-field"],
])("%s is %s", (path, words) => {
  expect(pathWords("policies", plan, path)).toBe(words);
});
