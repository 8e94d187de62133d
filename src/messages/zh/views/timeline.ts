import type * as en from "#messages/views/timeline.ts";

import { windowWords } from "./chronology.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { countOf } from "#languages/zh/words/numbers.ts";

const datedFrom = (count: number, total: number, when: string): string => {
  if (count === 0) return `没有条目的日期在${when}`;
  if (total === 1) return `该条目的日期在${when}`;
  return count === total ? `全部条目的日期均在${when}` : `${countOf.records(count)}的日期在${when}`;
};

export const timelineFinding: typeof en.timelineFinding = (finding) => {
  switch (finding.is) {
    case "nothing":
      return "没有符合条件的条目";
    case "dated-from-window":
      return datedFrom(finding.count, finding.total, windowWords(finding.window));
    case "fullest-year": {
      const { count, total, year } = finding;
      const words = datedFrom(count, total, `${year}年`);
      return count === total ? words : `${words}，为各年之最`;
    }
    case "plans-end": {
      const { count, total, year, isPast } = finding;
      const end = isPast ? `已于${year}年届满` : `于${year}年届满`;
      return count === total ? `全部规划期${end}` : `${total}个规划期中有${count}个${end}`;
    }
  }
};

export const timeline: typeof en.timeline = {
  sight: (window, { total, dated, shown }, lanes) => {
    const isDatedOnly = total > 0 && total !== shown && total === dated;
    const seen =
      total === 0
        ? "此时段内没有条目"
        : total === shown
          ? "全部在此时段内"
          : isDatedOnly
            ? "此时段内无其他条目"
            : `此时段内有${countOf.records(total)}，含进行中的规划`;
    return {
      when: `${windowWords(window)}：`,
      heard: isDatedOnly ? `${countOf.records(dated)}，` : "",
      seen: `${seen}${lanes === undefined ? "" : `，分${lanes}栏`}`,
    };
  },
  fileStatus: (shown, total, window) => `${total}个条目中的${shown}个 · ${windowWords(window)}`,
  lanesBy: "分栏依据",
  readBy: "阅读顺序",
  throughTime: "时间",
  time: "时间",
  asChosen: "自选时段",
  presets: {
    everything: "全部时段",
    "2021-2025": "2021—2025年",
    "2026-2030": "2026—2030年",
    period: "简报报道期",
    "last-year": "数据的最近12个月",
  },
  daysAndZoom: "日期与缩放",
  typed: (date) => dateWords(date),
  from: "自",
  to: "至",
  show: "显示",
  hide: "隐藏",
  zoom: "缩放",
  zoomIn: "放大",
  zoomOut: "缩小",
  all: "全部",
  fit: "适应所选条目",
  minimap: {
    label: "时段",
    body: "所示时段",
    start: "时段起点",
    end: "时段终点",
  },
  legend: "图例",
  stacked: "小图中自下而上按此顺序堆叠",
  keys: "图中按键：方向键在标记间移动，Home和End移至栏首和栏尾，+、−、0缩放，Shift加方向键平移时段，Enter打开，Esc返回，T转到表格。",
  details: "详情",
  close: "关闭",
  firstListed: (most) => `仅列出前${most}个。缩小筛选范围可查看其余条目。`,
  fallTogether: (count) => `${countOf.records(count)}日期相邻`,
  runThrough: (count, window) => `${count}项规划贯穿${windowWords(window)}`,
  filteredOut: "该条目不符合当前筛选条件，图中未显示。",
  kindAndType: (kind, type) => `${kind}，${type}`,
  planPeriod: "规划期",
  openPeriod: { before: "自", after: "起，未定终期" },
  issuedBy: "发文机关",
  between: "、",
  lead: "（牵头）",
  unnamed: (count, isAfterOthers) =>
    isAfterOthers ? `等，另有${count}家未列名` : `${count}家未列名`,
  wholeRecord: "完整条目及来源",
  section: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    others: "同期进行中或到期",
  },
  moreInSection: (count) => `另有${count}个。请筛选或缩短时段查看。`,
  showAlone: (total) => `仅显示这${total}个`,
  table: {
    heading: "以表格显示相同条目",
    caption: "时间线上的条目，按栏及时间排列",
    record: "条目",
    dates: "日期",
    kind: "类别",
    notNamed: "来源未列明",
    cut: (listed, total) => `仅列出${total}个中的前${listed}个。放大或筛选可查看其他条目。`,
  },
};
