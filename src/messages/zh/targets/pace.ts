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
  point: (name, verdict, way, time) => `${name}：${verdict}；时间已过${time}，完成程度：${way}`,
  hint: "指向某项目标，或用方向键逐项移动，此处即显示其数据。",
  notes: "相互重叠的点并列排放。编号与表中一致。",
  sources: "来源：见各目标页面。",
  caption: "各目标进度，最落后的在前",
  columns: {
    number: "编号",
    name: "目标、评判、最新读数",
    time: "已过时间",
    way: "完成程度",
  },
  betweenRead: "，",
  movedBackwards: "有所倒退",
  notKnown: "未知",
  notProven: "尚无定论",
  finding: (ahead, shown) =>
    `有所需路径的${countOf.targets(shown)}中，最近读数时${ahead}项符合或领先于所需进度`,
  status: (shown, placed, total) =>
    `${countOf.targets(total)}中有基准值、此后的读数和所需路径的${placed}项${shown < placed ? `，此处为其中最落后的${shown}项` : ""}`,
};
