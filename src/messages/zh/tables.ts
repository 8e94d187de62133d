import type * as en from "#messages/tables.ts";

export const tables: typeof en.tables = {
  newTab: "（在新标签页中打开）",
  sortBy: "排序方式",
  descending: "降序 ↓",
  ascending: "升序 ↑",
  rowsFollow: (count) => `另有${count}行随后显示。`,
};
