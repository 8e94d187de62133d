import type * as en from "#messages/files/citation.ts";

import { dayWords } from "#languages/zh/words/dates.ts";
import { titled } from "#languages/zh/words/grammar.ts";

export type { Cited } from "#messages/files/citation.ts";

const shown = ({ selection, asOf }: en.Cited): string => {
  const words = [selection, asOf].filter((part) => part !== "").join("，");
  return words === "" ? "" : `${words}。`;
};

const publisher = "中国产业政策看板";

export const citation: typeof en.citation = {
  publisher,
  plain: (cited) =>
    `${publisher}（${cited.year}）：${titled(cited.title)}。${shown(cited)}${cited.version}检索日期：${dayWords(cited.retrieved)}，网址：${cited.address}`,
  note: (cited) => `${shown(cited)}${cited.version}`,
  copy: "复制引文",
  bibtex: "BibTeX格式",
  copyBibtex: "复制BibTeX",
  copied: "已复制。",
  refused: "此浏览器不允许复制，请手动选取。",
  records: "本图及所涉条目：",
  forms: { bib: "BibTeX格式", ris: "RIS格式", "csl.json": "CSL-JSON格式" },
};
