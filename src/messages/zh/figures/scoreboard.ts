import type * as en from "#messages/figures/scoreboard.ts";

import { countOf } from "#languages/zh/words/numbers.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const scoreboard: typeof en.scoreboard = {
  title: () => "目标评判情况",
  segment: (verdict, count, group) =>
    `${verdictWords[verdict]}：${count}个${group === undefined ? "" : `，${group}`}`,
  link: (verdict, count, total, isChosen) =>
    `${verdictWords[verdict]}：${countOf.targets(total)}中的${count}个${isChosen ? "，已选中" : ""}`,
  verdict: (verdict) => verdictWords[verdict],
  counted: (verdict, count) => `${verdictWords[verdict]}${count}个`,
  groupBar: (group) => `${group}的评判情况`,
  table: { group: "分组", counted: { goals: "目标", targets: "目标" }, verdicts: "评判" },
  findingOf: (body, finding) => `${body}：${finding}`,
};
