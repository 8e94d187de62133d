import type { FollowedTopic } from "#domain/site/offeredFiles.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type * as en from "#messages/views/follow.ts";

import { bodyLabel, sectorName } from "#languages/zh/words/labels.ts";

const whatIsNew = {
  all: "最新动态",
  records: "新增条目",
  corrections: "更正",
  verdicts: "评判变化",
  editions: "数据集各版",
} as const;

const nameOf = (following: FollowedTopic, dataset: Dataset): string => {
  if (following.of === "sectors") return sectorName(dataset, following.id);
  return following.of === "agencies" ? bodyLabel(dataset, following.id) : whatIsNew[following.of];
};

export const follow: typeof en.follow = {
  nameOf,
  follow: (following, dataset) => `订阅${nameOf(following, dataset)}：`,
  feed: (following, dataset) => `订阅源：${nameOf(following, dataset)}`,
  calendarOf: (following, dataset) =>
    following.of === "all" ? "全部日期的日历" : `日历：${nameOf(following, dataset)}`,
  forms: { xml: "Atom订阅源", ics: "日历" },
  asData: {
    verdicts: "全部评判的数据（JSON）",
    package: "数据包（JSON）",
  },
  title: "订阅源、日历与固定链接",
  about:
    "新增条目、更正和评判变化以订阅源提供；征求意见截止、文件施行和目标到期的日期以日历提供。以下地址可直接加入订阅或日历程序。",
  caption: "订阅源和日历",
  columns: { what: "范围", atom: "Atom订阅源", calendar: "日历" },
  sectors: (count) => `${count}个行业`,
  bodies: (count) => `${count}家机构`,
  addresses: "固定链接的数据",
  beforeFile: "：",
  files: {
    verdicts: "全部评判及其理由和数据，以及增长率之比",
    verdictTable: "同上，平面表格",
    edition: (version) => `${version}版数据集及其评判的原貌，长期保留（英文）`,
  },
};
