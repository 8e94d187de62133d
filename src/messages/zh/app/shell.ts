import type * as en from "#messages/app/shell.ts";
import { subject } from "#languages/subject.ts";
import { countOf } from "#languages/zh/words/numbers.ts";

export const shell: typeof en.shell = {
  get appName() {
    return subject().site;
  },
  skip: "跳至正文",
  views: {
    overview: "概览",
    timeline: "时间线",
    targets: "目标",
    agencies: "发文机关",
    records: "条目",
    data: "数据",
  },
  navigation: "页面导航",
  search: "全站搜索",
  closeSearch: "关闭",
  filters: "筛选",
  removeFilter: (words) => `移除筛选条件：${words}`,
  theme: { system: "主题：跟随系统", light: "主题：浅色", dark: "主题：深色" },
  loading: "正在加载数据集",
  loadingView: "正在加载页面",
  dataNotices: "数据集提示",
  searchList: "搜索面板",
  briefing: "演示稿",
  method: "目标如何评判",
  address: "地址提示",
  searchHits: "搜索结果",
  foot: "页脚",
  partBroken: (part, message) => `“${part}”无法显示：${message}。`,
  partNotLoaded: (part) => `“${part}”无法加载。`,
  notLoaded: {
    offline: "无法连接本站。",
    updated: "本站已发布新版本。",
    refused: "本站未返回所需的程序文件。",
  },
  failed: (message) => `未能完成：${message}。`,
  dismiss: "关闭",
  retry: "重试",
  reload: "重新加载",
  brokenTitle: "此页面无法显示",
  broken: (message) => `原因：${message}。其他页面仍可使用。`,
};

export const filterBar: typeof en.filterBar = {
  groups: {
    body: "机构",
    sector: "行业",
    kind: "类别",
    due: "到期",
    verdict: "评判",
    date: "日期",
    more: "更多",
  },
  before: (label) => `${label}：`,
  withChoice: (label, chosen) => `${label}：${chosen}`,
  colon: "：",
  filter: "筛选",
  shown: (records, targets, goals = targets) =>
    `${countOf.records(records)}，${countOf.targets(goals)}${goals === targets ? "" : `（提出${targets}次）`}`,
  clear: "清除",
  asOf: "截至",
  today: "今日",
  todayIs: (day) => `今日（${day}）`,
};
