import type { documentType } from "#domain/schema/common.ts";
import type * as en from "#messages/words/facets.ts";

import {
  bodyLabel,
  chineseName,
  collectionLabels,
  kindLabels,
  sectorName,
  statusLabels,
} from "./labels.ts";
import { gradeWords } from "./grades.ts";
import { reasons, verdictWords } from "./verdicts.ts";

/** The Chinese names of types of official documents. */
const documentTypes: Readonly<Record<(typeof documentType.options)[number], string>> = {
  law: "法律",
  regulations: "行政法规",
  plan: "规划（方案）",
  "five-year plan": "五年规划",
  outline: "纲要",
  report: "报告",
  "action plan": "行动计划（方案）",
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

const lookUp = (labels: Readonly<Record<string, string>>, value: string): string =>
  new Map(Object.entries(labels)).get(value) ?? value;

const nameOf = (name: Parameters<typeof chineseName>[0] | undefined) =>
  name && (chineseName(name) ?? name.en);

/** Puts the facet before its values. */
const after =
  (noun: string) =>
  (values: string, isExcluded: boolean): string =>
    `${noun}：${isExcluded ? "不含" : ""}${values}`;

export const facetWords: typeof en.facetWords = {
  agency: { label: "机构", noun: "机构", value: (id, dataset) => bodyLabel(dataset, id) },
  kind: { label: "类别", noun: "类别", value: (kind) => lookUp(kindLabels, kind) },
  type: {
    label: "文种",
    noun: "文种",
    value: (slug, dataset) => lookUp(documentTypes, dataset.documentTypes.get(slug) ?? slug),
  },
  field: {
    label: "领域",
    noun: "领域",
    value: (id, { fields }) => nameOf(fields.get(id)?.name) ?? id,
  },
  sector: { label: "行业", noun: "行业", value: (id, dataset) => sectorName(dataset, id) },
  status: { label: "状态", noun: "状态", value: (status) => lookUp(statusLabels, status) },
  verdict: {
    label: "评判",
    noun: "评判",
    value: (verdict) => lookUp(verdictWords, verdict),
    phrase: after("评判"),
  },
  reason: {
    label: "无法评判的原因",
    noun: "无法评判的原因",
    value: (reason) => lookUp(reasons, reason),
    phrase: after("无法评判的原因"),
  },
  grade: {
    label: "证据等级",
    noun: "证据等级",
    value: (grade) => lookUp(gradeWords, grade),
    phrase: after("证据等级"),
  },
  due: {
    label: "到期时间",
    noun: "到期年份",
    value: (value) =>
      /^\d{4}$/.test(value)
        ? `${value}年`
        : lookUp({ passed: "此前", "within-a-year": "一年内" }, value),
    phrase: (values, isExcluded) => `${isExcluded ? "非" : ""}${values}到期`,
  },
  company: {
    label: "企业",
    noun: "企业",
    value: (id, { companies }) => nameOf(companies.get(id)?.name) ?? id,
  },
  source: {
    label: "来源",
    noun: "来源",
    // Titles of pages are left as printed.
    value: (id, { sources }) => sources.get(id)?.title ?? id,
    phrase: after("来源"),
  },
  collection: {
    label: "收录方式",
    noun: "收录方式",
    value: (collection) => lookUp(collectionLabels, collection),
  },
};

export const valueLabel: typeof en.valueLabel = (dataset, key, value) =>
  facetWords[key].value(value, dataset);

export const documentTypeWords: typeof en.documentTypeWords = (type) => documentTypes[type];
