import { makeSearcher } from "#search/engine.ts";

import { seeded } from "../data/random.ts";
import { measure } from "../timing.ts";
import { makeCorpus } from "./corpus.ts";
import { keystrokes, makeQueries } from "./queries.ts";

/** Time for one query of a set, in ms: the median of a few runs, on the average of the set. */
const perQuery = (queries: readonly string[], search: (query: string) => unknown): number =>
  measure(() => queries.forEach((query) => search(query)), 5).median / queries.length;

const given = process.argv.slice(2).map(Number);
const random = seeded(7);
console.log("\nSearch, ms: to make it, and for a query");
console.log("| documents | what | time |");
console.log("|---|---|---|");
for (const size of given.length > 0 ? given : [1_000, 10_000]) {
  const docs = makeCorpus(size, random);
  const start = performance.now();
  const searcher = makeSearcher(docs);
  console.log(`| ${size} | made | ${(performance.now() - start).toFixed(0)} |`);
  const kinds = { ...makeQueries(docs, random), keystroke: docs.slice(0, 20).flatMap(keystrokes) };
  for (const [kind, queries] of Object.entries(kinds)) {
    const time = perQuery(queries, (query) => searcher.search(query).hits.length);
    console.log(`| ${size} | ${kind} | ${time.toFixed(2)} |`);
  }
}
