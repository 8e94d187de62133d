import type * as en from "#messages/app/search.ts";

import { counted, countOf } from "#languages/zh/words/numbers.ts";

export const search: typeof en.search = {
  found: "搜索结果",
  groups: {
    data: { records: "条目", targets: "目标", bodies: "机构", companies: "企业" },
    actions: "页面与操作",
    filter: "筛选",
  },
  all: {
    records: (count) => `全部${countOf.records(count)}`,
    targets: (count) => `全部${countOf.targets(count)}`,
    bodies: (count) => `全部${counted(count, "家机构")}`,
    companies: (count) => `全部${counted(count, "家企业")}`,
  },
  results: (total, searched) => {
    if (searched === "pending") return "正在加载搜索";
    const count = counted(total, "条结果");
    if (searched === "titles") return `${count} · 仅搜索标题`;
    return searched === "without-pinyin" ? `${count} · 未按拼音搜索` : count;
  },
  keys: "↑↓移动，回车键打开，Esc关闭",
  filterKey: "按Shift+Enter",
  kinds: { view: "页面", saved: "已存视图", action: "操作" },
  between: " · ",
  bodyName: (acronym, name) => `${name}（${acronym}）`,
  due: (date) => `${date}到期`,
  countsElsewhere: "以较新文件所列为准",
  clearFilters: "清除全部筛选条件",
  filterBy: (what) => `按${what}筛选各页面`,
};
