import type * as en from "#messages/targets/comparison.ts";
import { listWords, countOf } from "#languages/zh/words/numbers.ts";

export const compareTargets: typeof en.compareTargets = {
  box: (name) => `对比${name}`,
  boxFull: "最多可对比4项",
  compare: "对比",
  full: "最多4项",
  chosen: (count, most) => {
    if (count === 0) return "";
    const chosen = `已选${count}项，最多${most}项`;
    return count === 1 ? `${chosen}：请再选一项进行对比。` : `${chosen}。`;
  },
  see: "查看对比",
  end: "结束对比",
  title: "目标对比",
  unlike: "各目标单位不同，图中按完成比例绘制。",
  left: (names) => `以下目标缺少可用的基准值，未列入图中：${names.join("；")}。`,
  caption: "所对比的目标，每行一项",
  columns: {
    name: "目标",
    baseline: "基准值",
    last: "最新数据",
    goal: "目标值",
    way: "完成比例",
    pace: "所需速度",
    verdict: "评判",
  },
  number: (number) => `${number}. `,
  noBaseline: "未给出",
  none: "无",
  undated: (figure) => `${figure}，未注明日期`,
  dated: (figure, date) => `${figure}，${date}`,
  goalBy: (goal, date) => `${goal.replace(/[.。]$/, "")}，${date}到期`,
  without: (number, name) => `移除${number}. ${name}`,
  actions: "目标对比",
  figure: (names) => `${listWords(names)}的进展对比`,
  status: (count, total) => `${countOf.targets(total)}中的${count}个`,
};

export const comparison: typeof en.comparison = {
  title: (count) => `${count}个目标的进展对比；数据见表`,
  goal: "目标值，位于到期日",
  path: "达标路径",
  empty: "所选目标均无可供绘制的基准值和路径。",
  share: ["从基准值到目标值的完成比例", "完成比例"],
  numbered: (number, name) => `${number}. ${name}`,
  dotted: "点线：各目标的达标路径。",
  pathOf: (name) => `${name}：达标路径`,
  point: (name, day, figure) => `${name}，${day}：${figure}`,
  due: (name, day, figure) => `${name}，${day}到期：${figure}`,
};
