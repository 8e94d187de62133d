import type * as en from "#messages/words/verdicts.ts";

export const verdictWords: typeof en.verdictWords = {
  met: "已达标",
  missed: "未达标",
  "due-was-ahead": "结果不明（此前进度正常）",
  "due-was-behind": "结果不明（此前进度滞后）",
  "due-no-baseline": "结果不明（进度不明）",
  "on-pace": "进度正常",
  behind: "进度滞后",
  "not-judged": "无法评判",
};

export const reasons: typeof en.reasons = {
  qualitative: "定性目标，无数值",
  "not-yet-begun": "文件尚未发布",
  unreadable: "目标值、比较方式或日期无法识别",
  "no-reading": "无数据",
  "not-comparable": "无可比数据",
  "no-reading-since-baseline": "基准日以来无数据",
  "no-reading-since-issue": "发布以来无数据",
  "no-baseline": "未给出基准值",
  "baseline-undated": "基准值未注明日期",
  "baseline-not-comparable": "基准值不可比",
  "baseline-other-unit": "基准值单位不同",
  "baseline-later-than-as-of": "基准值尚未公布",
  "due-before-baseline": "到期日不晚于基准日",
  "no-path": "数值过大，无法计算",
  "bound-proves-nothing": "最新数据仅为上限或下限，不足以评判",
  "baseline-bound-proves-nothing": "基准值仅为上限或下限，不足以评判",
};

export const reasonWords: typeof en.reasonWords = (reason) => reasons[reason];

export const verdictInText: typeof en.verdictInText = (verdict) => verdictWords[verdict];

export const meaningOf: typeof en.meaningOf = (verdict) => `${verdict}：含义说明`;
