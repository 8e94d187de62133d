import type { PlanChange } from "#domain/goals/plans.ts";

import type * as en from "#messages/targets/plans.ts";
import { levelMoves, wordings } from "#languages/zh/targets/levelMoves.ts";
import { isWords, titled } from "#languages/zh/words/grammar.ts";
import { counted, countOf } from "#languages/zh/words/numbers.ts";
import { fullTitle } from "#languages/zh/words/titles.ts";

const goals = (count: number): string => counted(count, "个目标");

const changes: Readonly<Record<PlanChange, string>> = {
  ...levelMoves,
  new: "新增",
  "new-base": "基期改变，不可直接比较",
  "other-year": "另定年份",
};

export const plans: typeof en.plans = {
  actions: "文件对照",
  choose: { label: "选择对照的文件", earlier: "前一文件", later: "后一文件" },
  option: (title, year) => (title.includes(String(year)) ? title : `${title}（${year}年）`),
  empty: "请选择截至当日均已发布的两份不同文件：其中有尚未发布或数据集未收录的。",
  noTitle: "文件对照",
  finding: (facts) => {
    const { earlier, total, met, missed, notJudged, again, raised, lowered, known } = facts;
    const open = total - met - missed - notJudged;
    const results = [
      `${met}个达标`,
      ...(missed === 0 ? [] : [`${missed}个未达标`]),
      ...(open === 0 ? [] : [`${open}个尚无结论`]),
      ...(notJudged === 0 ? [] : [`${notJudged}个无法评判`]),
    ].join("、");
    const moved = [
      ...(raised === 0 ? [] : [`${raised}个上调`]),
      ...(lowered === 0 ? [] : [`${lowered}个下调`]),
    ];
    const inAll = moved.length === 0 ? "" : `（${moved.join("、")}）`;
    const later = known === undefined ? facts.later : `本站收录的${facts.later}${goals(known)}中`;
    return `本站收录的${earlier}${goals(total)}中，${results}；${later}再次列入${again}个${inAll}`;
  },
  goals: ({ rows, shown, others }) =>
    `${shown === rows ? goals(rows) : `${goals(rows)}中的前${shown}个`}${others === 0 ? "" : `，其中${others}个取自其他文件`}`,
  status: (earlier, later, count) => `${earlier}与${later}，${count}`,
  caption: (earlier, later) => `${earlier}与${later}逐项对照`,
  columns: {
    goal: "目标",
    earlier: (plan) => `${plan}：目标值`,
    earlierDue: (plan) => `${plan}：到期`,
    later: (plan) => `${plan}：目标值`,
    laterDue: (plan) => `${plan}：到期`,
    outcome: "结果",
    evidence: "来源等级",
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
  notOwn: (plan) => `从其他文件收录；${plan}也可能有此目标`,
  reading: (figure, date) => `${figure}（${date}）`,
  noReading: "无可比数据",
  notEarlier: "本站未收录",
  changes,
  change: (change, wording) =>
    wording === undefined ? changes[change] : `${changes[change]}，${wordings[wording]}`,
  since: (document, target) => `此前${titled(fullTitle(document))}定为${target}`,
  notWhole: (title, count) =>
    `“本站未收录”：本数据集收录了${title}的${countOf.targets(count)}，其中没有该目标；是否不再列入，尚不得知。`,
  whole: (title) => `“不再列入”：本数据集收录了${title}的全部目标，其中没有该目标。`,
  filters: (isAll) =>
    isAll
      ? "。筛选不影响此表。两份规划均完整列出"
      : "。筛选不影响此表。规划中可能还有本站未收录的目标",
};
