import * as z from "zod";

/** How many tests of a run came out which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** Counts a report of Vitest's, a file that broke before its first test as one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReport.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Of a report of Vitest's: what failed and why, a text each, so that the end of a log tells of it. */
export function failuresVitest(report: unknown): readonly string[] {
  return vitestReport
    .parse(report)
    .testResults.filter(({ status }) => status === "failed")
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === "failed");
      return failed.length === 0
        ? [`${name}\n${message}`]
        : failed.map((one) => `${name} > ${one.fullName}\n${one.failureMessages.join("\n")}`);
    });
}

/**
 * Of what Vitest printed: errors that belong to no test and are in no report, as of a worker that broke down with its
 * file; empty where there are none.
 */
export function unhandledErrors(printed: string): string {
  return /^.*Unhandled Errors[^]*/mu.exec(printed)?.[0].trim() ?? "";
}

const playwrightSuite = z.object({
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        line: z.number(),
        tests: z.array(
          z.object({
            projectName: z.string(),
            status: z.string(),
            results: z.array(
              z.object({ errors: z.array(z.object({ message: z.string().optional() })) }),
            ),
          }),
        ),
      }),
    )
    .default([]),
  get suites() {
    return z.array(playwrightSuite).default([]);
  },
});

const playwrightReport = z.object({
  suites: z.array(playwrightSuite).default([]),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts a report of Playwright's, a flaky test as a failed one. */
export function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** Of a report of Playwright's: what failed and why, a text each, as of Vitest's. */
export function failuresPlaywright(report: unknown): readonly string[] {
  const { suites, errors } = playwrightReport.parse(report);
  const reasons = (all: readonly { readonly message?: string | undefined }[]): string =>
    all.map(({ message }) => message ?? "no message").join("\n");
  const inSuite = ({ specs, suites: inner }: z.infer<typeof playwrightSuite>): string[] => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(
          ({ projectName, results }) =>
            `${file}:${line} > ${title} (${projectName})\n${reasons(results.flatMap((result) => result.errors))}`,
        ),
    ),
    ...inner.flatMap(inSuite),
  ];
  return [...errors.map((error) => reasons([error])), ...suites.flatMap(inSuite)];
}

export function sum(...parts: readonly Counts[]): Counts {
  const add = (key: keyof Counts): number => parts.reduce((all, part) => all + part[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

/** A run in which nothing ran proves nothing. */
export function isGreen({ passed, failed }: Counts): boolean {
  return failed === 0 && passed > 0;
}

export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
