import { buildIndex } from "#search/index/buildIndex.ts";
import { indexSearcher } from "#search/index/indexSearcher.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";

import { seeded } from "../data/random.ts";
import { measure } from "../timing.ts";
import { makeCorpus } from "./corpus.ts";
import { keystrokes, makeQueries } from "./queries.ts";

/** Time for one query of a set, in ms: the median of a few runs, on the average of the set. */
const perQuery = (queries: readonly string[], search: (query: string) => unknown): number =>
  measure(() => queries.forEach((query) => search(query)), 5).median / queries.length;

const given = process.argv.slice(2).map(Number);
const random = seeded(7);
console.log("\nSearch, ms a query");
console.log("| documents | what | index | scan |");
console.log("|---|---|---|---|");
for (const size of given.length > 0 ? given : [1_000, 10_000, 100_000]) {
  const docs = makeCorpus(size, random);
  // A small run lets the compiler warm up; the build itself is timed once.
  buildIndex(docs.slice(0, 2000));
  const start = performance.now();
  const index = indexSearcher(buildIndex(docs));
  console.log(`| ${size} | build | ${(performance.now() - start).toFixed(0)} | |`);
  const scan = size > 10_000 ? undefined : scanSearcher(docs);
  const kinds = { ...makeQueries(docs, random), keystroke: docs.slice(0, 20).flatMap(keystrokes) };
  for (const [kind, queries] of Object.entries(kinds)) {
    const ours = perQuery(queries, (query) => index.search(query).hits.length);
    const scanned = scan && perQuery(queries, (query) => scan.search(query).hits.length);
    console.log(`| ${size} | ${kind} | ${ours.toFixed(2)} | ${scanned?.toFixed(2) ?? ""} |`);
  }
}
