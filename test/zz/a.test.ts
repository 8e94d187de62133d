import { it } from "vitest";
import { buildIndex } from "#domain/search/buildIndex.ts";
import { indexSearcher } from "#domain/search/indexSearcher.ts";
import { matchRanges } from "#domain/search/matchRanges.ts";
import { parseQuery } from "#domain/search/query.ts";
import { scanSearcher } from "#domain/search/scanSearch.ts";
import { bundledDocs } from "../domain/search/bundledDocs.ts";
it("x", () => {
  const scan = scanSearcher(bundledDocs),
    index = indexSearcher(buildIndex(bundledDocs));
  for (const q of ["xi an guo ".repeat(1000), "xi'an".repeat(2000)])
    for (let i = 0; i < 2; i++) {
      const t = [performance.now()];
      scan.search(q);
      t.push(performance.now());
      index.search(q);
      t.push(performance.now());
      matchRanges(bundledDocs[0]?.text[0] ?? "", parseQuery(q));
      t.push(performance.now());
      matchRanges(q, parseQuery(q));
      t.push(performance.now());
      console.log(
        q.slice(0, 10),
        parseQuery(q).length ?? Object.keys(parseQuery(q)),
        t
          .slice(1)
          .map((x, k) => (x - (t[k] ?? 0)).toFixed(0))
          .join(" "),
      );
    }
});
