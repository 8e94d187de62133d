import type { ChineseNames, NamedFile } from "#importing/pinyin/chineseNames.ts";
import { syllablesOf } from "#importing/pinyin/syllables.ts";

export type NamesByFile = Readonly<Record<NamedFile, readonly ChineseNames[]>>;

addEventListener("messageerror", () => {
  // A thrown error reaches the page; otherwise the page would wait for ever.
  throw new Error("the names could not be read");
});

// Off the main thread: the dictionary alone takes a tenth of a second.
addEventListener("message", ({ data }: MessageEvent<NamesByFile>) => {
  const { sectors, agencies, companies, policies, news } = data;
  postMessage({
    sectors: syllablesOf(sectors),
    agencies: syllablesOf(agencies),
    companies: syllablesOf(companies),
    policies: syllablesOf(policies),
    news: syllablesOf(news),
  });
});
