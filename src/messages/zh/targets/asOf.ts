import type * as en from "#messages/targets/asOf.ts";

export type { MarkKind } from "#messages/targets/asOf.ts";

export const asOf: typeof en.asOf = {
  label: "截至某日的已知情况",
  before: "截至",
  after: "的情况",
  slider: "截至日期",
  next: "下一日期",
  play: "播放",
  pause: "暂停",
  field: "截至日期",
  marks: "跳至日期",
  betweenMarks: "其他日期",
  mark: (kind, day, year) => {
    if (kind === "today") return "今日";
    return kind === "year-end" ? `${year}年末` : `报道期末，${day}`;
  },
  assumptions: "测算假设",
  path: "达标路径",
  paths: { straight: "直线", compound: "复合增长" },
  undated: "假定基准日",
  undatedIs: (day) => `假定基准日：${day}`,
  reset: "恢复默认",
  note: "直线路径要求每期增量相等，复合增长路径要求每期增速相等。此处所设日期不取代来源已注明的日期。",
};
