import type { ThingKind } from "#domain/dataset/things.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ChangedAssumption } from "#domain/judging/path/assumptions.ts";
import type { LooserWay } from "#domain/query/filter/looserSelections.ts";

import type * as en from "#messages/app/parts.ts";
import { quoted } from "#languages/quoted.ts";
import { dayWords } from "#languages/zh/words/dates.ts";
import { listWords, countOf } from "#languages/zh/words/numbers.ts";
import { questionWords } from "#languages/zh/words/selection.ts";

const paths = { straight: "直线路径", compound: "复合增长路径" } as const;

const assumption = (changed: ChangedAssumption): string => {
  switch (changed.kind) {
    case "as-of":
      return `截至${dayWords(changed.asOf)}所知`;
    case "path":
      return paths[changed.path];
    case "undated-baseline":
      return `未注明日期的基准值按${dayWords(changed.day)}计`;
  }
};

export const parts: typeof en.parts = {
  assumed: "按您的假设评判：",
  assumptions: (changed) => `${changed.map(assumption).join("；")}。`,
  correct: { record: "更正此条目", target: "更正此目标" },
  caution: "须注意",
  cautionOn: (name) => `须注意：${name}`,
  outside: (begun, selection) =>
    `${begun}在当前筛选范围内${selection === "" ? "" : `（${selection}）`}。`,
  view: "视图",
  viewIs: "视图：",
  clearFilters: "清除全部筛选条件",
};

const pageNouns: Readonly<Record<ThingKind, string>> = {
  record: "条目",
  target: "目标",
  body: "机构",
  company: "企业",
};

export const unknown: typeof en.unknown = {
  title: (kind) => `${pageNouns[kind]}不存在`,
  noId: (kind, id) => `本数据集中没有标识为${quoted(id)}的${pageNouns[kind]}。`,
  setAside: "该标识对应的条目因格式有误已被剔除。",
  policySetAside: (policies) =>
    `该目标可能属于因格式有误被剔除的政策文件：${listWords(policies, "or")}。`,
  seeWhy: "查看原因",
  similar: "标识相近的有：",
  searchFor: (words) => `在条目中搜索“${words}”`,
  all: { record: "全部条目", target: "全部目标", body: "全部机构", company: "全部条目" },
};

export const notFound: typeof en.notFound = {
  title: "页面不存在",
  lead: (path) => `没有与${path}对应的页面。可前往：`,
};

export const searching: typeof en.searching = {
  pending: "正在搜索：目前仅搜索了标题",
  titles: "仅搜索了标题",
};

export const nothingWithoutPinyin: typeof en.nothingWithoutPinyin = "暂无结果（尚未按拼音搜索）";

type Place = Parameters<(typeof en.placeOf)["record"]>[0];

const placeAmong = (measure: string, noun: string, { place, shown, total }: Place): string => {
  const all = `${total}${measure}${noun}`;
  if (place === undefined) return `不在所选${shown}${measure}${noun}之列（共${total}${measure}）`;
  return shown === total
    ? `${all}中的第${place}${measure}`
    : `所选${shown}${measure}${noun}中的第${place}${measure}`;
};

export const placeOf: typeof en.placeOf = {
  record: (place) => placeAmong("个", "条目", place),
  target: (place) => placeAmong("个", "目标", place),
};

const wayWords = (way: LooserWay, dataset: Dataset): string => {
  if (way.subject === "role") return "不限角色";
  if (way.subject === "match") return "任一机构即可";
  // A phrase that is in quotation marks already isn't quoted again.
  return `去掉${way.questions.map((one) => questionWords(one, dataset)).join("，")}`;
};

export const nothingMatches: typeof en.nothingMatches = {
  notLoaded: { records: "未加载任何条目。", targets: "未加载任何目标。" },
  noTitle: "没有标题含有该内容。",
  oneLead: "一份文件只有一个牵头机关，不可能由多家同时牵头。",
  loosenSeveral: "放宽一两项条件仍无结果，请放宽多项。",
  loosenTwo: "放宽一项条件仍无结果，可放宽两项：",
  loosenOne: "可放宽一项条件：",
  way: (ways, count, noun, dataset) =>
    `${ways.map((way) => wayWords(way, dataset)).join("，并")}：${countOf[noun](count)}`,
  clearAll: "清除全部筛选条件",
};
