import { parseDate } from "#domain/calendar/dates.ts";

import type * as en from "#messages/app/notices.ts";
import { dateWords } from "#messages/words/dates.ts";
import type { FileFault } from "#domain/schema/fileFault.ts";

const keptBecause: Readonly<Record<en.WhyKept, string>> = {
  offline: "目前无法连接本站。",
  late: "本站已3秒未响应。",
};

export const foot: typeof en.foot = {
  searchKeys: "Ctrl+K或⌘K：全站搜索",
  listKeys: "在筛选列表中按↑↓移动，按→到“仅此”“排除”",
  slashKey: "按“/”键进入搜索",
  keyboard: "快捷键",
  imprint: (appName, address) => `${appName} · ${address}`,
  licences: "开源许可",
  answerable: ({ maker, responsible, reports }) => {
    const made = maker === undefined ? "制作者未列明" : `制作：${maker}`;
    const unnamed = [
      ...(responsible === undefined ? ["责任编辑"] : []),
      ...(reports === undefined ? ["联系方式"] : []),
    ].join("和");
    const editor = responsible === undefined ? "" : `；责任编辑：${responsible}`;
    return `${made}${editor}${unnamed === "" ? "" : `；暂无${unnamed}`}。`;
  },
  report: "报告错误",
  kept: (why, edition) => {
    const day = parseDate(edition?.date ?? "");
    return edition === undefined || day === undefined
      ? keptBecause[why]
      : `${keptBecause[why]}现显示${dateWords(day)}的数据（${edition.version}版）。`;
  },
  newVersion: "本站已有新版本。",
  loadVersion: "载入新版本",
  later: "稍后",
  searchFinds: (query) => `各页面已按${query}筛选：`,
  searched: {
    titles: "仅搜索标题：完整搜索功能无法加载。",
    "without-pinyin": "拼音文件未加载，暂不能按拼音搜索。",
  },
  setAside: (count) => `${count}个条目格式有误，已剔除。`,
  seeData: "查看详情及原因",
};

const why = (fault: FileFault): string => {
  switch (fault.is) {
    case "late":
      return `连续${fault.seconds}秒未收到数据`;
    case "unreachable":
      return "无法访问本站，网络可能已断开";
    case "refused":
      return `服务器返回状态码${fault.status}`;
    case "not-json":
      return "文件并非JSON格式";
    case "other-edition":
      return "文件与本页不属于同一版数据集";
    case "no-records":
      return "文件中没有条目";
    case "other":
      return fault.message;
  }
};

export const failedData: typeof en.failedData = {
  late: "数据加载缓慢。",
  words: (fault) => `数据未能加载：${why(fault)}。`,
  retry: "重试",
};

export const actions: typeof en.actions = {
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
