import type * as en from "#messages/charts/comparison.ts";

export const comparison: typeof en.comparison = {
  title: (count) => `${count}项目标的进展对比；数据见表`,
  goal: "目标值，位于到期日",
  path: "所需路径",
  empty: "所选目标均无可供绘制的基准值和路径。",
  share: ["从基准值到目标值的完成比例", "完成比例"],
  numbered: (number, name) => `${number}. ${name}`,
  dotted: "点线：各目标的所需路径。",
  pathOf: (name) => `${name}：所需路径`,
  point: (name, day, figure) => `${name}，${day}：${figure}`,
  due: (name, day, figure) => `${name}，${day}到期：${figure}`,
};
