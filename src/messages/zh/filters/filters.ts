import { parseDate } from "#domain/calendar/dates.ts";
import type { Role } from "#domain/query/selection/selection.ts";

import type * as en from "#messages/filters/filters.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { counted } from "#languages/zh/words/numbers.ts";

const done: Readonly<Record<Role, string>> = {
  any: "发文",
  issued: "发文",
  lead: "牵头发文",
  co: "参与发文",
};

export const roleWords: typeof en.roleWords = ({ selection, noun, shown, issued }) => {
  const { role, match, facets } = selection;
  const several = facets.agency.include.length > 1;
  if (several && match === "all" && role === "lead") {
    return "一份文件只有一个牵头机关，不可能由这些机构同时牵头。";
  }
  if (noun !== "records") return `统计各机构${done[role]}所设的目标。`;
  if (role !== "any") return `统计各机构${done[role]}的件数。`;
  const about = shown - issued;
  if (facets.agency.include.length === 0 || about <= 0) {
    return "统计各机构发文的件数和相关新闻。";
  }
  if (!several) return `由其发文${issued}件，相关新闻${about}条。`;
  return match === "all"
    ? `由这些机构联合发文${issued}件，另有${about}个条目仅涉及其中部分机构。`
    : `由这些机构发文${issued}件，相关新闻${about}条。`;
};

export const filters: typeof en.filters = {
  choice: (included, excluded) =>
    [...included, ...excluded.map((label) => `不含${label}`)].join("，"),
  bodyHint: "工信部、MIIT或gongxinbu",
  findBody: "按任一名称查找机构",
  findIn: (facet) => `在“${facet}”中查找`,
  found: (count) => (count === 0 ? "无匹配" : `${count}项匹配`),
  only: "仅此",
  onlyValue: (label) => `仅选${label}`,
  not: "排除",
  leaveOut: (label) => `排除${label}`,
  leftOut: "已排除",
  counted: (_count, noun) => (noun === "records" ? "个条目" : "个目标"),
  unit: { records: "条目数", goals: "目标数", targets: "目标数（重申计入）" },
  pin: "固定",
  unpin: "取消固定",
  pinned: (title) => `将“${title}”固定在页面旁`,
  clear: "清除",
  clearOf: (title) => `清除“${title}”`,
  ofThePage: "视图与测算假设",
  assumptions: "测算假设",
  leaves: (chosen) => `${chosen}：`,
  sectorsOf: (field) => `${field}所含行业`,
  otherSectors: "其他行业",
  fieldNote:
    "每个条目只计入一个领域（首个行业所属的领域），但计入其所有行业；涉及多个领域的目标，在各领域分别计入。",
  showFewer: "收起",
  showMore: (count) => `显示其余${count}项`,
  showEmpty: (count) => `${count}项无匹配`,
  ofList: (list) => `：${list}`,
  figures: "计数图",
  figureOf: "分组方式",
  figure: "计数图",
  figureTitle: (facet, noun) => `${noun === "records" ? "条目" : "目标"}按${facet}分布`,
  shown: (shown, all) => (shown === all ? counted(all, "项") : `${all}项中的${shown}项`),
};

export const viewName: typeof en.viewName = (place, words) =>
  words === "" ? place : `${place}：${words}`;

const placeWords = (text: string | undefined, open: string): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? open : dateWords(date);
};

const ordinals: ReadonlyMap<number, string> = new Map([
  [12, "十二"],
  [13, "十三"],
  [14, "十四"],
  [15, "十五"],
  [16, "十六"],
]);

export const dateRange: typeof en.dateRange = {
  title: "日期",
  from: "起始",
  to: "截止",
  fromWords: (text) => placeWords(text, "自最早条目起"),
  toWords: (text) => placeWords(text, "至最近条目止"),
  summary: (from, to) => {
    if (from === undefined) return to === undefined ? "" : `至${placeWords(to, to)}止`;
    if (to === undefined) return `自${placeWords(from, from)}起`;
    // Years are joined by a dash, and what both ends share is written once.
    const span = from === to ? parseDate(from) : parseDate(`${from}/${to}`);
    return span === undefined
      ? `${placeWords(from, from)}至${placeWords(to, to)}`
      : dateWords(span);
  },
  byYear: (noun, years) => {
    const counts = years.map(([year, count]) => `${year}年${count}`);
    return `${noun === "records" ? "条目" : "目标"}按年分布：${counts.length === 0 ? "无" : counts.join("，")}`;
  },
  shortcuts: "时段",
  plan: (ordinal, first, last) =>
    `“${ordinals.get(ordinal) ?? String(ordinal)}五”（${first}—${last}年）`,
  lastYear: "近12个月",
  figure: "日期分布图",
  figureTitle: {
    records: "条目的日期分布",
    goals: "最近一次提出目标的文件的日期分布",
    targets: "目标所属文件的日期分布",
  },
  within: "所选日期范围内",
  outside: "范围外",
};
