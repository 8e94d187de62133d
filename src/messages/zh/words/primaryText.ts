import type { QuotedFrom, TextPage } from "#domain/dataset/primaryText.ts";
import type * as en from "#messages/words/primaryText.ts";
import { inQuotes } from "#languages/zh/words/grammar.ts";

const kinds: Readonly<Record<TextPage["is"], string>> = {
  official: "官方页面",
  copy: "转载",
  translation: "译文",
};

const languages: ReadonlyMap<string, string> = new Map([
  ["zh", "中文"],
  ["en", "英文"],
  ["fr", "法文"],
]);

const pages: Readonly<Record<QuotedFrom, string>> = {
  document: "文件的官方页面",
  "copy-of-document": "文件全文的转载",
  official: "官方页面",
  "official-media": "官方媒体报道",
  "state-institute": "国家级研究机构页面",
  "industry-body": "行业组织页面",
  press: "媒体报道",
  other: "其他来源",
};

export const primaryText: typeof en.primaryText = {
  label: "文件文本",
  none: "本站未查得原文",
  page: ({ is, isTranslated }, language) => {
    const named = language === undefined ? undefined : languages.get(language);
    const kind = isTranslated ? "转载" : kinds[is];
    const notes = [named, isTranslated ? "附译文" : undefined].filter((one) => one !== undefined);
    return notes.length === 0 ? ` · ${kind}` : ` · ${kind}（${notes.join("，")}）`;
  },
  unopened: "官方页面，本站未曾打开",
  sentence: () => "目标原文",
  fold: "目标原文",
  quoted: inQuotes,
  ours: "（本站英译）",
  from: (from, isCopy) =>
    isCopy && from !== "copy-of-document" ? `引自对${pages[from]}的转载：` : `引自${pages[from]}：`,
  samePage: "引自同一页面",
  copyOf: (original) => `（原载：${original}）`,
  between: " · ",
};
