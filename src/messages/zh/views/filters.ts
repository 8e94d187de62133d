import type { Role } from "#domain/selection/selection.ts";
import type * as en from "#messages/views/filters.ts";

import { counted } from "#languages/zh/words/numbers.ts";

const done: Readonly<Record<Role, string>> = {
  any: "印发",
  issued: "印发",
  lead: "牵头",
  co: "参与联合印发",
};

export const roleWords: typeof en.roleWords = ({ selection, noun, shown, issued }) => {
  const { role, match, facets } = selection;
  const several = facets.agency.include.length > 1;
  if (several && match === "all" && role === "lead") {
    return "一份文件只有一个牵头单位，不可能由这些机构同时牵头。";
  }
  if (noun === "targets") return `统计各机构${done[role]}的文件所设目标。`;
  if (role !== "any") return `统计各机构${done[role]}的条目。`;
  const about = shown - issued;
  if (facets.agency.include.length === 0 || about <= 0) {
    return "统计各机构印发的条目及其相关新闻。";
  }
  if (!several) return `由其印发${issued}个，相关新闻${about}条。`;
  return match === "all"
    ? `由这些机构联合印发${issued}个，另有${about}个仅涉及其中部分机构。`
    : `由这些机构印发${issued}个，相关新闻${about}条。`;
};

export const filters: typeof en.filters = {
  choice: (included, excluded) =>
    [...included, ...excluded.map((label) => `不含${label}`)].join("，"),
  bodyHint: "工信部、MIIT或gongxinbu",
  findBody: "按任一名称查找机构",
  findIn: (facet) => `在“${facet}”中查找`,
  found: (count) => (count === 0 ? "没有该名称" : `找到${count}项`),
  with: "联合",
  withBody: (body) => `须有${body}参与`,
  only: "仅此",
  onlyValue: (label) => `仅选${label}`,
  not: "排除",
  leaveOut: (label) => `排除${label}`,
  leftOut: "已排除",
  counted: (_count, noun) => (noun === "records" ? "个条目" : "项目标"),
  showFewer: "收起",
  showMore: (count) => `显示其余${count}项`,
  ofList: (list) => `：${list}`,
  match: "匹配",
  matches: { any: "任一", all: "全部" },
  role: "角色",
  roles: { any: "不限", issued: "发文机关", lead: "牵头单位", co: "参与单位" },
  figures: "计数图",
  figureOf: "分组依据",
  figure: "计数图",
  figureTitle: (facet, noun) => `${noun === "records" ? "条目" : "目标"}按${facet}分布`,
  shown: (shown, all) => (shown === all ? counted(all, "项") : `${all}项中的${shown}项`),
};

export const viewName: typeof en.viewName = (place, words) =>
  words === "" ? place : `${place}：${words}`;
