import type * as en from "#messages/views/overview.ts";
import { setInWords } from "#languages/zh/words/findings.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { classWords, withinClass } from "#languages/zh/words/verdictClasses.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const overview: typeof en.overview = {
  counted: (verdict, count) => `${count}个${withinClass[verdict]}`,
  betweenVerdicts: "、",
  ofClass: (key, count) => `${count}个${classWords[key]}`,
  undecided: (count) => `${count}个尚无结论：`,
  betweenClassAndParts: "：",
  reason: (reason, count) => `${reason}（${count}）`,
  otherReasons: "其他原因",
  betweenReasons: "；",
  afterReasons: " · ",
  wouldSettle: "还缺哪些数据",
  strip: () => "按最新数据的进展",
  timelineOf: (count) => `${countOf.records(count)}的时间线`,
  fields: "分领域情况",
  latest: "最新条目",
  all: (count) => (count === 1 ? "查看该条目" : `全部${countOf.records(count)}`),
  bodies: "发文最多的机构",
};

export const watch: typeof en.watch = {
  title: "值得关注",
  due: "即将到期",
  dueOf: (targets, plans, title) =>
    `${plans === 1 ? title : `${plans}份文件`}中的${countOf.targets(targets)}`,
  betweenNameAndPlan: "，",
  inYear: (count, year) => `${count}个于${year}年到期`,
  noneJudged: "均无法评判",
  unread: "已到期，最新数据距今最久",
  never: (count) => `${count}个已到期而无数据`,
  reading: (reading, goal) => `${reading}（目标值：${goal}）`,
};

export const fieldMarks: typeof en.fieldMarks = {
  title: () => "各领域可评判的目标",
  actions: "分领域图",
  left: "未达标、进度滞后或不明",
  right: "已达标或进度正常",
  judged: "可评判",
  of: (judged, total) => `${total}个中${judged}个`,
  row: (field, judged, total, verdicts) =>
    judged === 0
      ? `${field}：${countOf.targets(total)}，均无法评判`
      : `${field}：${countOf.targets(total)}，可评判${judged}个，其中${verdicts
          .map(([verdict, count]) => `${verdictWords[verdict]}${count}个`)
          .join("、")}`,
  status: (judged, total, of, setIn, isShared) =>
    `${countOf[of](total)}${setInWords(total, setIn)}，其中${judged}个可评判${isShared ? "；涉及多个领域的目标在各领域分别计入" : ""}`,
  shared: (sum, total) => `涉及多个领域的目标在各领域分别计入：合计${sum}个，去重后${total}个`,
};
