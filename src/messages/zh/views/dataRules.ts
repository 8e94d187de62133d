import type { PointKind, RuleName, RuleValues } from "#domain/checking/rules.ts";

import { faultWords } from "#languages/zh/views/faults.ts";
import { type NameOf, warningSentences } from "#languages/zh/views/warnings.ts";
import { gradeWords } from "#languages/zh/words/grades.ts";
import type * as en from "#messages/views/dataRules.ts";

const points: Readonly<Record<PointKind, string>> = { baseline: "基准值", reading: "数据" };

const withReason = ({ point }: { readonly point: PointKind }): string =>
  `应说明该${points[point]}为何不可比`;

const ofFault = ({ fault }: RuleValues["malformed"]): string => faultWords(fault);

const unused = (): string => "应有条目引用，或以注释说明保留的原因";

const sentences: {
  readonly [Name in RuleName]: (values: RuleValues[Name], nameOf: NameOf) => string;
} = {
  ...warningSentences,
  "not-a-data-file": () => "应为含有records列表的对象",
  "other-schema": ({ expected }) => `应为${expected}`,
  "unknown-file-field": () => "应只含$schema和records",
  "unknown-field": () => "应为格式中已有的字段",
  malformed: ofFault,
  "link-not-http": ofFault,
  "no-source": ofFault,
  "repeated-id": ofFault,
  "dead-link": ofFault,
  "dead-reference": ofFault,
  "link-to-itself": () => "应指向本条目以外的条目",
  "listed-twice": ({ value }) => `${value}应只列一次`,
  "lead-among-co-issuers": ({ body }) => `应为牵头机关以外的机构，实际为${body}`,
  "issuer-as-subject": ({ body }) => `应为发文机关以外的机构，实际为${body}`,
  "circular-lineage": () => "隶属或承继关系不应循环",
  "shared-acronym": () => "缩写不应与其他机构相同",
  "shared-name": () => "名称不应与其他行业相同",
  "shared-page": () => "链接不应与其他来源相同",
  "source-without-link": () => "应有链接，或以注释说明无链接的原因",
  "unused-body": unused,
  "unused-company": unused,
  "unused-source": unused,
  "undescribed-document": () => "应说明是何文件",
  "date-ahead": () => "日期应不晚于最近一次查阅来源之日",
  "known-too-early": ({ year, found }) =>
    `未注明获知日期的文字不应提及${year}年以后的年份，实际提及${found}年`,
  "update-without-day": () => "应注明何日起已知",
  "newsletter-without-period": () => "应有简报的报道期",
  "item-without-newsletter": ({ source }) => `简报条目的来源中应有${source}`,
  "news-outside-period": ({ period }) => `应有在${period}之内报道或发布的日期`,
  "due-before-issue": () => "到期日应不早于文件自身的日期",
  "series-unit": ofFault,
  "unit-clash": withReason,
  "unexplained-point": withReason,
  "differing-readings": ({ asOf, one, other }) =>
    `${asOf}应只有一个数据，实际有${one}和${other}；应说明何者公布在后，或为何不同`,
  "readings-out-of-order": () => "数据应按日期排列",
  "disclosed-before-its-day": ({ asOf }) => `公布日期应不早于${asOf}`,
  "disclosed-before-its-source": ({ dates }) =>
    `公布日期应不早于来源的日期（${dates.join("、")}），或以注释说明如何得知`,
  "baseline-after-due": ({ due }) => `日期应早于目标的到期日${due}`,
  "interim-out-of-order": () => "日期应晚于文件和前一阶段",
  "interim-after-due": ({ due }) => `日期应早于目标的到期日${due}`,
  "interim-beyond-goal": ({ from, to }) => `数值应在${from}和${to}之间`,
  "page-not-official": ({ grade }) => `来源等级应为官方，实际为${gradeWords[grade]}`,
  "page-a-copy": () => "应为发文机关自己的网页，实际为转载",
  "page-not-linked": () => "应为有链接的网页",
  "quotation-not-chinese": () => "应为中文原句",
  "quotation-untranslated": () => "应有原句的英文译文",
  "quoted-as-at-least": () => "应为“at least”：原句为“以上”，含本数",
  "summary-like-source": ({ run }) => `应为本站自行表述，实际与来源原文相同：“${run}”`,
  "accepts-nothing": ({ rule, field }) => `${field}处应有提示${rule}，实际没有`,
  "no-short-name": ({ most }) => `应有不超过${most}个字符的简称`,
  "long-short-name": ({ most, width, chinese }) =>
    chinese === undefined
      ? `应不超过${most}个字符，实际为${width}个`
      : `应不超过${most}个汉字，实际为${width}个：${chinese}`,
  "no-chinese-title": () => "应有中文标题",
  "title-not-chinese": ({ found }) => `应为中文，实际为${found}`,
  "name-not-chinese": () => "应为中文名称；不详则从缺",
  "text-in-one-language": () => '应为{ "en": …, "zh": … }形式的文本',
  "text-without-chinese": () => "应有中文文本（zh）",
  "text-not-chinese": ({ found }) => `应为中文，实际为${found}`,
  "figure-not-in-chinese": ({ figures, found }) =>
    `中文也应有数据${figures.join("、")}，实际为${found}`,
};

export const findingWords: typeof en.findingWords = ({ rule, values }, nameOf) =>
  sentences[rule](values, nameOf ?? ((id) => id));

export const findingLine: typeof en.findingLine = (finding) => {
  const { file, record, place, field } = finding;
  const named = record ?? (place === undefined ? undefined : `第${place}个条目`);
  return [`${file}.json`, named, field, findingWords(finding)]
    .filter((part) => part !== undefined)
    .join("：");
};
