import type * as en from "#messages/shell.ts";

import { counted } from "./numbers.ts";

export const shell: typeof en.shell = {
  appName: "中国产业政策",
  skip: "跳至正文",
  views: {
    overview: "概览",
    timeline: "时间线",
    targets: "目标",
    agencies: "发文机关",
    records: "条目",
    data: "数据",
  },
  place: (view, id) => `${view}：${id}`,
  navigation: "页面导航",
  search: "搜索",
  searchHint: "搜索条目、机构、数字",
  filters: "筛选",
  showFilters: (active, results) =>
    active === 0 ? `筛选 · ${results}` : `筛选（${active}）· ${results}`,
  results: {
    records: (count) => counted(count, "个条目"),
    targets: (count) => counted(count, "项目标"),
  },
  active: "当前筛选条件",
  clearAll: "全部清除",
  removeFilter: (words) => `移除筛选条件：${words}`,
  theme: { system: "主题：跟随系统", light: "主题：浅色", dark: "主题：深色" },
  loading: "正在加载数据集",
  loadingView: "正在加载页面",
  retry: "重试",
  retryFile: (file) => `重试：${file}`,
  fetchingAgain: (file) => `正在重新获取${file}。`,
  setAside: (count) => `${count}条记录格式有误，已搁置。`,
  seeData: "查看详情及原因",
  palette: "命令面板",
  openPalette: "快速跳转",
  goTo: "跳转",

  address: "地址提示",
  searchHits: "搜索结果",
  foot: "页脚",
  partBroken: (part, message) => `“${part}”无法加载：${message}。`,
  reload: "重新加载页面",
  brokenTitle: "此页面无法显示",
  broken: (message) => `原因：${message}。其他页面仍可使用。`,
};
