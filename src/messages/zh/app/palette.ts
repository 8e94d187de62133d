import type * as en from "#messages/app/palette.ts";

export const palette: typeof en.palette = {
  title: "搜索全部",
  field: "搜索条目、目标、机构、企业、页面或操作",
  hint: "条目、目标、机构、企业、页面、操作",
  close: "关闭",
  found: "搜索结果",
  results: (shown, total, searched) => {
    if (searched === "pending") return "正在加载搜索";
    const count = total > shown ? `${total}条结果中的前${shown}条` : `${shown}条结果`;
    if (searched === "titles") return `${count} · 仅搜索标题`;
    return searched === "without-pinyin" ? `${count} · 未按拼音搜索` : count;
  },
  keys: " · ↑↓移动，回车键打开，Esc关闭",
  kinds: {
    body: "机构",
    company: "企业",
    target: "目标",
    view: "页面",
    saved: "已存视图",
    filter: "筛选",
    action: "操作",
  },
  between: " · ",
  bodyName: (acronym, name) => `${name}（${acronym}）`,
  due: (date) => `${date}到期`,
  clearFilters: "清除全部筛选条件",
  only: (body) => `仅看${body}`,
  onThisView: "在当前页面",
  recordsWith: (query) => `含${query}的条目`,
};
