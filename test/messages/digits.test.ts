import { expect, test } from "vitest";

import { formatCompact } from "#messages/words/amounts.ts";

test.each([
  [0, "0"],
  [0.01234, "0.0123"],
  [999.4, "999"],
  [999.6, "1k"],
  [1680, "1.68k"],
  [12_345, "12.3k"],
  [999_600, "1m"],
  [1_680_000, "1.68m"],
  [-2_500_000_000, "−2.5bn"],
  [7.5e12, "7.5tn"],
])("%d is shortened to %s", (value, words) => {
  expect(formatCompact(value)).toBe(words);
});
