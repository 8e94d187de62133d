import { monitorEventLoopDelay } from "node:perf_hooks";

import { loadedOf } from "#app/build/loadedData.ts";
import { pause, runInSlices } from "#data/inSlices.ts";
import { laterFilesIn, wholeSteps } from "#data/wholeSteps.ts";
import { filesIn, joinTextSteps, type JsonFiles } from "#domain/dataset/laterTexts.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { readRecords } from "#domain/dataset/validate.ts";

import { generate } from "../data/generate.ts";
import { measure, printRatios, type Ratio } from "../timing.ts";

const rows: Ratio[] = [];
for (const size of [1_000, 10_000, 100_000]) {
  const { policies, news } = generate(size);
  const texts = [policies, news].map((records) => JSON.stringify({ records }));
  const parse = (): unknown[] => texts.map((text): unknown => JSON.parse(text));
  const parsed = parse();
  const times = size > 10_000 ? 9 : 25;
  const validate = (): number =>
    readRecords("policies", recordSchemas.policies, parsed[0]).records.length +
    readRecords("news", recordSchemas.news, parsed[1]).records.length;
  if (validate() !== size) throw new Error("load: a generated record was set aside");
  rows.push({
    what: `validate ${size} records`,
    ours: measure(validate, times).median,
    against: "JSON.parse",
    other: measure(parse, times).median,
    atMost: 2,
  });
}
if (!printRatios("Load and validate", rows)) process.exitCode = 1;

/** No turn of the page may take longer, in ms. */
const LONGEST_TURN = 50;

const json = JSON.stringify;
console.log("\nReading and joining as the app does it, each file there as soon as it is asked for");
console.log(
  "| records | files of older ones | first usable, ms | all there, ms | longest turn, ms |",
);
console.log("|---|---|---|---|---|");
for (const size of [1_000, 10_000, 100_000]) {
  const { sources, sectors, agencies, companies, policies, news } = generate(size);
  const edition = {
    name: "generated",
    title: "Generated",
    description: "Generated",
    version: "1.0.0",
    date: "2026-01-01",
    licence: "MIT",
  } satisfies Edition;
  const { edition: mark, files } = loadedOf(
    new Map([
      ["dataset.json", json(edition)],
      ["pinyin.json", json({})],
      ["names.json", json({})],
      ["history.json", json({})],
      ["sources.json", json({ records: sources })],
      ["sectors.json", json({ records: sectors })],
      ["agencies.json", json({ records: agencies })],
      ["companies.json", json({ records: companies })],
      ["policies.json", json({ records: policies })],
      ["news.json", json({ records: news })],
    ]),
  );
  /** A file's JSON, each in a turn of its own, as answers come in a browser. */
  const load = async (path: string): Promise<JsonFiles> => {
    await pause();
    return filesIn(JSON.parse(files.get(`editions/${path}.json`) ?? ""));
  };
  const turns = monitorEventLoopDelay({ resolution: 1 });
  globalThis.gc?.();
  turns.enable();
  const start = performance.now();
  const newest = await load(`${mark}/data/first`);
  const older = laterFilesIn(newest);
  await runInSlices(wholeSteps([newest]));
  const first = performance.now() - start;
  const parts = [await runInSlices(joinTextSteps(newest, await load(`${mark}/data/texts`)))];
  for (const name of older) parts.push(await load(`later/${name}`));
  const whole = await runInSlices(wholeSteps(parts));
  const all = performance.now() - start;
  turns.disable();
  if (whole.entries.length !== size) throw new Error("load: records are lost");
  const longest = turns.max / 1e6;
  if (longest > LONGEST_TURN) process.exitCode = 1;
  const cells = [size, older.length, ...[first, all, longest].map((ms) => ms.toFixed(0))];
  console.log(`| ${cells.join(" | ")} |`);
}
