import { documentType } from "#domain/schema/common.ts";
import { documentTypeWords } from "#languages/zh/words/facets.ts";
import { gradeWords } from "#languages/zh/words/grades.ts";
import { collectionLabels, kindLabels } from "#languages/zh/words/labels.ts";
import {
  bodyKindLabels,
  meaningLabels,
  outcomeLabels,
  relationLabels,
} from "#languages/zh/words/terms.ts";
import type * as en from "#messages/desk/choices.ts";

const documentTypes = Object.fromEntries(
  documentType.options.map((type) => [type, documentTypeWords(type)]),
);

export const sharedChoices: typeof en.sharedChoices = {
  collection: collectionLabels,
  documentType: documentTypes,
  grade: gradeWords,
  body: bodyKindLabels,
  means: meaningLabels,
  outcome: outcomeLabels,
  relation: {
    implements: relationLabels.implements.out,
    amends: relationLabels.amends.out,
    supersedes: relationLabels.supersedes.out,
    "builds-on": relationLabels["builds-on"].out,
    restates: relationLabels.restates.out,
    "followed-by": relationLabels["followed-by"].out,
    "bears-on": relationLabels["bears-on"].out,
  },
};

export const choices: typeof en.choices = {
  ...sharedChoices,
  kind: { ...kindLabels, person: "人物", organisation: "机构", document: "文件" },
  stage: { draft: "征求意见稿", final: "正式文件" },
  form: {
    newsletter: "简报",
    official: "官方",
    press: "媒体",
    research: "研究",
    company: "企业",
    industry: "行业",
  },
  confidence: { high: "高", medium: "中", low: "低" },
  bound: {
    "more than": "超过",
    "at least": "不低于",
    about: "约",
    "at most": "不超过",
    "less than": "低于",
    "up to": "最高",
  },
  comparator: {
    "more than": "超过",
    "at least": "不低于",
    reach: "达到",
    about: "约",
    "at most": "不超过",
    between: "介于",
  },
  direction: { up: "越高越好", down: "越低越好" },
  likelihood: { stated: "明确", likely: "很可能", may: "可能", unlikely: "不太可能" },
  about: {
    goal: "目标",
    effect: "效果",
    execution: "落实",
    technology: "技术",
    compliance: "合规",
    "foreign-firms": "外资企业",
  },
  is: { binding: "约束性", expected: "预期性" },
};
