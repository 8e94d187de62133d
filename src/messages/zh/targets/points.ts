import type * as en from "#messages/targets/points.ts";

export const points: typeof en.points = {
  caption: (metric) => `${metric}的数据点，最早的在前`,
  columns: {
    what: "数据点",
    date: "日期",
    value: "数值",
    needed: "路径要求",
    source: "出处",
  },
  what: {
    baseline: "基准值",
    reading: "读数",
    earlier: "基准日之前",
    interim: "阶段性目标",
    target: "目标值",
  },
  notUsed: (what) => `${what}，未采用`,
  noNeed: "无路径",
  begins: "路径起点",
  ends: "路径终点",
  undated: "未注明日期",
  restsOn: "评判以此为据",
  notes: (notes) => notes.map((note) => (/[.!?。]$/.test(note) ? note : `${note}。`)).join(" "),
  confidence: { medium: "可信度：中", low: "可信度：低" },
  disclosed: (date) => `${date}公布`,
  derived: (how) => `推算：${how}`,
  setAside: (why) => `未采用：${why}`,
  dateAssumed: "日期为您的假设",
  byDefinition: "按定义得出",
  byItself: (verdict, detail) => `单看这一阶段：${verdict}，${detail}`,
};
