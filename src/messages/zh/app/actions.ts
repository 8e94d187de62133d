import type * as en from "#messages/app/actions.ts";

export const actions: typeof en.actions = {
  kind: "操作",
  copyLink: "复制本页链接",
  linkCopied: "链接已复制。",
  linkRefused: "此浏览器不允许复制链接，请从地址栏复制。",
  print: "打印本页",
  nextTheme: "切换主题：跟随系统、浅色、深色",
  switchSlash: (on) => (on ? "启用/键搜索" : "停用/键搜索"),
  active: "当前筛选条件",
  clearAll: "全部清除",
  place: (view, id) => `${view}：${id}`,
  close: "关闭",
  showResults: (results) => `查看${results}`,
};
