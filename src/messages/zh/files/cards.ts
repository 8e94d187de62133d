import type * as en from "#messages/files/cards.ts";

export const descriptions: typeof en.descriptions = {
  timeline: "同一时间轴上的政策、目标和新闻，以及各项目标的结果。",
  targets: "全部目标及其基准、最新读数和评判。",
  agencies: "哪些机构发布中国产业政策，与谁联合发布，涉及哪些领域。",
  records: "全部政策和新闻条目，附发布机构、日期和来源。",
  data: "数据集收录了什么、核查更正了什么、尚缺什么，以及可供下载的文件和可订阅的更新。",
  method: "目标如何评判，逐例说明，并对照另外两种方法。",
  target: (why, policy) => `${why}。出自：${policy}。`,
  newest: (titles) => `最新条目：${titles.join("；")}。`,
};

export const cards: typeof en.cards = {
  name: "中国产业政策",
  alt: (title) => `“中国产业政策”图表：${title}`,
};
