import { expect, test } from "vitest";

import { issuersWords } from "#messages/words/titles.ts";
import { realDataset } from "#test/support/dataset.ts";

test.each([
  [{ lead: "miit", co: [] }, "MIIT"],
  [{ lead: "miit", co: ["cac"] }, "MIIT with CAC"],
  [{ lead: "miit", co: ["cac", "moe"] }, "MIIT with CAC and MOE"],
  [{ lead: "miit", co: ["cac", "moe"], unnamed: 11 }, "MIIT with CAC, MOE and 11 others not named"],
  [{ lead: "miit", co: [], unnamed: 1 }, "MIIT with 1 other not named"],
  [{ co: ["cac"], unnamed: 2 }, "CAC and 2 others not named"],
  [{ co: [], unnamed: 3 }, "3 bodies not named"],
  [{ lead: "state-council", co: ["nobody-knows"] }, "State Council with nobody-knows"],
  [{ co: [] }, ""],
  [undefined, ""],
])("%j reads '%s'", (issuers, words) => {
  expect(issuersWords(issuers, realDataset())).toBe(words);
});
