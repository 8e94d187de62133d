import type * as en from "#messages/files/datesFile.ts";

export const datesFile: typeof en.datesFile = {
  calendar: "中国产业政策",
  commentsClose: (title) => `征求意见截止：${title}`,
  inForce: (title) => `施行：${title}`,
  due: (target) => `到期：${target}`,
  none: "其中没有尚未到来的日期",
  setBy: (title, due) => `出自：${title}。到期日：${due}。`,
};
