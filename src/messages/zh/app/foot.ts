import { parseDate } from "#domain/calendar/dates.ts";
import type * as en from "#messages/app/foot.ts";
import { dateWords } from "#messages/words/dates.ts";

const keptBecause: Readonly<Record<en.WhyKept, string>> = {
  offline: "目前无法连接本站。",
  late: "本站已3秒未响应。",
};

export const foot: typeof en.foot = {
  paletteKeys: "Ctrl+K或⌘K：快速跳转",
  listKeys: "在筛选列表中按↑↓移动，按→到“仅此”“排除”",
  slashKey: "按“/”键进入搜索",
  imprint: (appName, address) => `${appName} · ${address}`,
  licences: "开源许可",
  kept: (why, edition) => {
    const day = parseDate(edition?.date ?? "");
    return edition === undefined || day === undefined
      ? keptBecause[why]
      : `${keptBecause[why]}现显示${dateWords(day)}的数据（${edition.version}版）。`;
  },
  newVersion: "本站已有新版本。",
  loadVersion: "载入新版本",
  later: "稍后",
  searchFinds: "搜索结果：",
  searched: {
    titles: "仅搜索标题：完整搜索功能无法加载。",
    "without-pinyin": "拼音文件未加载，暂不能按拼音搜索。",
  },
  setAside: (count) => `${count}个条目格式有误，已剔除。`,
  seeData: "查看详情及原因",
};
