import { siteNamed } from "#domain/dataset/sourceRank.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Source } from "#domain/schema/records.ts";
import type * as en from "#messages/targets/targetList.ts";

import { ageWords } from "#languages/zh/words/ages.ts";
import { readingWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { evidence } from "#languages/zh/words/evidence.ts";
import { judgedWords } from "#languages/zh/words/findings.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { reasons, verdictWords } from "#languages/zh/words/verdicts.ts";

const meanings: Readonly<Record<Verdict, string>> = {
  missed: "到期日或其后首个读数未达到目标值",
  "due-was-behind": "已到期，尚无到期时的读数；最新读数落后于所需路径",
  "due-was-ahead": "已到期，尚无到期时的读数；最新读数达到或领先于所需路径",
  "due-no-baseline": "已到期，尚无足以定论的读数；最新读数无基准值可供比照，或仅为界限值",
  behind: "尚未到期；最新读数落后于所需路径",
  "on-pace": "尚未到期；最新读数达到或领先于所需路径",
  met: "有读数证明已达到目标值",
  "not-judged": "现有数据不足以判定",
};

const forms: Readonly<Record<Source["form"], string>> = {
  official: "官方",
  press: "媒体",
  research: "研究机构",
  company: "企业",
  industry: "行业机构",
  newsletter: "简报",
};

export const targetList: typeof en.targetList = {
  title: (finding) => {
    const { missed, unsettled } = finding;
    const lost = missed === 0 ? "" : `，${missed}项未达标`;
    const open = unsettled === 0 ? "" : `；${unsettled}项已到期但尚无定论`;
    return `${judgedWords({ ...finding, second: undefined })}${lost}${open}`;
  },
  tally: "按评判统计的目标",
  next: (verdict, count) => `下一组：${verdictWords[verdict]}${count}项`,
  toGroup: (verdict, count) => `${verdictWords[verdict]}${count}项，前往该组`,
  meanings,
  meaning: (verdict) => `${meanings[verdict]}。`,
  columns: { target: "目标", last: "最新读数", source: "来源", why: "理由" },
  plan: (document, due) => `${document}，${due}到期`,
  betweenPlanAndDue: "，",
  due: (due) => `${due}到期`,
  figure: (value, unit, bound) => readingWords({ value, bound }, unit),
  noFigure: "无读数",
  inUnit: (unit) => `单位：${unit}`,
  read: (date, asOf) => {
    const age = (asOf === undefined ? undefined : ageWords(date, asOf)) ?? "";
    return [dateWords(date, true), age, age];
  },
  betweenDateAndAge: "，",
  /** A row in one breath, for who points at it. */
  told: (name: string, verdict: string, why: string): string => `${name}：${verdict}；${why}`,
  publisher: (ranked) =>
    ranked.source?.publisher.replace(/ \([^)]*\)$/, "") ?? siteNamed(ranked) ?? "转载页，无链接",
  rank: ({ source, confidence = "high" }) =>
    source !== undefined
      ? forms[source.form]
      : confidence === "high"
        ? "其他"
        : `其他，${evidence.confidence(confidence)}`,
  afterVerdict: "：",
  noSource: "未记录",
  more: (count) => `另外${count}项`,
  fewer: "仅列5项",
  moreOf: (verdict, count) => `另外${count}项：${verdictWords[verdict]}`,
  fewerOf: (verdict) => `仅列5项：${verdictWords[verdict]}`,
  reasons: (counts, others) =>
    [
      ...counts.map(([reason, count]) => `${reasons[reason]} ${count}`),
      ...(others === 0 ? [] : [`其他原因 ${others}`]),
    ].join("；"),
  unfold: "展开",
  fold: "收起",
  unfoldAll: (count) => `展开未予评判的${countOf.targets(count)}`,
  foldAll: (count) => `收起未予评判的${countOf.targets(count)}`,
  view: "视图",
  beforeView: "视图：",
  views: {
    pace: "按评判，最落后的在前",
    distance: "完成比例最低的在前",
    due: "最早到期的在前",
    name: "按名称",
    verdict: "按评判，已达标的在前",
  },
  scatter: "进度散点图",
  reversed: (view) => `${view}（倒序）`,
  time: "截至",
  compare: "选择对比目标",
  nativeRow: "原单位",
  nativeOf: (name) => `按原单位绘制：${name}`,
  ofRow: (name) => `对“${name}”的操作`,
};
