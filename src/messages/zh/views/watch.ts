import type * as en from "#messages/views/watch.ts";

import { dateWords } from "#languages/zh/words/dates.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { titled } from "#languages/zh/titled.ts";

export const watch: typeof en.watch = {
  title: "值得关注",
  due: "即将到期",
  dueOf: (targets, plans, title) =>
    `${plans === 1 ? titled(title) : `${plans}份规划`}中的${countOf.targets(targets)}`,
  betweenNameAndPlan: "，",
  inYear: (count, year) => `${count}项于${year}年到期`,
  unread: "已到期且最新读数最旧",
  never: (count) => `另有${count}项无读数`,
  read: (date) => `截至${dateWords(date, true)}`,
  reading: (reading, goal) => `${reading}（目标值：${goal}）`,
};
