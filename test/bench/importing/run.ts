import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fileFrame, fileNames } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";
import { indexKnown, type Known } from "#importing/newsletter/known.ts";

import { measure, printRatios } from "../timing.ts";

// A newsletter of 18 items, read beside the whole data set. What it is measured against is the least that any
// importer must do: to parse the data set, and to go through the text once for its words.

const data = join(import.meta.dirname, "../../../public/data");
const files = fileNames.map(
  (name) => [name, readFileSync(join(data, `${name}.json`), "utf8")] as const,
);
const empty: Known = perFile(() => []);

const parsed = (): Known => ({
  ...empty,
  ...Object.fromEntries(
    files.map(([name, text]) => [name, fileFrame.parse(JSON.parse(text)).records]),
  ),
});

const text = readFileSync(
  process.argv[2] ?? join(import.meta.dirname, "../../importing/fixtures/whole.md"),
  "utf8",
);
const known = parsed();
const { drafts, questions } = importNewsletter(text, known);

const LIMIT = 100;
const whole = measure(() => importNewsletter(text, known), 40);
const index = measure(() => indexKnown(known), 40);
const parse = measure(parsed, 20);
const words = measure(() => text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.toLowerCase()), 40);
const long = measure(() => importNewsletter(text.repeat(10), known), 8);

console.log(
  `\n${drafts.length} drafts and ${questions.length} questions from ${(text.length / 1024).toFixed(1)} KiB`,
);
const holds = printRatios("Newsletter to drafts", [
  {
    what: "18 items, the data set's index included",
    ours: whole.median,
    against: "parsing the data set",
    other: parse.median,
  },
  {
    what: "the index alone",
    ours: index.median,
    against: "parsing the data set",
    other: parse.median,
  },
  {
    what: "18 items",
    ours: whole.median,
    against: "finding the text's words",
    other: words.median,
  },
  { what: "180 items", ours: long.median, against: "18 items", other: whole.median, atMost: 20 },
]);
console.log(
  `\n18 items: median ${whole.median.toFixed(1)} ms, p95 ${whole.p95.toFixed(1)} ms (at most ${LIMIT} in the median)`,
);
if (!holds || whole.median > LIMIT) process.exitCode = 1;
