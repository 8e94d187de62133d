import type * as en from "#messages/views/overview.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

export const overview: typeof en.overview = {
  notJudged: (count, judged) =>
    judged > 0 ? `另有${count}项未予评判：` : `${count}项目标均未予评判：`,
  reason: (reason, count) => `${reason}（${count}）`,
  otherReasons: "其他原因",
  betweenReasons: "；",
  afterReasons: "。",
  strip: "可评判目标截至最新读数的情况",
  timelineOf: (count) => `${countOf.records(count)}的时间线`,
  fields: "分领域情况",
  latest: "最新条目",
  all: (count) => (count === 1 ? "查看该条目" : `全部${countOf.records(count)}`),
  bodies: "印发条目最多的机构",
  noSources: (message) => `来源无法加载：${message}。各条目页面列有各自的来源。`,
};
