import type { documentType } from "#domain/schema/common.ts";
import type { Status } from "#domain/dataset/status.ts";
import type * as en from "#messages/words/labels.ts";

import { reasons, verdictWords } from "./verdicts.ts";

export const kindLabels: typeof en.kindLabels = {
  policy: "政策文件",
  "policy-news": "政策新闻",
  "corporate-news": "企业新闻",
};

const statusLabels: Readonly<Record<Status, string>> = {
  draft: "征求意见稿",
  issued: "已印发",
  "in-force": "已施行",
  "followed-by": "已有后续文件",
};

export const collectionLabels: typeof en.collectionLabels = {
  newsletter: "简报刊载",
  mentioned: "简报提及",
  context: "背景政策",
  "follow-up": "后续进展",
  added: "扩充收录",
};

/** The genres of official documents by their Chinese names. */
const documentTypes: Readonly<Record<(typeof documentType.options)[number], string>> = {
  law: "法律",
  regulations: "条例",
  plan: "规划（方案）",
  "five-year plan": "五年规划",
  outline: "纲要",
  "action plan": "行动计划",
  "implementation plan": "实施方案",
  opinions: "意见",
  "guiding opinions": "指导意见",
  guidelines: "指南",
  measures: "办法",
  rules: "规定（细则）",
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
      return /^\d{4}$/.test(value)
        ? `${value}年`
        : lookUp({ passed: "此前", "within-a-year": "一年内" }, value);
  }
};

export const documentTypeWords: typeof en.documentTypeWords = (type) => documentTypes[type];
