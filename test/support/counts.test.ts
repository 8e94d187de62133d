import { expect, test } from "vitest";
import { countPlaywright, countVitest, isGreen, sum, summaryLine } from "./counts.ts";

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

test("a file that broke before its first test counts as one failure", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{}] },
    { status: "passed", assertionResults: [{}, {}, {}] },
  ];
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("a flaky journey counts as a failed one", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 3, skipped: 4 });
});

test("all runners together make one line", () => {
  const total = sum({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 0, skipped: 1 });
  expect(summaryLine(total)).toBe("11 passed, 2 failed, 4 skipped");
});

test.each([
  [{ passed: 1, failed: 0, skipped: 9 }, true],
  [{ passed: 9, failed: 1, skipped: 0 }, false],
  [{ passed: 0, failed: 0, skipped: 9 }, false],
])("%o is green: %s", (counts, green) => {
  expect(isGreen(counts)).toBe(green);
});
