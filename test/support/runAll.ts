import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Counts,
  countPlaywright,
  countVitest,
  failuresPlaywright,
  failuresVitest,
  isGreen,
  sum,
  summaryLine,
  unhandledErrors,
} from "./counts.ts";

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));

interface How {
  readonly env?: NodeJS.ProcessEnv;
  /** A file for what the command says, where another one is speaking. */
  readonly log?: string;
}

/** Whether the command succeeds. */
function run(command: string, { env = {}, log }: How = {}): Promise<boolean> {
  if (log === undefined) process.stdout.write(`\n> ${command}\n`);
  const child = spawn(command, {
    shell: true,
    stdio: [
      "ignore",
      log === undefined ? "inherit" : "pipe",
      log === undefined ? "inherit" : "pipe",
    ],
    env: { ...process.env, ...env },
  });
  if (log !== undefined) {
    const file = createWriteStream(log);
    child.stdout?.pipe(file, { end: false });
    child.stderr?.pipe(file, { end: false });
    child.on("close", () => file.end());
  }
  return new Promise((done) => {
    child.on("error", () => done(false));
    child.on("close", (status) => done(status === 0));
  });
}

/** What the report of a runner holds; undefined where it wrote none. */
function read(report: string): unknown {
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
}

/** A runner that failed without naming a test counts as one failure, so that it cannot pass for green. */
function counted(succeeded: boolean, report: string, count: (report: unknown) => Counts): Counts {
  const written = read(report);
  const counts = written === undefined ? { passed: 0, failed: 0, skipped: 0 } : count(written);
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const unitReport = join(reports, "vitest.json");
const unitLog = join(reports, "vitest.log");
const journeyReport = join(reports, "playwright.json");

async function unitTests(): Promise<Counts> {
  const succeeded = await run(
    `vitest run --reporter=dot --reporter=json --outputFile="${unitReport}"`,
    { log: unitLog },
  );
  return counted(succeeded, unitReport, countVitest);
}

async function journeys(): Promise<Counts> {
  const reuse = process.env["REUSE_BUILD"] === "1" && existsSync("dist/index.html");
  if (!reuse && !(await run("npm run build"))) return { passed: 0, failed: 1, skipped: 0 };
  const succeeded = await run(
    "playwright test --config test/browser/playwright.config.ts --reporter=list,json",
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport } },
  );
  return counted(succeeded, journeyReport, countPlaywright);
}

// At once: a browser that waits for a page leaves its core to the unit tests.
const [ofUnits, ofJourneys] = await Promise.all([unitTests(), journeys()]);
const total = sum(ofUnits, ofJourneys);
const printedByUnits = existsSync(unitLog) ? readFileSync(unitLog, "utf8") : "";
process.stdout.write(`\n${printedByUnits}\n`);
/** What failed stands at the end of the log, where one looks first. */
function tellFailures(report: string, failures: (report: unknown) => readonly string[]): void {
  const written = read(report);
  for (const failure of written === undefined ? [] : failures(written)) {
    process.stdout.write(`\n${failure}\n`);
  }
}
tellFailures(unitReport, failuresVitest);
process.stdout.write(`\n${unhandledErrors(printedByUnits)}\n`);
tellFailures(journeyReport, failuresPlaywright);
rmSync(reports, { recursive: true, force: true });
process.exitCode = isGreen(total) ? 0 : 1;
process.stdout.write(`\n${summaryLine(total)}\n`);
