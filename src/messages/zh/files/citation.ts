import type * as en from "#messages/files/citation.ts";

import { publisherName } from "#languages/subjectMore.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { inQuotes, titled } from "#languages/zh/words/grammar.ts";

export type { Cited, Via } from "#messages/files/citation.ts";

const shown = ({ selection, asOf }: en.Cited): string => {
  const words = [selection, asOf].filter((part) => part !== "").join("，");
  return words === "" ? "" : `${words}。`;
};

const ways = { copy: "转载于", translation: "译文见", report: "据" } as const;

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== "").join(between);

export const citation: typeof en.citation = {
  get publisher() {
    return publisherName();
  },
  plain: (cited) =>
    `${publisherName()}（${cited.year}）：${inQuotes(cited.title)}。${shown(cited)}${cited.readIn}${cited.version}检索日期：${dayWords(cited.retrieved)}，网址：${cited.address}`,
  note: (cited) => `${shown(cited)}${cited.readIn}${cited.version}`,
  readIn: (pages, more) => `数据出处：${pages.join("；")}${more === 0 ? "" : `；另有${more}处`}。`,
  page: (by, title, date) =>
    `${by}，${inQuotes(title)}${date === undefined ? "" : `，${dateWords(date)}`}`,
  via: (via, by, copyOf, date) =>
    joined(
      [
        via === "report" ? `${ways.report}${by}报道` : `${ways[via]}${by}`,
        copyOf === undefined ? "" : `转载${copyOf}`,
        date === undefined ? "" : dateWords(date),
      ],
      "，",
    ),
  copyOf: (original) => `转载${original}`,
  document: ({ subject, version, retrieved, address }) => {
    const { authors, title, second, genre, number, date, note, url } = subject;
    const by = authors.length === 0 ? "" : `${authors.join("、")}：`;
    const named = second === "" ? titled(title) : `${titled(title)}（${second}）`;
    return `${by}${joined(
      [named, genre, number, date === undefined ? "" : dateWords(date)],
      "，",
    )}。${joined([note, url], "：")}${note === "" && url === "" ? "" : "。"}收录于${publisherName()}：${version}检索日期：${dayWords(retrieved)}，网址：${address}`;
  },
  copy: "复制引文",
  bibtex: "BibTeX格式",
  copyBibtex: "复制BibTeX",
  copied: "已复制。",
  refused: "此浏览器不允许复制，请手动选取。",
  records: "本图及所涉条目：",
  forms: { bib: "BibTeX格式", ris: "RIS格式", "csl.json": "CSL-JSON格式" },
};
