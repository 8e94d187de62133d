import type { PlanChange } from "#domain/goals/plans.ts";

import type * as en from "#messages/targets/plans.ts";
import { levelMoves, wordings } from "#languages/zh/targets/levelMoves.ts";
import { isWords, titled } from "#languages/zh/words/grammar.ts";
import { counted, countOf } from "#languages/zh/words/numbers.ts";
import { fullTitle } from "#languages/zh/words/titles.ts";

const goals = (count: number): string => counted(count, "项目标");

const changes: Readonly<Record<PlanChange, string>> = {
  ...levelMoves,
  new: "新增",
  "new-base": "改换基期",
  "other-year": "另定年份",
};

export const plans: typeof en.plans = {
  actions: "规划对照",
  choose: { label: "选择对照的规划", earlier: "前一规划", later: "后一规划" },
  option: (title, year) => (title.includes(String(year)) ? title : `${title}（${year}年）`),
  empty: "请选择截至当日均已发布的两份不同规划：其中有尚未发布或数据集未收录的。",
  noTitle: "规划对照",
  finding: (facts) => {
    const { earlier, later, total, met, missed, notJudged, again, raised, lowered } = facts;
    const open = total - met - missed - notJudged;
    const results = [
      `${met}项达标`,
      ...(missed === 0 ? [] : [`${missed}项未达标`]),
      ...(open === 0 ? [] : [`${open}项尚无结论`]),
      ...(notJudged === 0 ? [] : [`${notJudged}项无法评判`]),
    ].join("、");
    const moved = [
      ...(raised === 0 ? [] : [`${raised}项上调`]),
      ...(lowered === 0 ? [] : [`${lowered}项下调`]),
    ];
    const inAll = moved.length === 0 ? "" : `（${moved.join("、")}）`;
    return `${earlier}已收录的${goals(total)}中${results}；${later}再次列入${again}项${inAll}`;
  },
  status: (earlier, later, rows, shown) =>
    `${earlier}与${later}，${shown === rows ? goals(rows) : `${goals(rows)}中的前${shown}项`}`,
  caption: (earlier, later) => `${earlier}与${later}逐项对照`,
  columns: {
    goal: "目标",
    earlier: (plan) => `${plan}：目标值`,
    earlierDue: (plan) => `${plan}：到期`,
    later: (plan) => `${plan}：目标值`,
    laterDue: (plan) => `${plan}：到期`,
    outcome: "结果",
    evidence: "证据",
    change: "变化",
    reading: "数据",
    readingDate: "数据日期",
    baseline: "基准",
  },
  target: (goal, due) => `${goal}（${due}）`,
  from: (figure, date) =>
    date === undefined ? `基准${isWords(figure)}` : `${date}${isWords(figure)}`,
  against: (date) => `与${date}相比`,
  setBy: (document) => `由${titled(fullTitle(document))}设定`,
  notOwn: (plan) => `取自其他文件，${plan}中未收录`,
  reading: (figure, date) => `${figure}（${date}）`,
  noReading: "无可比数据",
  notEarlier: "未收录",
  changes,
  change: (change, wording) =>
    wording === undefined ? changes[change] : `${changes[change]}，${wordings[wording]}`,
  since: (document, target) => `此前${titled(fullTitle(document))}定为${target}`,
  notWhole: (title, count) =>
    `“未收录”：本数据集收录了${title}的${countOf.targets(count)}，其中没有此项；是否不再列入，尚不得知。`,
  whole: (title) => `“不再列入”：本数据集收录了${title}的全部目标，其中没有此项。`,
  filters: (isAll) =>
    isAll
      ? "。筛选不影响此表：两份规划均完整列出"
      : "。筛选不影响此表：列出全部已收录的目标，规划中可能还有其他目标",
};
