import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Counts,
  countPlaywright,
  countVitest,
  failuresVitest,
  isGreen,
  sum,
  summaryLine,
} from "./counts.ts";

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));

function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n> ${command}\n`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
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

function unitTests(): Counts {
  const succeeded = run(
    `vitest run --reporter=default --reporter=json --outputFile="${unitReport}"`,
  );
  return counted(succeeded, unitReport, countVitest);
}

function journeys(): Counts {
  const report = join(reports, "playwright.json");
  const reuse = process.env["REUSE_BUILD"] === "1" && existsSync("dist/index.html");
  if (!reuse && !run("npm run build")) return { passed: 0, failed: 1, skipped: 0 };
  const succeeded = run(
    "playwright test --config test/browser/playwright.config.ts --reporter=list,json",
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return counted(succeeded, report, countPlaywright);
}

const total = sum(unitTests(), journeys());
// The journeys' own end with theirs; those of units would stand hundreds of lines above.
const units = read(unitReport);
for (const failure of units === undefined ? [] : failuresVitest(units)) {
  process.stdout.write(`\n${failure}\n`);
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = isGreen(total) ? 0 : 1;
process.stdout.write(`\n${summaryLine(total)}\n`);
