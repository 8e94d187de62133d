import type { EntryKind } from "#domain/schema/records.ts";
import type * as en from "#messages/views/records.ts";

import { listWords, countOf, counted } from "#languages/zh/words/numbers.ts";
import { departments } from "#languages/zh/words/grammar.ts";
import { bodyLabel } from "#languages/zh/words/labels.ts";
import { dateWords, recordYearsWords } from "#languages/zh/words/dates.ts";
import { shortTitle } from "#languages/zh/words/titles.ts";

export type { FoundIn } from "#messages/views/records.ts";

export const records: typeof en.records = {
  /** The name of the figure's actions. */
  actions: "条目列表",
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
  sortedBy: (column) => `按${column}排序`,
  bestMatch: "匹配程度",
  bestMatchFirst: "按匹配程度排序",
  isBestFirst: "匹配程度最高的排在最前。",
  near: (phrases) => `没有条目含${listWords(phrases, "or")}，以下为相近结果。`,
  alsoFinds: (phrases) => `同义词一并检索：${phrases.join("")}。`,
  drawnLater: "表格随滚动逐段显示。查找条目请用本页的搜索，勿用浏览器的页内查找。",
  targets: (count) => countOf.targets(count),
  corrections: (count) => counted(count, "处更正"),
  mostNamed: 1,
  more: (count) => `等${departments(count + 1)}`,
  foundIn: {
    title: "标题",
    "native-title": "匹配原文标题",
    "other-title": "匹配英文标题",
    document: "所属文件标题",
    "document-number": "文号",
    figure: "数据",
    target: "目标",
    summary: "摘要",
    measure: "举措",
    body: "机构",
    company: "企业",
    checked: "核对事项",
    place: "来源位置",
    mention: "文中提及",
    sector: "行业",
    caution: "注意",
    quotation: "目标原文",
    update: "后续进展",
    note: "说明",
    "other-name": "匹配英文名称",
    "other-target": "匹配目标的英文名称",
    "another-name": "别称",
    "other-text": "匹配英文内容",
  },
  assessmentBy: (publisher) => `${publisher}的判断`,
  afterWhat: "：",
  measured: (what, amount) => `${what}：${amount}`,
  nameAlso: (name, other) => `${name}（${other}）`,
  names: (names) => names.join("、"),
  texts: (texts) => texts.join("；"),
  corrected: (texts) => `更正：${texts.join("；")}`,
};

/** Each kind with its measure word. */
const kinds: Readonly<Record<EntryKind, readonly [measure: string, name: string]>> = {
  policy: ["份", "政策文件"],
  "policy-news": ["条", "政策新闻"],
  "corporate-news": ["条", "企业新闻"],
};

export const recordsWords: typeof en.recordsWords = (finding, dataset) => {
  switch (finding.is) {
    case "none":
      return "没有符合条件的条目";
    case "one":
      return `仅有一个条目：${shortTitle(finding.entry)}`;
    case "span": {
      const { total, newest, older } = finding;
      const years = recordYearsWords(finding);
      const held = older === 0 ? `${years}共${total}个条目` : `${total}个条目，${years}`;
      return `${held}；最新为${shortTitle(newest)}（${dateWords(newest.main)}）`;
    }
    case "kinds": {
      const [first] = finding.kinds;
      if (first !== undefined && finding.kinds.length === 1) {
        return `${finding.total}个条目均为${kinds[first[0]][1]}`;
      }
      return listWords(finding.kinds.map(([kind, count]) => `${count}${kinds[kind].join("")}`));
    }
    case "led-all": {
      const { body, total, older } = finding;
      const years = `${older === 0 ? "均为" : ""}${recordYearsWords(finding)}`;
      return `全部${total}个条目均由${bodyLabel(dataset, body)}牵头，${years}`;
    }
    case "led-most": {
      const { bodies, led, issued, total, hasOthers } = finding;
      const these = issued === total ? `${total}个条目` : `${issued}个列明发文机关的条目`;
      const [body, other] = bodies;
      const name = bodyLabel(dataset, body);
      if (other !== undefined) {
        return `${these}中，${name}和${bodyLabel(dataset, other)}各牵头${led}个`;
      }
      return `${these}中，${name}牵头${led}个${hasOthers ? "，居各机构之首" : ""}`;
    }
  }
};
