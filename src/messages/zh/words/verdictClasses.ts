import type * as en from "#messages/words/verdictClasses.ts";

import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const classWords: typeof en.classWords = {
  settled: "已有结果",
  unknown: "结果不明",
  "under-way": "进行中",
  "not-judged": "未作评判",
};

export const withinClass: typeof en.withinClass = {
  ...verdictWords,
  "due-was-ahead": "此前进度正常",
  "due-was-behind": "此前进度滞后",
  "due-no-baseline": "进度不明",
};

export const classLead: typeof en.classLead = (key) => `${classWords[key]}：`;
