import type { documentType } from "#domain/schema/common.ts";
import type { Status } from "#domain/status.ts";
import type * as en from "#messages/labels.ts";

import { reasons, verdictWords } from "./verdicts.ts";

export const kindLabels: typeof en.kindLabels = {
  policy: "政策文件",
  "policy-news": "政策新闻",
  "corporate-news": "企业新闻",
};

export const meaningLabels: typeof en.meaningLabels = {
  signed: "成文",
  adopted: "通过",
  published: "发布",
  "comments-close": "征求意见截止",
  "in-force": "施行",
  due: "到期",
  reported: "报道",
  happened: "发生",
};

const statusLabels: Readonly<Record<Status, string>> = {
  draft: "征求意见稿",
  issued: "已印发",
  "in-force": "已施行",
  "followed-by": "已有后续文件",
};

export const bodyLabels: typeof en.bodyLabels = {
  "state-council": "国务院及其办公厅",
  ministry: "部委",
  administration: "总局与国家局",
  party: "党的机构",
  standards: "标准化机构",
  legislature: "立法机关",
  research: "科研院所与行业协会",
  military: "军队机构",
};

export const collectionLabels: typeof en.collectionLabels = {
  newsletter: "通讯刊载",
  mentioned: "通讯提及",
  context: "背景政策",
  "follow-up": "后续进展",
  added: "扩充收录",
};

export const outcomeLabels: typeof en.outcomeLabels = {
  differs: "有出入",
  adds: "有补充",
  confirms: "核对无误",
};

export const relationLabels: typeof en.relationLabels = {
  implements: { out: "贯彻落实", in: "由以下文件落实" },
  amends: { out: "修改", in: "由以下文件修改" },
  supersedes: { out: "取代", in: "由以下文件取代" },
  "builds-on": { out: "承接", in: "由以下文件承接" },
  restates: { out: "重申以下文件的目标", in: "目标由以下文件重申" },
  "followed-by": { out: "后续文件", in: "前序文件" },
  "bears-on": { out: "影响", in: "相关影响" },
};

export const facetLabels: typeof en.facetLabels = {
  agency: "机构",
  kind: "类别",
  type: "文种",
  field: "领域",
  sector: "行业",
  status: "状态",
  verdict: "评判",
  reason: "未予评判的原因",
  due: "到期时间",
  company: "企业",
  source: "来源",
  collection: "收录方式",
};

/** The genres of official documents by their Chinese names. */
const documentTypes: Readonly<Record<(typeof documentType.options)[number], string>> = {
  law: "法律",
  regulations: "条例",
  plan: "规划",
  "five-year plan": "五年规划",
  outline: "纲要",
  "action plan": "行动计划",
  "implementation plan": "实施方案",
  opinions: "意见",
  "guiding opinions": "指导意见",
  guidelines: "指南",
  measures: "办法",
  rules: "规定",
  standard: "标准",
  notice: "通知",
  announcement: "公告",
  "call for applications": "申报通知",
  list: "名单",
  reorganisation: "机构调整",
  appointment: "任命",
};

/** A body by its Chinese name; where the data has none, as in English. */
export const agencyLabel: typeof en.agencyLabel = ({ acronym, name }) =>
  name.zh ?? acronym ?? name.en;

export const bodyLabel: typeof en.bodyLabel = ({ agencies }, id) => {
  const agency = agencies.get(id);
  return agency === undefined ? id : agencyLabel(agency);
};

const lookUp = (labels: Readonly<Record<string, string>>, value: string): string =>
  new Map(Object.entries(labels)).get(value) ?? value;

export const sectorName: typeof en.sectorName = ({ sectors }, id) => sectors.get(id)?.name.zh ?? id;

export const sectorsWords: typeof en.sectorsWords = (dataset, { sectors }) =>
  sectors.map((id) => sectorName(dataset, id)).join("、");

const nameOf = (name: { readonly en: string; readonly zh?: string | undefined } | undefined) =>
  name?.zh ?? name?.en;

export const valueLabel: typeof en.valueLabel = (dataset, key, value) => {
  switch (key) {
    case "agency":
      return bodyLabel(dataset, value);
    case "kind":
      return lookUp(kindLabels, value);
    case "type":
      return lookUp(documentTypes, dataset.documentTypes.get(value) ?? value);
    case "sector":
      return sectorName(dataset, value);
    case "field":
      return nameOf(dataset.fields.get(value)?.name) ?? value;
    case "collection":
      return lookUp(collectionLabels, value);
    case "status":
      return lookUp(statusLabels, value);
    case "verdict":
      return lookUp(verdictWords, value);
    case "reason":
      return lookUp(reasons, value);
    case "company":
      return nameOf(dataset.companies.get(value)?.name) ?? value;
    case "source":
      // The titles of pages stay as they are printed.
      return dataset.sources.get(value)?.title ?? value;
    case "due":
      return /^\d{4}$/.test(value) ? `${value}年` : value;
  }
};
