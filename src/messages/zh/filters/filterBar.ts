import type * as en from "#messages/filters/filterBar.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

export const filterBar: typeof en.filterBar = {
  groups: {
    body: "机构",
    sector: "行业",
    kind: "类别",
    due: "到期",
    verdict: "评判",
    date: "日期",
    more: "更多",
  },
  before: (label) => `${label}：`,
  told: (label, chosen) => `${label}：${chosen}`,
  colon: "：",
  filter: "筛选",
  shown: (records, targets) => `${countOf.records(records)}，${countOf.targets(targets)}`,
  clear: "清除",
  asOf: "截至",
  today: "今日",
  todayIs: (day) => `今日（${day}）`,
};
