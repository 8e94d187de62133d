import type { Assessment } from "#domain/schema/records.ts";
import type * as en from "#messages/views/recordPage.ts";

import { dateWords } from "#languages/zh/words/dates.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";

const judged: Readonly<Record<Assessment["about"], string>> = {
  goal: "目标",
  effect: "效果",
  execution: "执行",
  technology: "技术",
  compliance: "合规",
  "foreign-firms": "外资企业",
};

const precisions = { month: "精确到月", year: "精确到年", span: "时段" } as const;

export const recordPage: typeof en.recordPage = {
  /** The name of the figure's actions. */
  actions: "条目",
  pager: {
    label: "所选条目",
    all: "全部条目",
    previous: "上一条",
    next: "下一条",
    to: (word, title) => `${word}：${title}`,
  },
  notWithin: "该条目不",
  zhNotSeen: "所引页面上未见该中文标题。",
  knownAs: " · 本站简称：",
  afterName: "",
  caution: "注意",
  afterCaution: "：",
  parts: {
    corrections: "刊载内容与核对结果",
    targets: (count) => (count === 1 ? "所设目标" : `所设${count}个目标`),
    updates: "后续进展",
    measures: "举措",
    quantities: "其他数据",
    assessments: "各方判断",
    hierarchy: "文件层级与沿革",
    links: "关联条目",
    mentions: "文中提及",
    sources: "来源",
  },
  correctionsCaption: "简报刊载内容与核对结果对照",
  quantitiesOf: (title) => `${title}的其他数据`,
  correctionsOf: (title) => `${title}：刊载内容与核对结果对照`,
  facts: {
    issuers: "发文机关",
    type: "文种",
    draft: "（征求意见稿）",
    number: "文号",
    period: "实施期",
    companies: "企业",
    concerned: "涉及机构",
    summary: "摘要",
    sectors: () => "行业",
    id: "标识",
  },
  dated: (means) => `${meaningLabels[means]}日期`,
  precision: (precision) => `（${precisions[precision]}）`,
  period: (date, isOpen) => (isOpen ? `自${dateWords(date)}起` : dateWords(date)),
  quantities: {
    caption: "数据列表，每行一项",
    what: "指标",
    figure: "数值",
    asOf: "数据日期",
    source: "来源",
  },
  undated: "未注明日期",
  assessmentsNote: "以下判断出自所注来源，由本站转述，既非文件原文，也非本站评判。",
  likelihoods: { stated: "明确指出", likely: "很可能", may: "可能", unlikely: "不太可能" },
  judgedOn: (about) => `，关于${judged[about]}`,
  ranks: {
    law: "法律法规：其下有规划和措施。",
    plan: "规划或政策：位于法律法规之下、落实措施之上。",
    measure: "措施、规定或通知：用以落实上位文件。",
  },
  hierarchy: { above: "上位文件", below: "落实文件", before: "此前文件", after: "此后文件" },
  typeBefore: (type) => `${type}，`,
  targets: {
    caption: "目标列表，每行一项",
    metric: "目标",
    baseline: "基准值",
    goal: "目标值",
    last: "最新数据",
    verdict: "评判",
    inWords: "定性目标",
    noBaseline: "无基准值",
    notComparable: "，不可比",
    noReading: "无",
    due: (date) => `${date}到期`,
    afterReading: "，",
    beforeAge: "（",
    afterAge: "）",
    evidence: "证据：",
  },
};
