import { formatShares } from "#languages/signs.ts";
import type * as en from "#messages/targets/pace.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

export const pace: typeof en.pace = {
  label: "进度散点图",
  actions: "进度散点图",
  placed: (placed, total, most) => {
    const without = total - placed;
    const these = `${countOf.targets(total)}中，${placed}项有基准值、此后的读数和所需路径`;
    const all = without === 0 ? `${these}。` : `${these}；其余${without}项无法列入。`;
    return placed > most ? `${all}图表列出最落后的${most}项，其余可通过筛选查看。` : all;
  },
  time: (share) => formatShares(share)[0],
  point: (name, verdict, way, time) => `${name}：${verdict}；完成比例：${way}，时间进度：${time}`,
  hint: "指向某项目标，或用方向键逐项移动，此处即显示其数据。",
  hintForThumbs: "轻点某项目标即显示其数据，再点一次进入其页面。",
  notes: "相互重叠的点并列排放。仅标出部分差距最大者的名称。",
  numbers: "相互重叠的点并列排放。编号与表中一致。",
  sources: "来源：见各目标页面。",
  caption: "各目标进度，最落后的在前",
  columns: {
    number: "编号",
    name: "目标、评判、最新读数",
    time: "时间进度",
    way: "完成比例",
  },
  betweenRead: "，",
  movedBackwards: "出现倒退",
  notKnown: "未知",
  notProven: "尚无定论",
  finding: (ahead, shown) =>
    `有所需路径的${countOf.targets(shown)}中，按最新读数有${ahead}项达到或领先于所需路径`,
  status: (shown, placed, total) =>
    `${countOf.targets(total)}中有基准值、此后的读数和所需路径的${placed}项${shown < placed ? `，此处为其中最落后的${shown}项` : ""}`,
};
