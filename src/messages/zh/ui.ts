import type * as en from "#messages/ui.ts";
import { subject } from "#languages/subject.ts";

export const ui: typeof en.ui = {
  tabTitle: (title, context, selection) =>
    [title, context, selection, subject().site].filter((part) => part !== "").join(" · "),
  betweenSentences: "",
  sentences: (sentences) => sentences.join(""),
  tidyAddress: "从地址中移除",
  notLoaded: "该部分程序未能加载",
};

export const tables: typeof en.tables = {
  newTab: "（在新标签页中打开）",
  sortBy: "排序方式",
  descending: "降序 ↓",
  ascending: "升序 ↑",
  rowsFollow: (count) => `另有${count}行随后显示。`,
};
