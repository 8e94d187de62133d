import type * as en from "#messages/app/notOut.ts";

export const notOut: typeof en.notOut = {
  title: (day) => `截至${day}尚未发布`,
  targetOf: "设定该目标的文件：",
  afterTitle: "。",
  published: (date, day) => `该文发布日期为${date}，截至${day}尚未公布，故不显示内容。`,
  today: "按今日情况显示",
};
