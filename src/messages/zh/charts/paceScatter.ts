import type * as en from "#messages/charts/paceScatter.ts";

export const paceScatter: typeof en.paceScatter = {
  title: (count) => `${count}项目标的进度：完成比例与时间进度`,
  description:
    "各点位于其最新读数处：在虚线上为符合进度（“约”所允许的2%容差内略低亦然），在其上方为领先。超过150%的点列于上方区带，带内高低无意义；低于刻度的点位于边缘，并以箭头标示。",
  unjudged: "空心圆点未予评判：读数或基准值仅为界限值，不足以判定领先或落后。",
  empty: "这些目标均不同时具备基准值、其后的读数和所需路径，无点可绘。",
  way: "完成比例",
  time: ["最新读数时的时间进度", "读数时的时间进度", "时间进度"],
  ahead: "领先",
  behind: "落后",
};
