import type * as en from "#messages/views/timelineTools.ts";

import { daysWords, rangeWords } from "#languages/zh/views/timeline.ts";
import { bodyLabel } from "#languages/zh/words/labels.ts";
import { counted, countOf } from "#languages/zh/words/numbers.ts";

export const timelineTools: typeof en.timelineTools = {
  range: {
    label: "时段统计",
    title: (range) => rangeWords(range),
    figure: (range) => `${rangeWords(range)}统计`,
    days: ({ start, end }) => daysWords(start, end - 1),
    ends: { start: "统计时段起点", end: "统计时段终点" },
    kinds: ({ records, byKind }) => {
      if (records === 0) return "此时段内没有条目。";
      const parts = [
        ...(byKind.policy === 0 ? [] : [counted(byKind.policy, "份政策文件")]),
        ...(byKind["policy-news"] === 0 ? [] : [counted(byKind["policy-news"], "条政策新闻")]),
        ...(byKind["corporate-news"] === 0
          ? []
          : [counted(byKind["corporate-news"], "条企业新闻")]),
      ];
      return `${countOf.records(records)}：${parts.join("、")}`;
    },
    due: ({ due, dueOf }) =>
      due === 0 ? "没有目标到期。" : `${dueOf}份文件的${countOf.targets(due)}到期`,
    toForce: ({ toForce }) =>
      toForce === undefined
        ? "没有文件同时载明两个日期。"
        : toForce.of === 1
          ? `从发布到施行${toForce.median}天（仅1份文件载明两个日期）`
          : `从发布到施行的中位数为${toForce.median}天（${toForce.of}份文件）`,
    body: "机构",
    leads: "牵头",
    coIssues: "参与发文",
    name: (dataset, { id }) => bodyLabel(dataset, id),
    moreBodies: (count) => `另有${count}家机构`,
    filter: "按这些日期筛选",
    zoom: "放大该时段",
    close: "关闭",
  },
  showKeys: "键盘操作",
  keysTitle: "时间线按键",
  keys: [
    ["↑ ↓", "在行与行、组与组之间移动"],
    ["← →", "在行内移动，并移至下一行"],
    ["Home和End", "移至组首和组尾；加Ctrl移至全图首尾"],
    ["Enter键", "打开条目或计数，展开或收起一组"],
    ["P键", "将一组置顶，或取消置顶"],
    ["+ − 0", "以所选条目或今日为中心放大、缩小；显示全部时段"],
    ["Shift加方向键", "平移所示时段"],
    ["R键", "统计所示时段；沿时间轴拖动可统计任一时段"],
    ["端点处← →", "将统计时段的该端移动一个月，加Shift移动一年"],
    ["F键", "按时段统计的日期筛选"],
    ["Z键", "放大统计时段"],
    ["T键", "转到表格，再按返回"],
    ["Esc键", "取消时段统计，再按取消选择"],
    ["?", "显示这些按键"],
  ],
  close: "关闭",
};
