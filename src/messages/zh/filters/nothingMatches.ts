import type { Dataset } from "#domain/dataset/dataset.ts";
import type { LooserWay } from "#domain/query/filter/looserSelections.ts";
import type * as en from "#messages/filters/nothingMatches.ts";

import { countOf } from "#languages/zh/words/numbers.ts";
import { questionWords } from "#languages/zh/words/selection.ts";

const wayWords = (way: LooserWay, dataset: Dataset): string => {
  if (way.asked === "role") return "不限角色";
  if (way.asked === "match") return "任一机构即可";
  // What is quoted already isn't quoted again.
  return `去掉${way.questions.map((one) => questionWords(one, dataset)).join("，")}`;
};

export const nothingMatches: typeof en.nothingMatches = {
  notLoaded: { records: "未加载任何条目。", targets: "未加载任何目标。" },
  noTitle: "没有标题含有该内容。",
  oneLead: "一份文件只有一个牵头单位，不可能由多家同时牵头。",
  loosenSeveral: "放宽一项或两项条件均无结果，请放宽多项。",
  loosenTwo: "仅放宽一项条件无结果，可放宽两项：",
  loosenOne: "可放宽一项条件：",
  way: (ways, count, noun, dataset) =>
    `${ways.map((way) => wayWords(way, dataset)).join("，并")}：${countOf[noun](count)}`,
  clearAll: "清除全部筛选条件",
};
