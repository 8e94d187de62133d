import { it } from "vitest";
import { scanSearcher } from "#domain/search/scanSearch.ts";
import { bundledDocs, coreDocs } from "../domain/search/bundledDocs.ts";
it("x", () => {
  for (const [d, qs] of [
    [
      coreDocs,
      [
        "aviaton",
        "eVTOL",
        "electric arc furnace",
        "S&T",
        "high-value patents",
        "cross-border data",
        "数据安全",
        "计量",
      ],
    ],
    [bundledDocs, ["hydrogen", "氢能", "15th five-year plan", "ethics review"]],
  ] as const) {
    const s = scanSearcher(d);
    for (const q of qs) {
      const r = s.search(q);
      console.log(
        q,
        [...r.hits]
          .slice(0, 5)
          .map((x, i) => `${d[x]?.id}`)
          .join(" > "),
      );
    }
  }
});
