import { expect, test } from "vitest";

import { amountWords, goalWords } from "#messages/words/amounts.ts";
import { realDataset } from "#test/support/dataset.ts";

test.each([
  [6000, "employees", "about", "about 6,000 employees"],
  [46.6, "%", undefined, "46.6%"],
  [1, "USD billion", "more than", "more than USD 1 billion"],
  [{ min: 100, max: 200 }, "kt/yr", undefined, "100 to 200 kt/yr"],
  [71, "% of population", undefined, "71% of population"],
] as const)("%j %s, bound %s, reads '%s'", (value, unit, bound, words) => {
  expect(amountWords(value, unit, bound)).toBe(words);
});

test.each([
  ["compute-total", "more than 300 EFLOPS"],
  ["compute-ai-share", "35%"],
  ["h2-green", "100 to 200 kt/yr"],
  ["compute-low-latency", "Latency between the sites is low or ultra-low."],
])("the goal of %s reads '%s'", (id, words) => {
  const found = realDataset().targetById.get(id);
  expect(found && goalWords(found.target)).toBe(words);
});
