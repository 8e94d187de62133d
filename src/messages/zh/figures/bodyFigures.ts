import type * as en from "#messages/figures/bodyFigures.ts";

export const bodyFigures: typeof en.bodyFigures = {
  actions: "发文机关",
  ledCount: (count) => `牵头${count}件`,
  allBodies: "全部机构及其联合发文情况",
  betweenCounts: "件，其中",
  key: "条形图例",
  led: "牵头",
  issued: "参与发文",
  about: "相关新闻",
  counts: (led, withOthers, about) =>
    `牵头${led}件，参与发文${withOthers}件${about === 0 ? "" : `，相关新闻${about}条`}`,
  yearCounts: (counts) =>
    counts.length === 0 ? "无" : counts.map(([year, count]) => `${year}年${count}件`).join("，"),
};
