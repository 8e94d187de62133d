import type { JudgedPart } from "#domain/dataset/historyFile.ts";
import type { SourcedCause } from "#domain/findings/editionChanges.ts";
import type { Comparator } from "#domain/schema/target.ts";

import type * as en from "#messages/views/changes.ts";
import { amountWords } from "#languages/zh/words/amounts.ts";
import { isWords } from "#languages/zh/words/grammar.ts";
import { dateOf, listed, nouns } from "#languages/zh/words/editions.ts";

const records = (count: number): string => `${count}个条目`;
const targets = (count: number): string => `${count}个目标`;
const partWords: Readonly<Record<JudgedPart, string>> = {
  value: "目标值",
  unit: "单位",
  due: "到期日",
  direction: "优劣方向",
  baseline: "基准值",
  readings: "后续数据",
  document: "文件日期",
};

const comparators: Readonly<Record<Comparator, string>> = {
  "more than": "超过",
  "at least": "不低于",
  reach: "达到",
  about: "约",
  "at most": "不超过",
  between: "介于",
};

const how = { added: "补充", changed: "修改", withdrawn: "撤除" } as const;

const causeWords = ({ cause, publisher }: SourcedCause): string => {
  switch (cause.is) {
    case "reading": {
      const { value, unit, bound, asOf } = cause;
      const from = cause.derived === true ? "本站测算" : `来源：${publisher ?? "无法链接的页面"}`;
      return `新数据：${dateOf(asOf)}${isWords(amountWords(value, unit, bound))}（${from}）`;
    }
    case "comparator":
      return `比较方式由“${comparators[cause.from]}”改为“${comparators[cause.to]}”`;
    case "part":
      return `${how[cause.how]}${partWords[cause.part]}`;
    case "rules":
      return "目标本身未变：其来源的日期有更改，或评判规则不同";
  }
};

export const changes: typeof en.changes = {
  description: "逐版列出新增、修改和更正的内容，以及哪些评判因新数据而变化、原因何在。",
  none: "截至该日尚未发布任何版本",
  about: "每一版均与上一版逐字段比对。仅因时间推移而变化的评判，见“评判变化”订阅源。",
  summary: (counts) => {
    const added = listed([
      [counts.documents, nouns.documents],
      [counts.news, nouns.news],
      [counts.targets, targets],
      [counts.sources, nouns.sources],
    ]);
    const changed = listed([
      [counts.changed.records, records],
      [counts.changed.targets, targets],
    ]);
    const withdrawn = listed([
      [counts.withdrawn.records, records],
      [counts.withdrawn.targets, targets],
      [counts.withdrawn.sources, nouns.sources],
    ]);
    return [
      added === "" ? "无新增内容。" : `新增${added}。`,
      changed === "" ? "" : `修改上一版的${changed}。`,
      counts.facts === 0 ? "" : `新核对${counts.facts}项。`,
      withdrawn === "" ? "" : `撤除${withdrawn}。`,
    ].join("");
  },
  first: (count, set) =>
    `此处有记录的第一版，含${records(count)}、${targets(set)}。更早的变更未列出。`,
  turned: {
    title: (count) => `评判变化（${count}项）`,
    caption: (version) => `${version}版的评判变化`,
    none: "没有评判因新数据而变化。",
    about: (before) =>
      `前后评判均截至${before.version}版的日期${dateOf(before.date)}：变化源于新数据，而非时间推移。`,
    target: "目标",
    was: "此前",
    is: "现在",
    why: "原因",
  },
  documents: (count) => `新增政策文件（${count}份）`,
  news: (count) => `新增新闻（${count}条）`,
  targets: (count) => `新增目标（${count}个）`,
  knownBefore: "（上一版已收录的文件）",
  facts: (count) => `新核对的事项（${count}项）`,
  factsCaption: (version) => `刊载内容与${version}版核对结果对照`,
  records: (count) => `条目的修改（${count}个）`,
  changedTargets: (count) => `目标的修改（${count}个）`,
  reasons: (count) => `条目修改或撤除的原因（${count}条）`,
  recordFields: {
    accepted: "已接受的提示",
    agencies: "所涉机构",
    assessments: "来源的判断",
    cautions: "注意",
    collection: "收录方式",
    companies: "企业",
    corrections: "核对事项",
    dates: "日期",
    documentNumber: "文号",
    documentType: "文种",
    issuers: "发文机关",
    links: "相关条目",
    measures: "举措",
    mentions: "提及的人物和组织",
    original: "原文、转载和译文",
    period: "实施期",
    provenance: "来源",
    quantities: "数据",
    sectors: "行业",
    stage: "征求意见稿或正式文件",
    summary: "摘要",
    targetsComplete: "目标是否收录完整",
    title: "标题",
    updates: "后续进展",
  },
  targetFields: {
    baseline: "基准值",
    cautions: "注意",
    character: "约束性",
    comparator: "比较方式",
    confidence: "可信度",
    derived: "本站测算",
    direction: "优劣方向",
    due: "到期日",
    goal: "定性目标",
    interim: "阶段性目标",
    metric: "名称",
    provenance: "来源",
    qualitative: "是否为定性目标",
    quotation: "目标原文",
    readings: "后续数据",
    series: "与其他目标共用的指标",
    short: "简称",
    unit: "单位",
    value: "目标值",
    wouldSettle: "评判所缺的数据",
  },
  field: (name, count) => `${name}（${count}）`,
  why: (causes) => (causes.length === 0 ? "" : `${causes.map(causeWords).join("；")}。`),
  more: (count) => `另有${count}项`,
};
