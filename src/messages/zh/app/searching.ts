import type * as en from "#messages/app/searching.ts";

export const searching: typeof en.searching = {
  pending: "正在搜索：目前仅搜索了标题",
  titles: "仅搜索了标题",
};

export const nothingWithoutPinyin: typeof en.nothingWithoutPinyin = "暂无结果（尚未按拼音搜索）";
