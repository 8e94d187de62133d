import type * as en from "#messages/views/records.ts";

import { listWords } from "#languages/zh/words/lists.ts";
import { countOf, counted } from "#languages/zh/words/numbers.ts";

export type { FoundIn } from "#messages/views/records.ts";

export const records: typeof en.records = {
  columns: {
    date: "日期",
    kind: "类别",
    title: "标题",
    body: "发文机关",
    type: "文种",
    sector: "行业",
    targets: "目标",
    corrections: "更正",
  },
  caption: "条目列表，每行一条",
  bestMatch: "匹配程度",
  bestMatchFirst: "按匹配程度排序",
  isBestFirst: "匹配程度最高的排在最前。",
  near: (phrases) => `没有条目含${listWords(phrases, "or")}，以下为相近结果。`,
  drawnLater: "表格随滚动逐段显示。查找任一条目，请使用本页的搜索，而不要用浏览器的页内查找。",
  targets: (count) => countOf.targets(count),
  corrections: (count) => counted(count, "处更正"),
  foundIn: {
    title: "标题",
    "document-number": "文号",
    figure: "数据",
    target: "目标",
    summary: "摘要",
    measure: "举措",
    body: "机构",
    company: "企业",
    checked: "核对事项",
    mention: "文中提及",
    sector: "行业",
    caution: "注意",
    "another-name": "别称",
  },
  assessmentBy: (publisher) => `${publisher}的判断`,
  afterWhat: "：",
  measured: (what, amount) => `${what}：${amount}`,
  nameAlso: (name, other) => `${name}（${other}）`,
  names: (names) => names.join("、"),
  texts: (texts) => texts.join("；"),
};
