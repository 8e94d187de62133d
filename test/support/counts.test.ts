import { expect, test } from "vitest";
import {
  countPlaywright,
  countVitest,
  failuresPlaywright,
  failuresVitest,
  isGreen,
  sum,
  summaryLine,
  unhandledErrors,
} from "./counts.ts";

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

const passing = { fullName: "sums add", status: "passed", failureMessages: [] };
const failing = { fullName: "sums sum", status: "failed", failureMessages: ["1 isn't 2", "here"] };
const testResults = [
  { name: "broken.ts", status: "failed", message: "no such module", assertionResults: [] },
  { name: "sums.ts", status: "failed", message: "", assertionResults: [passing, failing] },
  { name: "fine.ts", status: "passed", message: "", assertionResults: [passing, passing] },
];

test("a file that broke before its first test counts as one failure", () => {
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("what failed is named with its reason, a file that broke too", () => {
  expect(failuresVitest({ ...vitest, testResults })).toEqual([
    "broken.ts\nno such module",
    "sums.ts > sums sum\n1 isn't 2\nhere",
  ]);
});

test("an error that belongs to no test is named as it was printed", () => {
  const summary = " Test Files  2 passed (2)\n";
  expect(unhandledErrors(`····\n${summary}`)).toBe("");
  expect(unhandledErrors(`····\n⎯⎯ Unhandled Errors ⎯⎯\nWorker exited\n${summary}`)).toBe(
    "⎯⎯ Unhandled Errors ⎯⎯\nWorker exited\n Test Files  2 passed (2)",
  );
});

test("a flaky journey counts as a failed one", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 3, skipped: 4 });
});

test("a journey that failed is named with its place and its reason, however deep its group", () => {
  const spec = (title: string, status: string, message: string) => ({
    title,
    file: "search.spec.ts",
    line: 7,
    tests: [{ projectName: "wide face", status, results: [{ errors: [{ message }] }] }],
  });
  const suites = [
    {
      specs: [spec("finds", "expected", ""), spec("opens", "flaky", "no such link")],
      suites: [{ specs: [spec("closes", "unexpected", "still open")] }],
    },
  ];
  const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 };
  const errors = [{ message: "the host didn't start" }];
  expect(failuresPlaywright({ suites, errors, stats })).toEqual([
    "the host didn't start",
    "search.spec.ts:7 > opens (wide face)\nno such link",
    "search.spec.ts:7 > closes (wide face)\nstill open",
  ]);
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
